import { overlaps, type Span } from '../../model/span.ts';
import type { Attribution } from '../reading.ts';
import { statusOf } from './status.ts';

/** "Its spokesman, Jan Nowak, said wreckage held a card": who speaks first within what an outlet reports. */
const OPENING =
  /^((?!.{0,90}\b(?:is|was|are|were|has|had|have|will|would|could|that|who|which)\b.{0,90}\b(?:said|told)\b)[^.;:“”"]{2,90}?,?) ((?:had )?(?:said|says|warned|announced|confirmed|denied|insisted|vowed|promised))(?: that)? (?=\S)/u;

/** "Told Reuters | that mediators had warned both delegations that Doha would leave": what was said to others before. */
const PASSED_ON =
  /^(?:that )?((?!.{0,60}\b(?:is|was|were|has|that|who|which|when|if|because)\b.{0,60} had )[^,.;:“”"]{3,60}?) (had (?:(?:already|also|earlier|since|repeatedly) )?(?:warned|told|informed|assured|notified)) [^,.;:“”"]{2,60}? that (?=\S)/u;

/** "What we have is unacceptable,” he told a closed session": who speaks last. */
const CLOSING =
  /^["“]?(?<words>[^"“”]+[,?!])["”] (?<who>(?:he|she|they)|\p{Lu}[^,.;“”"]{2,60}?) (?<cue>said|told [^,.“”"]{2,60})$/u;

const TELLS = /^(?:(?:has|have|had|also|later) )*(?:told|said|says|tells)\b/;
const REPORTS = /^(?:according to|(?:(?:later|also|has|have) )*report(?:ed|s))$/i;

/**
 * Returns attributions, in the order of their cues, with those that stand within what others report: "Its spokesman said wreckage
 * held a card, TVP reported", "…,” he told the session, according to two diplomats". What has a cue of its own already is left.
 */
export function withInner(text: string, attributions: readonly Attribution[]): Attribution[] {
  const inner = attributions.flatMap((one) => {
    const found = innerOf(text, one);
    return found !== undefined && attributions.every(({ cue }) => !overlaps(cue, found.cue)) ? [found] : [];
  });
  return [...attributions, ...inner].sort((one, other) => one.cue.start - other.cue.start);
}

function innerOf(text: string, outer: Attribution): Attribution | undefined {
  const [piece, ...more] = outer.contents;
  if (piece === undefined || more.length > 0) return undefined;
  const words = text.slice(piece.start, piece.end);
  const cue = text.slice(outer.cue.start, outer.cue.end);
  if (TELLS.test(cue)) return opening(outer, piece, words, PASSED_ON);
  return REPORTS.test(cue)
    ? (closing(outer, piece, words) ?? opening(outer, piece, words, OPENING))
    : undefined;
}

function opening(
  outer: Attribution,
  { start, end }: Span,
  words: string,
  pattern: RegExp,
): Attribution | undefined {
  const [whole, who = '', verb = ''] = pattern.exec(words) ?? [];
  if (whole === undefined) return undefined;
  const from = start + whole.indexOf(who);
  const cue = from + who.length + 1;
  return made(outer, {
    source: { start: from, end: from + who.replace(/,$/, '').length },
    cue: { start: cue, end: cue + verb.length },
    contents: [{ start: start + whole.length, end }],
    mode: outer.mode,
    status: statusOf(verb),
  });
}

function closing(outer: Attribution, { start, end }: Span, words: string): Attribution | undefined {
  const { words: said, who, cue } = CLOSING.exec(words)?.groups ?? {};
  if (said === undefined || who === undefined || cue === undefined) return undefined;
  const from = start + words.indexOf(said);
  const verb = end - cue.length;
  return made(outer, {
    source: { start: verb - 1 - who.length, end: verb - 1 },
    cue: { start: verb, end },
    contents: [{ start: from, end: from + said.length - 1 }],
    mode: 'direct',
    status: 'reported',
  });
}

const made = (
  outer: Attribution,
  own: Pick<Attribution, 'source' | 'cue' | 'contents' | 'mode' | 'status'>,
): Attribution => ({
  ...own,
  relays: [],
  confidence: outer.confidence,
  by: `${outer.by}+inner`,
});
