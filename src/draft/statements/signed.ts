import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Attribution, ReadText } from '../reading.ts';

/** “We will rebuild it.” ― Mona Farouk, a teacher: a line that is one quotation, a dash, and a name; blanks may be no-break ones. */
const SIGNED =
  /^([“”"])([^\n]+)[”"][^\S\n]*(―|—|–|--)[^\S\n]*(\p{Lu}[\p{L}.'’-]*(?:[^\S\n]\p{Lu}[\p{L}.'’-]*){0,4}?)(?:, [^\n“”"]{1,60})?\.?[^\S\n]*$/gmu;

/** Returns attributions with the quotations that are signed after a dash, in the place of what was found of each. */
export function withSigned(attributions: readonly Attribution[], read: ReadText): Attribution[] {
  const signed = signedIn(read);
  if (signed.length === 0) return [...attributions];
  const others = attributions.filter((one) => !signed.some((other) => isPartOf(one, other)));
  return [...others, ...signed].sort((a, b) => a.cue.start - b.cue.start);
}

/** What has the same words for its source or its cue, or no other content than the quotation's. */
function isPartOf({ source, cue, contents }: Attribution, signed: Attribution): boolean {
  const [quotation] = signed.contents;
  const name = signed.source;
  if (quotation === undefined || name === undefined) return false;
  if (overlaps(cue, signed.cue) || overlaps(cue, name)) return true;
  if (source && overlaps(source, name)) return true;
  return !contains(quotation, cue) && contents.every((content) => overlaps(content, quotation));
}

function signedIn({ text, layout }: ReadText): Attribution[] {
  return layout.segments
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(SIGNED)].map((found) => signedOf(found, start)),
    );
}

function signedOf(found: RegExpExecArray, from: number): Attribution {
  const [, , said = '', dash = '', name = ''] = found;
  const start = from + found.index + 1;
  const end = start + said.length;
  const cue = spanAfter(found, dash, end - from - found.index, from);
  return {
    source: spanAfter(found, name, cue.end - from - found.index, from),
    cue,
    contents: [{ start, end }],
    relays: [],
    mode: 'direct',
    status: 'reported',
    confidence: 0.95,
    by: 'signed',
  };
}

/** Returns the span of words in what was found, at or after a place in it. */
function spanAfter({ 0: line, index }: RegExpExecArray, words: string, place: number, from: number): Span {
  const start = from + index + line.indexOf(words, place);
  return { start, end: start + words.length };
}
