import type { Span } from '../../model/span.ts';
import { MentionFinder } from '../actors/sources.ts';
import { type Word, wordsOf } from '../actors/words.ts';
import { firstEndingAfter } from '../by-place.ts';
import type { Attribution, DraftHop, DraftStatement, Mention, ReadText, Tags, Who } from '../reading.ts';
import { jointSpeakers } from '../actors/joint-speakers.ts';

const NOBODY = /^(?:neither|none|nobody|no)$/i;

/** "No fewer than five officials", "No 10", "none other than Trump". */
const SOMEBODY = /^(?:fewer|less|more|other|\p{N}.*)$/u;

/** Everybody's mentions, by place and by whose they are. */
class Roll {
  readonly #words: readonly Word[];
  readonly #finder: MentionFinder;
  readonly #ids = new Map<Mention, string>();

  constructor(words: readonly Word[], { actors }: Who) {
    this.#words = words;
    this.#finder = new MentionFinder(actors.flatMap(({ mentions }) => mentions));
    for (const { id, mentions } of actors) for (const mention of mentions) this.#ids.set(mention, id);
  }

  /** Returns whether the words for a speaker are that nobody is: "neither the government nor the rebels". */
  isNobody(span: Span): boolean {
    const first = firstEndingAfter(this.#words, span.start);
    const [word, next] = [this.#words[first]?.form ?? '', this.#words[first + 1]?.form ?? ''];
    return NOBODY.test(word) && !SOMEBODY.test(next);
  }

  /** Returns the actor that the words for a speaker or a listener are about. */
  meantBy(span: Span): string | undefined {
    const mention = this.#finder.ofSource(span, this.#words);
    return mention === undefined ? undefined : this.#ids.get(mention);
  }

  /** Returns the actors that speak together with one, each once; none where the words for the speaker are of him alone. */
  besides(speaker: string, span: Span): string[] {
    const all = jointSpeakers(span, this.#finder, this.#words).flatMap(
      (mention) => this.#ids.get(mention) ?? [],
    );
    return all.includes(speaker) ? [...new Set(all)].filter((id) => id !== speaker) : [];
  }

  /** Returns whether the words for a speaker are "they", in the sentence of those for others or in the next. */
  goesOn(they: Span, others: Span): boolean {
    const [word, other] = [they, others].map(
      ({ start }) => this.#words[firstEndingAfter(this.#words, start)],
    );
    const sentences = (word?.sentence ?? Infinity) - (other?.sentence ?? 0);
    return /^they$/i.test(word?.form ?? '') && word?.end === they.end && (sentences === 0 || sentences === 1);
  }

  /** Returns the actors with a mention in a stretch, each once, in reading order. */
  namedIn(spans: readonly Span[]): string[] {
    return [
      ...new Set(
        spans
          .flatMap((span) => this.#finder.headsIn(span))
          .flatMap((mention) => this.#ids.get(mention) ?? []),
      ),
    ];
  }
}

/**
 * Returns the statements of an article in the order of its attributions: who speaks, through whom it came, to whom it
 * was said, and whom it is about. A speaker who could not be made out leaves the chain empty.
 */
export function statementsOf(
  read: ReadText,
  attributions: readonly Attribution[],
  who: Who,
  tags: Tags,
): DraftStatement[] {
  const roll = new Roll(wordsOf(read, tags), who);
  const told: DraftStatement[] = [];
  for (const attribution of attributions) told.push(statementOf(attribution, roll, told.at(-1)));
  return told;
}

function statementOf(
  attribution: Attribution,
  roll: Roll,
  before: DraftStatement | undefined,
): DraftStatement {
  const [speaker, ...together] = speakersOf(attribution, roll, before);
  const addressee = attribution.addressee === undefined ? undefined : roll.meantBy(attribution.addressee);
  return {
    attribution,
    chain: speaker === undefined ? [] : chainFrom(speaker, attribution, roll),
    together,
    ...(addressee === undefined || addressee === speaker ? {} : { addressee }),
    about: roll.namedIn(attribution.contents).filter((id) => id !== speaker),
    confidence: attribution.confidence,
    by: attribution.by,
  };
}

/** Who speaks, and who else does with him: "they", right behind several who speak, are all of them. */
function speakersOf({ source }: Attribution, roll: Roll, before: DraftStatement | undefined): string[] {
  if (source === undefined || roll.isNobody(source)) return [];
  const speaker = roll.meantBy(source);
  if (speaker !== undefined) return [speaker, ...roll.besides(speaker, source)];
  const last = before?.attribution.source;
  if (before === undefined || last === undefined || before.together.length === 0) return [];
  return roll.goesOn(source, last)
    ? [...before.chain.slice(0, 1).map(({ actor }) => actor), ...before.together]
    : [];
}

/** The speaker first, then those who passed it on; nobody stands in a chain twice. */
function chainFrom(speaker: string, { cue, relays }: Attribution, roll: Roll): DraftHop[] {
  const chain: DraftHop[] = [{ actor: speaker, role: 'speaker', cue }];
  for (const relay of relays) {
    const actor = roll.meantBy(relay.source);
    if (actor === undefined || chain.some((hop) => hop.actor === actor)) continue;
    chain.push({ actor, role: 'relay', ...(relay.cue === undefined ? {} : { cue: relay.cue }) });
  }
  return chain;
}
