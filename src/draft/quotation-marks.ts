import type { Span } from '../model/span.ts';

/** What stands between a pair of quotation marks, without them. */
export interface Pair extends Span {
  /** No mark closes it in its paragraph: it ends where the paragraph does. */
  readonly unclosed: boolean;
}

type Side = 'open' | 'close' | 'none';

/** A mark in a text: of which kind, and which side of a quotation it can stand on. */
interface Mark {
  readonly at: number;
  readonly single: boolean;
  /** `"` and `'`, which look alike on both sides. */
  readonly straight: boolean;
  readonly side: Side;
  /** "the parties’ leaders": a single mark after an s that may be no more than an apostrophe. */
  readonly doubtful: boolean;
}

const MARK = /["“”„«»'‘’]/g;

/** "’em", "’tis", "’90s", "'cause": an apostrophe that stands for what is left out. */
const ELISION = /(?:em|tis|twas|til|till|cause|bout|round|n|\d0s)\b/iy;

const OPENS_AFTER = /[\s([{—–-]/;

/** Returns the outermost pairs of quotation marks in a paragraph, in reading order. */
export function pairsIn(text: string, paragraph: Span): Pair[] {
  const marks = marksIn(text, paragraph);
  const closed = singlesClosedAfter(marks);
  const pairs: Pair[] = [];
  let open: Mark | undefined;
  let inside = 0;
  for (const [at, mark] of marks.entries()) {
    if (open === undefined) {
      open = opens(mark, at, marks, closed, paragraph) ? mark : undefined;
      inside = 0;
    } else if (isInside(mark, open)) inside += 1;
    else if (inside > 0 && endsInside(mark, open)) inside -= 1;
    else if (closes(mark, open, closed[at] ?? false)) {
      push(pairs, text, open.at + 1, mark.at, false);
      open = undefined;
    } else if (reopens(mark, open)) {
      push(pairs, text, open.at + 1, mark.at, true);
      open = mark;
    }
  }
  if (open) push(pairs, text, open.at + 1, paragraph.end, true);
  return pairs;
}

function push(pairs: Pair[], text: string, from: number, to: number, unclosed: boolean): void {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  if (start < end) pairs.push({ start, end, unclosed });
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(MARK)]
    .map(({ index }) => markAt(text, start + index, start, end))
    .filter(({ side }) => side !== 'none');
}

function markAt(text: string, at: number, start: number, end: number): Mark {
  const sign = text.charAt(at);
  const single = sign === "'" || sign === '‘' || sign === '’';
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  const side = single ? singleSide(text, at, before, after) : doubleSide(sign, before, after);
  const doubtful = single && side === 'close' && /[sz]/i.test(before) && /\s/.test(after);
  return { at, single, straight: sign === '"' || sign === "'", side, doubtful };
}

function doubleSide(sign: string, before: string, after: string): Side {
  if (sign === '“' || sign === '„' || sign === '«')
    return /\s/.test(after) && !/\s/.test(before) ? 'close' : 'open';
  if (sign === '”' || sign === '»') return 'close';
  if (/\S/.test(after) && opensAfter(before)) return 'open';
  // 12" and 6" are inches, and close what is open all the same.
  return 'close';
}

const opensAfter = (before: string): boolean => OPENS_AFTER.test(before) || /["“‘'«]/.test(before);

function singleSide(text: string, at: number, before: string, after: string): Side {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return 'none';
  if (opensAfter(before) && /[\p{L}\p{N}"“…[$]/u.test(after)) {
    ELISION.lastIndex = at + 1;
    return text.charAt(at) !== '‘' && ELISION.test(text) ? 'none' : 'open';
  }
  return /\s/.test(before) || text.charAt(at) === '‘' ? 'none' : 'close';
}

/** For each mark: whether a single mark that surely closes stands behind it, before another single one opens. */
function singlesClosedAfter(marks: readonly Mark[]): boolean[] {
  const closed = new Array<boolean>(marks.length).fill(false);
  let later = false;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    closed[at] = later;
    const mark = marks[at];
    if (mark?.single) later = mark.side === 'close' ? later || !mark.doubtful : false;
  }
  return closed;
}

/** A single mark opens where one closes it, or where it opens the paragraph. */
function opens(
  { single, side, at: place }: Mark,
  at: number,
  marks: readonly Mark[],
  closed: readonly boolean[],
  paragraph: Span,
): boolean {
  if (side !== 'open') return false;
  if (!single || closed[at] === true || place === paragraph.start) return true;
  const next = marks.slice(at + 1, at + 9).find((mark) => mark.single);
  return next?.side === 'close';
}

function closes(mark: Mark, open: Mark, closedLater: boolean): boolean {
  if (mark.side !== 'close' || mark.single !== open.single) return false;
  return !(mark.doubtful && closedLater);
}

/** "She said “no” to us": curly marks inside straight ones, and the other way about, are a quotation in a quotation. */
const isInside = (mark: Mark, open: Mark): boolean =>
  !mark.single && !open.single && mark.straight !== open.straight && mark.side === 'open';

const endsInside = (mark: Mark, open: Mark): boolean =>
  !mark.single && mark.straight !== open.straight && mark.side === 'close';

/** A double mark that opens while one like it is open: the first was never closed. */
const reopens = (mark: Mark, open: Mark): boolean => mark.side === 'open' && !mark.single && !open.single;
