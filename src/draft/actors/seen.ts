import { firstEndingAfter, placesIn } from '../by-place.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Mention, ReadText } from '../reading.ts';
import type { Figure } from './figure.ts';
import { isHeadline } from '../tagging/document-words.ts';
import { folded } from './fold.ts';
import { isRole, isTitle } from './titles.ts';
import type { Word } from './words.ts';

/** A mention with what its words and the words beside it tell. Places are into the article's list of words. */
export interface Seen {
  readonly mention: Mention;
  /** Its place in the list of what is seen, in the order of the heads. */
  readonly at: number;
  readonly first: number;
  /** One past its last word. */
  readonly end: number;
  readonly head: number;
  /** The place of the quotation that it stands in, or -1. */
  readonly quotation: number;
  /** It stands in the headline. */
  readonly inTitle: boolean;
  /** It stands in a headline whose capitals do not tell a name's end: "Hillary Clinton Goes After". */
  readonly inCapitals: boolean;
  /** A name's words without articles, titles and a final 's; every word of another mention. */
  readonly words: readonly string[];
  /** The mention's span, with the owner before it where there is one: "Iraq's Foreign Minister". */
  phrase: Span;
  /** Whom "its" in "its leader, Davor Hask" stands for, where hardly anybody else can be meant. */
  owner?: Figure;
  /** What stands before a person's name and says what that person is, in lower case: "democratic pollster". */
  readonly title: readonly string[];
}

/** Returns what is seen of each mention, in the order of the mentions' heads. */
export function seenOf(read: ReadText, words: readonly Word[], mentions: readonly Mention[]): Seen[] {
  const inOrder = [...mentions].sort(
    (a, b) => a.head.start - b.head.start || a.start - b.start || b.end - a.end,
  );
  return inOrder.map((mention, at) => seenAt(read, words, mention, at));
}

function seenAt(read: ReadText, words: readonly Word[], mention: Mention, at: number): Seen {
  const [first, end] = placesIn(words, mention);
  const [head] = placesIn(words, mention.head);
  const quotation = firstEndingAfter(read.quotations, mention.head.start);
  const inside = (read.quotations[quotation]?.start ?? Infinity) <= mention.head.start;
  const own = words.slice(first, end);
  const split =
    mention.kind === 'name'
      ? splitTitle(
          own.map(({ form }) => form),
          mention,
        )
      : { title: [], words: own.map(({ form }) => form) };
  const before = mention.kind === 'name' && mayBePerson(mention) ? titleBefore(words, first) : [];
  return {
    mention,
    at,
    first,
    end,
    head,
    inTitle: overlaps(read.layout.title, mention),
    inCapitals: overlaps(read.layout.title, mention) && isInHeadline(read, mention),
    phrase: mention,
    quotation: inside ? quotation : -1,
    words: split.words,
    title: [...before, ...split.title],
  };
}

/** Not all that opens a text is one: "TUNIS (Reuters) – Police arrested Issam Chebbi". */
const isInHeadline = ({ sentences }: ReadText, { sentence }: Mention): boolean =>
  isHeadline({ tokens: sentences[sentence]?.tokens ?? [] });

const mayBePerson = ({ type }: Mention): boolean => type === 'person' || type === 'other';

/** What may open a name's span and is no part of the name: "the PMF", "Iraq 's". */
const EDGE = /^(?:the|a|an|['’]s|['’]|["“”‘.,])$/i;

function splitTitle(forms: readonly string[], mention: Mention): { title: string[]; words: string[] } {
  let from = 0;
  let to = forms.length;
  while (to - from > 1 && EDGE.test(forms[from] ?? '')) from++;
  while (to - from > 1 && EDGE.test(forms[to - 1] ?? '')) to--;
  const start = from;
  if (mayBePerson(mention)) while (to - from > 1 && isTitle(folded(forms[from] ?? ''))) from++;
  const title = forms.slice(start, from).filter((form) => form !== '.');
  const words = forms.slice(from, to).filter((form) => form !== '.' && form !== ',');
  return {
    title: title.map((form) => form.toLowerCase()),
    words: words.length > 0 ? words : forms.slice(start, to),
  };
}

const MODIFIER = /^(?:NNP?S?|JJ|HYPH|VBN|POS)$/;

/** "longtime Democratic pollster | Pat Caddell", "Prime Minister | Mohammed Shia Al-Sudani", "Sen. | Tim Kaine". */
function titleBefore(words: readonly Word[], first: number): string[] {
  const sentence = words[first]?.sentence;
  let nearest = first - 1;
  if (words[nearest]?.form === '.' && words[nearest]?.sentence === sentence) nearest--;
  nearest = officeBefore(words, nearest) ?? nearest;
  const role = words[nearest];
  if (role === undefined || role.sentence !== sentence || !isTitleOrRole(role)) return [];
  let from = nearest;
  while (isModifier(words[from - 1], sentence)) from--;
  return words.slice(from, nearest + 1).map(({ form }) => form.toLowerCase());
}

/** "Minister of Foreign Affairs | Fuad Hussein", "Secretary of State | Kerry": the office before "of", and no "critic of President". */
function officeBefore(words: readonly Word[], last: number): number | undefined {
  if (isTitle(folded(words[last]?.form ?? ''))) return undefined;
  for (let at = last; at > last - 5 && /^(?:\p{Lu}|and$|the$|of$)/u.test(words[at]?.form ?? ''); at--) {
    const office = words[at - 1];
    if (words[at]?.form === 'of' && office?.sentence === words[last]?.sentence)
      return at < last && office && isTitleOrRole(office) ? at - 1 : undefined;
  }
  return undefined;
}

const isTitleOrRole = ({ form, tag }: Word): boolean =>
  (isTitle(folded(form)) && /^\p{Lu}/u.test(form)) ||
  (isRole(form.toLowerCase()) && (tag === '' || tag.startsWith('N')));

const isModifier = (word: Word | undefined, sentence: number | undefined): boolean =>
  word !== undefined &&
  word.sentence === sentence &&
  (MODIFIER.test(word.tag) || isTitle(folded(word.form))) &&
  /^[\p{L}'’.-]+$/u.test(word.form);
