import type { ArgumentRanges } from './arguments.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import { FINITE, tagSet } from './tag-sets.ts';
import type { TokenRange } from './token-range.ts';

/** A clause that begins behind a comma and a conjunction, as far as its verb: ", and its head, Tedros Ghebreyesus, | wrote". */
interface OwnClause {
  /** The comma, or the conjunction where there is none: where the clause before ends. */
  readonly from: number;
  readonly subject: TokenRange;
}

/** A cue with what belongs to it. */
interface Clause {
  readonly cue: TokenRange;
  readonly arguments: ArgumentRanges;
}

/** More words than these has no subject. */
const LONGEST = 16;

const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS');

/** "A third", "others": one of those who were named. */
const AMONG = /^(?:an?|another|others|one|some)$/;

/**
 * Returns the clause that a cue is the verb of, where that follows another in its sentence and has a subject of its own: "X said
 * it was appalled, and its head, Y, wrote", "X said so, while Y demanded".
 */
function ownClause(text: TaggedText, cue: TokenRange): OwnClause | undefined {
  const { tokens, tags, kind, quoted, sentence, first } = text;
  if (!isVerb(text, cue)) return undefined;
  const opening = Math.max(first[sentence[cue.from] ?? 0] ?? 0, cue.from - LONGEST);
  for (let at = cue.from - 1; at > opening; at--) {
    if (FINITE.has(tags[at] ?? 0) || quoted[at] !== QUOTED.outside || kind[at] === KIND.that)
      return undefined;
    if (!isJoint(text, at)) continue;
    const to = kind[cue.from - 1] === KIND.comma ? cue.from - 1 : cue.from;
    const isSubject =
      (tags.subarray(at + 1, to).some((tag) => NOUN.has(tag)) || AMONG.test(tokens[at + 1]?.form ?? '')) &&
      kind[at + 1] !== KIND.preposition;
    return isSubject && to > at + 1
      ? { from: tokens[at - 1]?.form === ',' ? at - 1 : at, subject: { from: at + 1, to } }
      : undefined;
  }
  return undefined;
}

const isVerb = ({ tags }: TaggedText, { from }: TokenRange): boolean => FINITE.has(tags[from] ?? 0);

/** "…, and", "…, but", "…, as", "while"; and no "A, B, and C", where the list goes on behind it. */
const isJoint = ({ tokens }: TaggedText, at: number): boolean =>
  /^(?:while|whereas)$/.test(tokens[at]?.form ?? '') ||
  (/^(?:and|but|as)$/.test(tokens[at]?.form ?? '') && tokens[at - 1]?.form === ',');

/** Returns what belongs to a cue, with the subject of its own clause where another's was found for its source. */
export function withOwnSource<Own extends ArgumentRanges>(text: TaggedText, cue: TokenRange, own: Own): Own {
  const clause = own.source === undefined ? undefined : ownClause(text, cue);
  const isAnothers = clause !== undefined && (own.source?.to ?? 0) <= clause.from;
  return isAnothers ? { ...own, source: clause.subject } : own;
}

/** "X said it was short of midwives | and | urged ministers": where the same speaker goes on, from the joint before the verb. */
function ownVerb(
  { tokens, quoted }: TaggedText,
  source: TokenRange | undefined,
  other: Clause,
): number | undefined {
  const joint = other.cue.from - 1;
  const isSame = source !== undefined && other.arguments.source?.from === source.from;
  return isSame && tokens[joint]?.form === 'and' && quoted[joint] === QUOTED.outside ? joint : undefined;
}

/** "Promised to raise the matter | , according to Barzinji": who tells of it is no part of what was promised. */
const accordingTo = ({ tokens, quoted }: TaggedText, { from }: TokenRange): number | undefined =>
  tokens[from]?.form === 'according' && tokens[from - 1]?.form === ',' && quoted[from - 1] === QUOTED.outside
    ? from - 1
    : undefined;

/** Whether a cue stands in a piece, or so near behind it that its subject may stand there. */
const isAtEnd = (piece: TokenRange, { from }: TokenRange): boolean =>
  from > piece.from && from <= piece.to + LONGEST;

/** Returns the pieces of a content, as far as no later clause that has a cue of its own begins in them. */
export function withoutClauses(
  text: TaggedText,
  pieces: readonly TokenRange[],
  { cue, arguments: { source } }: Clause,
  others: readonly Clause[],
): readonly TokenRange[] {
  const starts = others
    .filter((other) => other.cue.from >= cue.to && pieces.some((piece) => isAtEnd(piece, other.cue)))
    .flatMap(
      (other) =>
        ownClause(text, other.cue)?.from ??
        ownVerb(text, source, other) ??
        accordingTo(text, other.cue) ??
        [],
    );
  return pieces.map(({ from, to }) => {
    const start = starts.find((at) => at > from && at < to);
    return start === undefined || from < cue.from ? { from, to } : { from, to: start };
  });
}
