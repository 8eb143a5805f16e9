import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution, Mention, ReadText, Tags, Who } from '../draft/reading.ts';
import { whoIsWho } from '../draft/actors/who-is-who.ts';
import { statementsOf } from '../draft/statements/statements.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type MarkedAttribution, polnear } from './polnear.ts';

type Offsets = readonly [start: number, end: number];

/** An article whose speakers a person told apart: offsets into PolNeAR's text, and no words of it. */
interface GoldSpeakers {
  readonly docId: string;
  /** Names of the actors, and the words of the sources of those that no name stands for. */
  readonly actors: readonly {
    readonly id: string;
    readonly named?: boolean;
    readonly mentions: readonly Offsets[];
  }[];
  readonly speakers: readonly { readonly source: Offsets; readonly actor: string }[];
}

/** What is read of an article before it is asked who is who. */
export interface Mentioned {
  readonly read: ReadText;
  readonly tags: Tags;
  readonly mentions: readonly Mention[];
}

/** Statements whose speaker was looked for, and those whose actor was the right one. */
export interface SpeakerCount {
  readonly asked: number;
  /** The speaker's actor has a mention that overlaps one of the right actor's. */
  readonly right: number;
  /** The same, and the actor shares more mentions with the right one than with any other that speaks. */
  readonly strict: number;
}

/** How often the right speaker was found where the words for the speaker were given. */
export interface SpeakerScore extends SpeakerCount {
  /** By what the words for the speaker are: a name, a description, a pronoun. */
  readonly by: Readonly<Record<'name' | 'nominal' | 'pronoun', SpeakerCount>>;
  /** The speakers whom the article names. */
  readonly named: SpeakerCount;
}

/** One speaker that was looked for, and how it went. */
interface SpeakerCase {
  readonly docId: string;
  readonly source: Span;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly named: boolean;
  readonly right: boolean;
  readonly strict: boolean;
}

const GOLD = join(import.meta.dirname, '../../src/train/gold/speakers.json');

/** Returns how often the speaker of a marked statement was taken for the right actor, in 40 articles of PolNeAR dev. */
export function evalSpeakers(corpora: string, mentioned: (text: string) => Mentioned): SpeakerScore {
  const cases = speakerCases(corpora, mentioned);
  const of = (kind: SpeakerCase['kind']): SpeakerCount => countOf(cases.filter((one) => one.kind === kind));
  return {
    ...countOf(cases),
    by: { name: of('name'), nominal: of('nominal'), pronoun: of('pronoun') },
    named: countOf(cases.filter(({ named }) => named)),
  };
}

const countOf = (cases: readonly SpeakerCase[]): SpeakerCount => ({
  asked: cases.length,
  right: cases.filter(({ right }) => right).length,
  strict: cases.filter(({ strict }) => strict).length,
});

/** Returns each speaker that was told by hand, with what was made of it. */
function speakerCases(corpora: string, mentioned: (text: string) => Mentioned): SpeakerCase[] {
  const articles = new Map(polnear(corpora, 'dev').map((article) => [article.id, article]));
  // The file holds what `GoldSpeakers` says: it is written and kept with this code.
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as GoldSpeakers[];
  return gold.flatMap((told) => {
    const article = articles.get(told.docId);
    if (article === undefined) throw new Error(`PolNeAR dev has no article ${told.docId}`);
    return casesOf(told, article.text, article.attributions, mentioned(article.text));
  });
}

function casesOf(
  told: GoldSpeakers,
  text: string,
  marked: readonly MarkedAttribution[],
  article: Mentioned,
): SpeakerCase[] {
  const attributions = marked.filter(({ source }) => source.length > 0).map(attributionOf);
  const who = whoIsWho(article.read, article.tags, article.mentions, attributions);
  const statements = statementsOf(article.read, attributions, who, article.tags);
  return told.speakers.map(({ source: [start, end], actor }) => {
    const source = { start, end };
    const statement = statements.find(
      ({ attribution }) => attribution.source?.start === start && attribution.source.end === end,
    );
    const speaker = statement?.chain[0]?.actor;
    return {
      docId: told.docId,
      source,
      kind: kindOf(text.slice(start, end)),
      ...judged(speaker, actor, who, told),
    };
  });
}

function judged(
  speaker: string | undefined,
  actor: string,
  who: Who,
  told: GoldSpeakers,
): Pick<SpeakerCase, 'right' | 'strict' | 'named'> {
  const mentions = who.actors.find(({ id }) => id === speaker)?.mentions ?? [];
  const shared = told.actors.map(({ id, mentions: gold }) => ({ id, count: sharedBy(mentions, gold) }));
  const own = shared.find(({ id }) => id === actor)?.count ?? 0;
  return {
    right: own > 0,
    strict: own > 0 && shared.every(({ id, count }) => id === actor || count < own),
    named: told.actors.some(({ id, named }) => id === actor && named === true),
  };
}

const sharedBy = (mentions: readonly Span[], gold: readonly Offsets[]): number =>
  gold.filter(([start, end]) => mentions.some((mention) => overlaps(mention, { start, end }))).length;

const hullOf = (spans: readonly Span[]): Span => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

const attributionOf = ({ source, cue, content }: MarkedAttribution): Attribution => ({
  source: hullOf(source),
  cue: hullOf(cue.length > 0 ? cue : content),
  contents: content,
  relays: [],
  mode: 'indirect',
  status: 'reported',
  confidence: 1,
  by: 'gold',
});

/** "He" is a pronoun, "the minister" a description, "Mr. Alexander" a name. */
function kindOf(source: string): SpeakerCase['kind'] {
  if (/^(?:he|she|they|it|i|we|you|who|which|that|his|her|its|their|him|them|whose)$/i.test(source))
    return 'pronoun';
  return /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}$/u.test(source) && !/^(?:The|A|An|His|Her|Some|Many)\s/.test(source)
    ? 'name'
    : 'nominal';
}
