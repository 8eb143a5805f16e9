import { typeOfNoun } from '../mentions/nouns.ts';
import type { ArgumentRanges } from './arguments.ts';
import { SAYING, saysIt } from './mended-source.ts';
import { KIND, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** How many words a subject may have before the clause that hangs on it. */
const LONGEST = 10;

/** What may stand between the comma and the cue: "had | warned". */
const HELPER = /^(?:has|have|had|also|later|earlier|since|then)$/;

/** What hangs on a subject between commas: "which is backed by", "citing an official". */
const HANGING = /^(?:which|who|whose|citing|quoting|speaking|writing|responding)$/;

/** What those do who are quoted without their names: "two coaches who asked not to be named". */
const NAMELESS = /^(?:asked|spoke|requested|declined|insisted|refused|wished|were|was|did)$/;

/**
 * Returns what belongs to a cue, with the subject that a clause hides: "The Front, which is backed by them, had warned", "two
 * coaches who asked not to be named because they work for the federation said"; or the body that stands right before the cue
 * and was taken for nothing.
 */
export function withHiddenSource<Own extends ArgumentRanges>(
  text: TaggedText,
  cue: TokenRange,
  own: Own,
): Own {
  const subject = subjectBefore(text, cue) ?? namelessBefore(text, cue);
  const contents = own.contents.filter(({ from }) => from >= cue.to);
  if (subject === undefined || contents.length === 0)
    return own.source === undefined ? withBodyBefore(text, cue, own) : own;
  const isHidden = own.source === undefined ? saysIt(text, cue) : isInClause(own.source, subject, cue);
  return isHidden ? { ...own, source: subject, contents } : own;
}

/** "The Association, which counts | Google | among its members, called": who is named in the clause says nothing. */
const isInClause = (source: TokenRange, subject: TokenRange, cue: TokenRange): boolean =>
  source.from >= subject.to && source.to <= cue.from;

function subjectBefore({ tokens, sentence, first }: TaggedText, cue: TokenRange): TokenRange | undefined {
  const form = (at: number): string => tokens[at]?.form ?? '';
  let begin = cue.from;
  while (HELPER.test(form(begin - 1))) begin--;
  if (form(begin - 1) !== ',') return undefined;
  const start = first[sentence[cue.from] ?? 0] ?? 0;
  const from = /^(?:But|And|Yet|Still|So)$/.test(form(start)) ? start + 1 : start;
  const words = tokens.slice(from, Math.min(from + LONGEST, begin - 1));
  const comma = words.findIndex((token) => token.form === ',');
  return comma > 0 && HANGING.test(form(from + comma + 1)) ? { from, to: from + comma } : undefined;
}

/** "Two coaches who asked not to be named because they work for the federation | said". */
function namelessBefore({ tokens, sentence, first }: TaggedText, cue: TokenRange): TokenRange | undefined {
  const from = first[sentence[cue.from] ?? 0] ?? 0;
  const words = tokens.slice(from, cue.from).map(({ form }) => form);
  const who = words.findIndex((word) => /^(?:who|[,;:.])$/.test(word));
  const isNameless = words[who] === 'who' && NAMELESS.test(words[who + 1] ?? '') && !words.includes(',');
  return isNameless && who > 0 && who < LONGEST && SAYING.test(tokens[cue.from]?.form ?? '')
    ? { from, to: from + who }
    : undefined;
}

/** "No Norvian may compete, | the governing body | said in a statement". */
function withBodyBefore<Own extends ArgumentRanges>(text: TaggedText, cue: TokenRange, own: Own): Own {
  const source = bodyBefore(text, cue);
  const comma = (source?.from ?? 0) - 1;
  const contents = own.contents
    .filter(({ from, to }) => from < comma && to <= cue.from)
    .map(({ from, to }) => ({ from, to: Math.min(to, comma) }));
  return source === undefined || contents.length === 0 ? own : { ...own, source, contents };
}

function bodyBefore({ tokens, kind }: TaggedText, cue: TokenRange): TokenRange | undefined {
  const form = (at: number): string => tokens[at]?.form ?? '';
  const comma = [2, 3, 4].map((words) => cue.from - words - 1).find((at) => kind[at] === KIND.comma);
  if (comma === undefined || !/^(?:the|its|an?)$/.test(form(comma + 1)) || !SAYING.test(form(cue.from)))
    return undefined;
  const noun = form(cue.from - 1);
  const isSomebody = noun === 'body' || typeOfNoun(noun) !== undefined;
  return isSomebody ? { from: comma + 1, to: cue.from } : undefined;
}
