import { typeOfNoun } from '../mentions/nouns.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { ArgumentRanges } from './arguments.ts';
import { KIND, type TaggedText } from './tagged-text.ts';
import { FINITE, tagSet } from './tag-sets.ts';
import type { TokenRange } from './token-range.ts';

/** What ties somebody to what stands behind: "briefed on | the talks", "familiar with | the matter". */
const TIED = /^(?:briefed|familiar|close|privy|involved|aware|knowledgeable|present)$/;

const NAME = tagSet('NNP', 'NNPS');

/** More words than these has no phrase before what it is tied to. */
const LONGEST = 8;

/** The kinds of tokens that a phrase for somebody does not reach over. */
const BOUNDS: ReadonlySet<number> = new Set([
  KIND.comma,
  KIND.stop,
  KIND.colon,
  KIND.dash,
  KIND.opening,
  KIND.closing,
  KIND.that,
]);

/**
 * Returns what belongs to a cue, with all of a source of which only the end was found: "a diplomat briefed on | the talks | said",
 * "employees of OpenAI, | Anthropic and Google | signed".
 */
export function withWholeSource<Own extends ArgumentRanges>(
  text: TaggedText,
  cue: TokenRange,
  own: Own,
): Own {
  if (own.source?.to !== cue.from) return own;
  const joined = joinedBefore(text, own.source, own.contents);
  const whole = joined === undefined ? undefined : listBefore(text, { from: joined + 1, to: cue.from });
  if (whole !== undefined) return withoutOverlap(own, { from: whole, to: cue.from });
  if (joined !== undefined)
    return {
      ...own,
      source: { from: joined + 1, to: cue.from },
      contents: own.contents.map((piece) =>
        piece.to > joined && piece.from < joined ? { ...piece, to: joined } : piece,
      ),
    };
  const list = listBefore(text, own.source);
  if (list !== undefined) return withoutOverlap(own, { from: list, to: cue.from });
  const tie = tiedAt(text, own.source.from) ?? memberAt(text, own.source.from);
  const from = tie === undefined ? undefined : phraseStart(text, tie);
  if (from === undefined) return own;
  return withoutOverlap(own, { from, to: cue.from });
}

/** With another source, and without what of the contents lies in it: as it was, where nothing else was said. */
function withoutOverlap<Own extends ArgumentRanges>(own: Own, source: TokenRange): Own {
  const contents = own.contents.filter((piece) => piece.to <= source.from || piece.from >= source.to);
  return contents.length === 0 ? own : { ...own, source, contents };
}

/** "It killed 34 people, aid workers and | the rebels | said": the comma before a list of which only the last was found. */
function joinedBefore(
  { tokens, tags }: TaggedText,
  source: TokenRange,
  contents: readonly TokenRange[],
): number | undefined {
  const and = source.from - 1;
  if (tokens[and]?.form !== 'and' || !contents.some(({ from, to }) => from < and && to >= and))
    return undefined;
  let comma = and - 1;
  while (and - comma <= LONGEST && tokens[comma]?.form !== ',' && !FINITE.has(tags[comma] ?? 0)) comma--;
  return tokens[comma]?.form === ',' && comma < and - 1 ? comma : undefined;
}

/** "Japan, | Peru and the EU | said": where a list of names begins that opens a sentence. */
function listBefore({ tokens, tags, first, sentence }: TaggedText, source: TokenRange): number | undefined {
  const opening = first[sentence[source.from] ?? 0] ?? 0;
  const isList = tokens.slice(source.from, source.to).some(({ form }) => form === 'and');
  const isName = (at: number): boolean => NAME.has(tags[at] ?? 0) || tokens[at]?.form === ',';
  let from = source.from;
  while (from > opening && isName(from - 1)) from--;
  return isList && from === opening && from < source.from - 1 && tokens[source.from - 1]?.form === ','
    ? from
    : undefined;
}

/** "A diplomat briefed | on the talks". */
const tiedAt = ({ tokens, kind }: TaggedText, source: number): number | undefined =>
  kind[source - 1] === KIND.preposition && TIED.test(tokens[source - 2]?.form ?? '') ? source - 2 : undefined;

/** "Employees | of OpenAI, Anthropic and Google": behind names in a list. */
function memberAt({ tokens }: TaggedText, source: number): number | undefined {
  const form = (at: number): string => tokens[at]?.form ?? '';
  let at = source;
  while (/^(?:,|and)$/.test(form(at - 1)) || isCapital(form(at - 1))) at--;
  const type = form(at - 1) === 'of' && at < source ? typeOfNoun(form(at - 2).toLowerCase()) : undefined;
  return type === 'person' || type === 'group' ? at - 2 : undefined;
}

function phraseStart({ first, sentence, kind }: TaggedText, to: number): number | undefined {
  const opening = first[sentence[to] ?? 0] ?? 0;
  let from = to;
  while (from > opening && !BOUNDS.has(kind[from - 1] ?? 0)) from--;
  return to - from > 0 && to - from <= LONGEST ? from : undefined;
}
