import type { Span } from '../../model/span.ts';
import { MentionFinder } from '../actors/sources.ts';
import { type Word, wordsOf } from '../actors/words.ts';
import { firstEndingAfter } from '../by-place.ts';
import type { Attribution, DraftHop, DraftStatement, Mention, ReadText, Tags, Who } from '../reading.ts';

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
  return attributions.map((attribution) => statementOf(attribution, roll));
}

function statementOf(attribution: Attribution, roll: Roll): DraftStatement {
  const chain = chainOf(attribution, roll);
  const addressee = attribution.addressee === undefined ? undefined : roll.meantBy(attribution.addressee);
  const speaker = chain[0]?.actor;
  return {
    attribution,
    chain,
    ...(addressee === undefined || addressee === speaker ? {} : { addressee }),
    about: roll.namedIn(attribution.contents).filter((id) => id !== speaker),
    confidence: attribution.confidence,
    by: attribution.by,
  };
}

/** The speaker first, then those who passed it on; nobody stands in a chain twice. */
function chainOf({ source, cue, relays }: Attribution, roll: Roll): DraftHop[] {
  const speaker = source === undefined || roll.isNobody(source) ? undefined : roll.meantBy(source);
  if (speaker === undefined) return [];
  const chain: DraftHop[] = [{ actor: speaker, role: 'speaker', cue }];
  for (const relay of relays) {
    const actor = roll.meantBy(relay.source);
    if (actor === undefined || chain.some((hop) => hop.actor === actor)) continue;
    chain.push({ actor, role: 'relay', ...(relay.cue === undefined ? {} : { cue: relay.cue }) });
  }
  return chain;
}
