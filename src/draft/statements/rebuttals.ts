import { overlaps, type Span } from '../../model/span.ts';
import { spanFrom } from '../by-place.ts';
import type { Attribution } from '../reading.ts';

const WHO = String.raw`[^,.;:“”"\n]{2,60}?(?:, \p{Lu}[^,.;:“”"\n]{2,40},)?`;
const WHAT = String.raw`(?:(?:an? (?:\p{Ll}+ )?)?(?:claim|charge|allegation|accusation|finding|version|account|assertion|suggestion|explanation|conclusion|contention)s?(?: (?:that|which))?)`;
const HOW = String.raw`(?:(?:has|have|had|also|later|since|strongly|repeatedly|firmly|vehemently|quickly|promptly|flatly) )*`;

/** ", a finding | Kabul | dismissed", ", which | the ministry | disputes", ", a claim | denied | by | witnesses". */
const REBUTTED = new RegExp(
  String.raw`, (?:${WHAT} (?:(?<who>${WHO}) (?<cue>${HOW}(?:den(?:y|ies|ied)|dispute[sd]?|reject(?:s|ed)?|dismiss(?:es|ed)?))|(?<undone>denied|disputed|rejected|dismissed) by (?<by>[^,.;:“”"\n]{2,60}))|which (?<whose>${WHO}) (?<denies>${HOW}(?:den(?:y|ies|ied)|dispute[sd]?)))(?![\p{L}])`,
  'du',
);

/** What is said of a claim alone points at it: "the group | denies | an allegation". */
const POINTER = /^(?:,? ?(?:which|(?:an? )?(?:\p{Ll}+ )?\p{Ll}+(?: (?:that|which))?))$/u;

/**
 * Returns attributions, in the order of their cues, of which none takes in who contradicts it, and with those who do: in "said they
 * fired in self-defence, a claim disputed by witnesses", what witnesses deny is what was said.
 */
export function withRebuttals(text: string, attributions: readonly Attribution[]): Attribution[] {
  const told = [...attributions];
  for (const [at, one] of attributions.entries()) {
    const found = rebuttalOf(text, one);
    if (found === undefined) continue;
    told[at] = { ...one, contents: found.contents };
    const other = told.findIndex(({ cue }) => overlaps(cue, found.cue));
    if (other < 0) told.push(found);
    else if (isPointer(text, told[other])) told[other] = found;
  }
  return told
    .sort((one, other) => one.cue.start - other.cue.start)
    .map((one, at, all) => withDenied(text, one, all[at - 1]));
}

/** "Kyiv says the men were killed. Moscow denies that": what was said right before, or in the sentence before. */
function withDenied(text: string, one: Attribution, before: Attribution | undefined): Attribution {
  const [piece, ...more] = one.contents;
  const last = before?.contents.at(-1);
  if (piece === undefined || more.length > 0 || before === undefined || last === undefined) return one;
  const isDenied = /^(?:also )?(?:den(?:y|ies|ied)|disputes?)$/.test(text.slice(one.cue.start, one.cue.end));
  const isThat = /^(?:that|this|it)[.,;\n]/.test(text.slice(piece.start, piece.end + 1));
  const between = text.slice(Math.max(last.end, before.cue.end), one.source?.start ?? one.cue.start);
  return isDenied &&
    isThat &&
    before.status !== 'denied' &&
    /^[”"’]?[.,;]?[”"’]?\s+(?:But |and |but )?$/.test(between)
    ? { ...one, contents: deniable(text, before) }
    : one;
}

/** "Accused the firm of | shifting its aims": what is denied is the deed. */
function deniable(text: string, { cue, contents: [piece, ...more] }: Attribution): Span[] {
  if (piece === undefined) return [];
  const isAccused = /\baccus/.test(text.slice(cue.start, cue.end));
  const of = isAccused
    ? /^[^.;:]*? of (?=["“]?\p{Ll}+ing\b)/u.exec(text.slice(piece.start, piece.end))
    : null;
  return [{ start: piece.start + (of?.[0].length ?? 0), end: piece.end }, ...more];
}

const isPointer = (text: string, one: Attribution | undefined): one is Attribution =>
  one?.contents.every(({ start, end }) => POINTER.test(text.slice(start, end))) === true;

/** Who contradicts what somebody says, right behind it in its sentence. */
function rebuttalOf(text: string, one: Attribution): Attribution | undefined {
  const piece = one.contents.at(-1);
  if (piece === undefined) return undefined;
  const found = REBUTTED.exec(text.slice(piece.start, piece.end + LONGEST));
  const comma = piece.start + (found?.index ?? Infinity);
  if (
    found?.groups === undefined ||
    comma > piece.end + 1 ||
    (comma <= one.cue.end && comma >= one.cue.start)
  )
    return undefined;
  const part = (...names: readonly string[]): Span => partOf(found, names, piece.start);
  return {
    ...one,
    source: part('who', 'by', 'whose'),
    cue: part('cue', 'undone', 'denies'),
    contents: [...one.contents.slice(0, -1), { start: piece.start, end: Math.min(piece.end, comma) }],
    relays: [],
    status: 'denied',
    by: `${one.by}+rebuttal`,
  };
}

/** More characters than these has no clause that contradicts. */
const LONGEST = 160;

/** Where the first of these groups that took part in a match stands, from `from` on. */
function partOf({ indices }: RegExpExecArray, names: readonly string[], from: number): Span {
  const found = names.map((name) => indices?.groups?.[name]).find((one) => one !== undefined);
  return spanFrom(from, found ?? [0, 0]);
}
