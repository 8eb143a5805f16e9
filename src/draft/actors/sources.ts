import { firstEndingAfter } from '../by-place.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Attribution, Mention } from '../reading.ts';
import { isPlural, singular } from './fold.ts';
import { pronounOf } from './pronouns.ts';
import { type Word, wordsIn } from './words.ts';

/** Words that end the noun phrase that a source is about: "a senior official | from …", "Lovas | , who …". */
const BREAK = /^(?:,|\(|—|–|--|:|;|who|whom|which|that|where|when)$/i;

const LINK =
  /^(?:of|from|for|with|within|in|at|on|by|to|among|between|under|over|near|inside|outside|including|about|as|like|behind|led)$/;

/** "Two officials briefed on the plans": behind a plural a past tense is none. */
const isParticiple = (tag: string, before = ''): boolean =>
  tag === 'VBG' || tag === 'VBN' || (tag === 'VBD' && before === 'NNS');

/** Returns the word that the words for a speaker are about: "official" in "a senior official from Basra". */
function sourceHead(source: Span, words: readonly Word[]): number {
  const [first, end] = wordsIn(words, source);
  let last = first;
  for (let at = first; at < end; at++) {
    const { form, tag } = words[at] ?? { form: '', tag: '' };
    const isLink = LINK.test(form);
    if (at > first && (BREAK.test(form) || isLink || isParticiple(tag, words[at - 1]?.tag))) {
      if (
        /^(?:many|some|most|dozens|hundreds|thousands|all|both|several|one|none|each|members?|number|group|majority)$/i.test(
          words[at - 1]?.form ?? '',
        ) &&
        form === 'of'
      )
        continue;
      break;
    }
    if (/^(?:N|PRP$|CD|WP|DT|)/.test(tag) && /[\p{L}\p{N}]/u.test(form) && !/^['’]/.test(form)) last = at;
  }
  return last;
}

/** Finds mentions by place, in an article of any length. */
export class MentionFinder {
  readonly #byHead: readonly Mention[];
  readonly #heads: readonly Span[];

  constructor(mentions: readonly Mention[]) {
    this.#byHead = [...mentions].sort(
      (a, b) => a.head.start - b.head.start || a.start - b.start || b.end - a.end,
    );
    this.#heads = this.#byHead.map(({ head }) => head);
  }

  /** Returns the mentions whose heads stand in a span, in reading order. */
  headsIn(span: Span): readonly Mention[] {
    const found: Mention[] = [];
    for (
      let at = firstEndingAfter(this.#heads, span.start);
      (this.#heads[at]?.start ?? Infinity) < span.end;
      at++
    ) {
      const mention = this.#byHead[at];
      if (mention !== undefined) found.push(mention);
    }
    return found;
  }

  /** Returns the mention that a speaker's words are about: by the head word, else the first name inside, else nothing. */
  ofSource(source: Span, words: readonly Word[]): Mention | undefined {
    const head = words[sourceHead(source, words)];
    const inside = this.headsIn(source);
    const apposed = inside.find((mention) => isApposed(mention, source, words));
    if (apposed !== undefined) return apposed;
    if (head === undefined) return inside[0];
    return (
      inside.find((mention) => overlaps(mention.head, head)) ??
      inside.find((mention) => mention.kind === 'name' && overlaps(mention, head)) ??
      (inside.length === 1 && inside[0] !== undefined && contains(inside[0], head) ? inside[0] : undefined)
    );
  }
}

/** "His former partner at Lenox, Lawrence B. Cummings,": a person's name after a comma, up to the next or to the end. */
function isApposed({ kind, type, start, end }: Mention, source: Span, words: readonly Word[]): boolean {
  if (kind !== 'name' || type !== 'person' || start === source.start) return false;
  let before = firstEndingAfter(words, start) - 1;
  while (
    /^(?:\p{Lu}\p{L}*|\.)$/u.test(words[before]?.form ?? '') &&
    (words[before]?.start ?? 0) > source.start
  )
    before--;
  const after = words[firstEndingAfter(words, end)];
  return (
    words[before]?.form === ',' && (after === undefined || after.start >= source.end || after.form === ',')
  );
}

/** What says something without being anybody: "a poll shows", "the report found". */
const THINGS: ReadonlySet<string> = new Set(
  `poll survey study report letter article story document statement memo rule law act bill program programme video film ad advertisement
  clip spot piece book research data figure estimate evidence number test filing complaint lawsuit ruling decision order case treaty
  convention agreement accord plan post tweet email message website site blog column editorial headline transcript finding analysis
  paper slide sign label list map record history literature science bylaw constitution amendment convention it that this which`.split(
    /\s+/,
  ),
);

/** Returns a mention for each speaker that no mention stands for: whoever says something is somebody. */
export function mentionsOfSources(
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
  words: readonly Word[],
): Mention[] {
  const finder = new MentionFinder(mentions);
  const added = new Map<string, Mention>();
  for (const { source, relays } of attributions) {
    for (const span of [source, ...relays.map((relay) => relay.source)]) {
      if (span === undefined || finder.ofSource(span, words) !== undefined) continue;
      const mention = mentionOf(span, words);
      if (mention !== undefined) added.set(`${mention.head.start}`, mention);
    }
  }
  return [...added.values()];
}

function mentionOf(source: Span, words: readonly Word[]): Mention | undefined {
  const head = words[sourceHead(source, words)];
  if (head === undefined) return undefined;
  const isName = head.tag.startsWith('NNP');
  const kind = pronounOf(head.form) === undefined ? (isName ? 'name' : 'nominal') : 'pronoun';
  const isThing = THINGS.has(singular(head.form));
  const type = isThing || isName ? 'other' : isPlural(head.form) ? 'group' : 'person';
  return {
    start: kind === 'name' ? nameStart(source, head, words) : source.start,
    end: head.end,
    head: { start: head.start, end: head.end },
    kind,
    type,
    sentence: head.sentence,
    confidence: 0.5,
    by: 'source-of-a-statement',
  };
}

/** "Pat" in "longtime pollster Pat Caddell": where the capitals before the last word of a name begin. */
function nameStart(source: Span, head: Word, words: readonly Word[]): number {
  let at = firstEndingAfter(words, head.start);
  while ((words[at - 1]?.start ?? -1) >= source.start && words[at - 1]?.tag.startsWith('NNP')) at--;
  return words[at]?.start ?? head.start;
}
