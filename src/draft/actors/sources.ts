import { firstEndingAfter } from '../by-place.ts';
import { contains, inReadingOrder, overlaps, type Span } from '../../model/span.ts';
import type { Attribution, Mention } from '../reading.ts';
import { isCompoundName } from '../tagging/document-words.ts';
import { folded, isPlural, singular } from './fold.ts';
import { oneAmong, oneCalled, oneWho } from './one-of-some.ts';
import { pronounOf } from './pronouns.ts';
import { sourceHead } from './source-heads.ts';
import { isTitle } from './titles.ts';
import type { Word } from './words.ts';

/** Finds mentions by place, in an article of any length. */
export class MentionFinder {
  readonly #byHead: readonly Mention[];
  readonly #heads: readonly Span[];
  readonly #byStart: readonly Mention[];

  constructor(mentions: readonly Mention[]) {
    this.#byHead = [...mentions].sort(
      (a, b) => a.head.start - b.head.start || a.start - b.start || b.end - a.end,
    );
    this.#heads = this.#byHead.map(({ head }) => head);
    this.#byStart = [...mentions].sort(inReadingOrder);
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
    const apposed =
      oneCalled(inside, source, words) ?? inside.find((mention) => isApposed(mention, source, words));
    const named = apposed ?? inside.find((mention) => isEntitled(mention, source, words));
    if (named !== undefined) return named;
    const one = oneWho(source, words);
    if (one !== undefined) return inside.find((mention) => mention.head.start === one.start);
    if (head === undefined) return inside[0];
    const author = authorOf(head, inside, source, words);
    if (author !== undefined) return author;
    return (
      inside.find((mention) => overlaps(mention.head, head)) ??
      inside.find((mention) => mention.kind === 'name' && overlaps(mention, head)) ??
      (inside.length === 1 && inside[0] !== undefined && contains(inside[0], head) ? inside[0] : undefined) ??
      this.#around(head)
    );
  }

  /** "Media and Sport" of a Department for Culture, Media and Sport. */
  #around(head: Word): Mention | undefined {
    const mention = this.#byStart[firstEndingAfter(this.#byStart, head.start)];
    return mention?.kind === 'name' && contains(mention, head) ? mention : undefined;
  }
}

/** "His former partner at Lenox, Lawrence B. Cummings,": a person's name after a comma, up to the next or to the end. */
function isApposed({ kind, type, start, end }: Mention, source: Span, words: readonly Word[]): boolean {
  if (kind !== 'name' || type !== 'person' || start === source.start) return false;
  let before = firstEndingAfter(words, start) - 1;
  while (isOfTitle(words[before]) && (words[before]?.start ?? 0) > source.start) before--;
  const after = words[firstEndingAfter(words, end)];
  return (
    words[before]?.form === ',' && (after === undefined || after.start >= source.end || after.form === ',')
  );
}

/** "The British peer Lord | Ashcombe". */
const isOfTitle = (word: Word | undefined): boolean =>
  /^(?:\p{Lu}\p{L}*|\.)$/u.test(word?.form ?? '') || /^(?:DT|JJ|NN$)/.test(word?.tag ?? '');

/** What says something without being anybody: "a poll shows", "the report found". */
const THINGS: ReadonlySet<string> = new Set(
  `poll survey study report letter article story document statement memo rule law act bill program programme video film ad advertisement
  clip spot piece book research data figure estimate evidence number test filing complaint lawsuit ruling decision order case treaty
  convention agreement accord plan post tweet email message website site blog column editorial headline transcript finding analysis
  paper slide sign label list map record history literature science bylaw constitution amendment convention it that this which`.split(
    /\s+/,
  ),
);

/** "Minister of Labour Jonas Falk": the name after an office and what it is over. */
function isEntitled({ kind, type, start }: Mention, source: Span, words: readonly Word[]): boolean {
  if (kind !== 'name' || type !== 'person') return false;
  const before = words.slice(firstEndingAfter(words, source.start), firstEndingAfter(words, start));
  const of = before.findIndex(({ form }) => form === 'of');
  const field = before.slice(of + 1);
  return (
    of > 0 &&
    field.length > 0 &&
    isTitle(folded(before[of - 1]?.form ?? '')) &&
    (field.at(-1)?.form === 'State' || !isTitle(folded(field.at(-1)?.form ?? ''))) &&
    field.every(({ form }) => /^(?:\p{Lu}|and$|the$)/u.test(form))
  );
}

/** What somebody writes in his own name. */
const SIGNED =
  /^(?:statements?|reports?|surveys?|polls?|stud(?:y|ies)|letters?|analys[ie]s|data|figures|estimates|messages?|complaints?|memos?|posts?|tweets?|emails?|investigations?|inquir(?:y|ies)|audits?|reviews?|readouts?|tall(?:y|ies)|counts?|communiqu[eé]s?|briefings?)$/i;

/** "A statement from his office", "the ministry's own figures": the words of whoever stands behind the thing. */
function authorOf(
  head: Word,
  inside: readonly Mention[],
  source: Span,
  words: readonly Word[],
): Mention | undefined {
  if (!SIGNED.test(head.form)) return undefined;
  const [at, end] = [firstEndingAfter(words, head.start), firstEndingAfter(words, source.end)];
  const by = words.slice(at + 1, end).findIndex(({ form }) => /^(?:from|by)$/.test(form));
  const after = by === 0 || PUBLISHED.test(words[at + by]?.form ?? '') ? words[at + 1 + by] : undefined;
  const issuer = after && inside.find(({ start }) => start > after.start && start < after.end + 12);
  // "A readout from al-Maliki's | office".
  const office =
    issuer && isPossessive(issuer, words) ? inside.find(({ start }) => start > issuer.end) : undefined;
  return office ?? issuer ?? inside.find((mention) => isOwner(mention, head, words));
}

const isPossessive = ({ end }: Mention, words: readonly Word[]): boolean =>
  words[firstEndingAfter(words, end)]?.tag === 'POS';

/** "The ministry's own figures", "an FBI investigation". */
const isOwner = (mention: Mention, head: Word, words: readonly Word[]): boolean =>
  mention.end < head.start &&
  (isPossessive(mention, words) ||
    (mention.kind === 'name' && words[firstEndingAfter(words, mention.end)] === head));

/** "A report published by", and not "a report commissioned by". */
const PUBLISHED = /^(?:published|released|issued|compiled|conducted|carried|posted|written|signed)$/;

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
  const one = oneWho(source, words);
  if (one !== undefined) return oneAmong(one, head);
  const isName = head.tag.startsWith('NNP') || isCompoundName(head.form) || /^\p{Lu}{2,}$/u.test(head.form);
  const kind = pronounOf(head.form) === undefined ? (isName ? 'name' : 'nominal') : 'pronoun';
  return {
    start: kind === 'name' ? nameStart(source, head, words) : source.start,
    end: head.end,
    head: { start: head.start, end: head.end },
    kind,
    type: isName && opensWithTitle(source, words) ? 'person' : typeOf(head, isName),
    sentence: head.sentence,
    confidence: 0.5,
    by: 'source-of-a-statement',
  };
}

/** "Gov. JB Pritzker". */
const opensWithTitle = ({ start }: Span, words: readonly Word[]): boolean =>
  /^\p{Lu}/u.test(words[firstEndingAfter(words, start)]?.form ?? '') &&
  isTitle(folded(words[firstEndingAfter(words, start)]?.form ?? ''));

/** What no list has and speaks is people where it is many or sounds like a trade, and else a thing: "onlookers", "skipper". */
function typeOf({ form }: Word, isName: boolean): Mention['type'] {
  if (isName) return isArabic(form) ? 'person' : 'other';
  if (THINGS.has(singular(form))) return 'other';
  if (
    isPlural(form) ||
    /^(?:affiliate|offshoot|branch|chapter)$/i.test(form) ||
    /^(?:some|many|most|all|both|several|few|none|two|three|four|five|six|seven|eight|nine|ten)$/i.test(form)
  )
    return 'group';
  return pronounOf(form) !== undefined || /^(?:one|another|.+(?:[eo]r|ist|ian|m[ae]n))$/i.test(form)
    ? 'person'
    : 'other';
}

/** "Pat" in "longtime pollster Pat Caddell": where the capitals before the last word of a name begin. */
function nameStart(source: Span, head: Word, words: readonly Word[]): number {
  let at = firstEndingAfter(words, head.start);
  while ((words[at - 1]?.start ?? -1) >= source.start && isPartOfName(words[at - 1])) at--;
  return words[at]?.start ?? head.start;
}

/** "Amat al-Alim" before "al-Soswa": an Arabic article, whatever the tagger makes of it, and a word that opens the source. */
const isPartOfName = (word: Word | undefined): boolean =>
  word?.tag.startsWith('NNP') === true || isArabic(word?.form) || /^\p{Lu}\p{Ll}+$/u.test(word?.form ?? '');

const isArabic = (form = ''): boolean => /^(?:al|el)-\p{L}/u.test(form);
