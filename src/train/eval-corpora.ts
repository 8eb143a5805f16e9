import { byFirstMention } from '../draft/by-place.ts';
import { mentionsIn } from '../draft/mentions/mentions.ts';
import { readText } from '../draft/read-text.ts';
import type { Draft, DraftActor } from '../draft/reading.ts';
import { relationClass } from '../draft/relations/classes.ts';
import { PUBLISHED_FROM } from '../draft/relations/confidence.ts';
import { tagWords } from '../draft/tagging/words.ts';
import { evalSpeakers } from './eval-speakers.ts';
import { gumIn } from './gum.ts';
import { ActorScorer, MentionScorer, type ScoredActor } from './metrics/actors.ts';
import { AttributionScorer, type Attributed, type AttributionFigures } from './metrics/attribution.ts';
import { percent, type Figures } from './metrics/counts.ts';
import { PairScorer, RE3D_CLASSES } from './metrics/pairs.ts';
import { bySpeech } from './metrics/speech.ts';
import { polnear } from './polnear.ts';
import { re3dIn } from './re3d.ts';
import type { Reader } from './reader.ts';

/** A row of the table: what is measured, what came out, and what was aimed at. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
}

const shown = ({ f1, precision, recall }: Figures): string => `${f1} (P ${precision}, R ${recall})`;

/** Returns who says what, against PolNeAR's development part. */
export function attributionRows(corpora: string, reader: Reader): Row[] {
  const [all, speech] = [new AttributionScorer(), new AttributionScorer()];
  for (const { text, attributions, discarded } of polnear(corpora, 'dev')) {
    const predicted = attributedIn(reader.draft(text));
    all.add(text, attributions, predicted, discarded);
    const spoken = bySpeech(text, attributions, predicted);
    speech.add(text, spoken.gold, spoken.predicted, discarded);
  }
  return rowsOf(all.figures(), speech.figures());
}

const rowsOf = (all: AttributionFigures, speech: AttributionFigures): Row[] => [
  { what: 'PolNeAR dev, attribution, linked F1: all cues', measured: shown(all.linked), aim: '73' },
  { what: 'PolNeAR dev, attribution, linked F1: speech cues', measured: shown(speech.linked), aim: '88' },
  { what: 'PolNeAR dev, speech cues, exact content F1', measured: shown(speech.exactContent), aim: '78' },
];

const attributedIn = ({ statements }: Draft): Attributed[] =>
  statements.map(({ attribution: { source, cue, contents } }) => ({
    source: source ? [source] : [],
    cue: [cue],
    content: contents,
  }));

/** What the corpora call our types: a state is a place to them, and whoever is no person and no place an organisation. */
const corpusType = (type: DraftActor['type']): string =>
  type === 'person' ? 'PER' : type === 'state' ? 'LOC' : 'ORG';

/** Returns actors, against the two genres of GUM that nothing is trained on. */
export function actorRows(corpora: string, reader: Reader): Row[] {
  const scorer = new ActorScorer();
  for (const { text, actors } of gumIn(corpora, ['interview', 'speech'])) {
    const gold = actors.map(({ type, mentions }) => ({ type, mentions: mentions.map(({ span }) => span) }));
    scorer.add(text, gold, namedIn(reader.draft(text)));
  }
  const { actors, typed } = scorer.figures();
  return [
    { what: 'GUM interview and speech, actors F1', measured: shown(actors), aim: '83' },
    { what: 'GUM interview and speech, actors with type F1', measured: shown(typed), aim: '72' },
  ];
}

/** In the order in which `sayso draft --jsonl` has them: of two that share as many mentions, the first is paired. */
const namedIn = ({ actors, places = [] }: Draft): ScoredActor[] =>
  byFirstMention([
    ...actors
      .filter(({ unnamed }) => !unnamed)
      .map(({ type, mentions }) => ({ type: corpusType(type), mentions })),
    ...places.map(({ mentions }) => ({ type: 'LOC', mentions })),
  ]);

/** Returns mentions and relations, against the half of re3d. */
export function re3dRows(corpora: string, reader: Reader): Row[] {
  const mentions = new MentionScorer();
  const [all, published] = [new PairScorer(), new PairScorer()];
  for (const document of re3dIn(corpora, 'even')) {
    const draft = reader.draft(document.text);
    const gold = document.mentions.filter(({ type }) => ['PER', 'ORG', 'LOC'].includes(type));
    mentions.add(
      document.text,
      gold,
      [...draft.actors, ...(draft.places ?? [])].flatMap((each) => each.mentions),
    );
    const relations = document.relations.map(({ from, to, type }) => ({
      from,
      to,
      relation: RE3D_CLASSES.get(type),
    }));
    const pairs = draft.relations.map(({ from, to, type, modality, confidence }) => ({
      from,
      to,
      confidence,
      relation: relationClass(type, modality),
    }));
    all.add(relations, pairs);
    published.add(
      relations,
      pairs.filter(({ confidence }) => confidence >= PUBLISHED_FROM),
    );
  }
  return [
    { what: 're3d half, mentions by overlap F1', measured: shown(mentions.figures()), aim: '82' },
    { what: 're3d half, relations typed F1', measured: shown(all.figures()), aim: '25' },
    {
      what: 're3d half, relations typed, published by default',
      measured: shown(published.figures()),
      aim: 'precision 60',
    },
  ];
}

/** Returns how often the right speaker is found, given the right statement. */
export function speakerRows(corpora: string, reader: Reader): Row[] {
  const { asked, right, strict, named } = evalSpeakers(corpora, (text) => {
    const read = readText(text);
    const tags = tagWords(read, reader.models);
    return { read, tags, mentions: mentionsIn(read, tags, reader.models) };
  });
  const measured = `${percent(right / asked)} (strict ${percent(strict / asked)}; named ${percent(named.right / named.asked)}; ${asked} speakers)`;
  return [{ what: 'PolNeAR dev, 40 articles by hand, right speaker', measured, aim: '90' }];
}
