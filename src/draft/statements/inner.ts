import { overlaps, type Span } from '../../model/span.ts';
import type { Attribution } from '../reading.ts';

/** "Its spokesman, Jan Nowak, said wreckage held a card": who speaks first within what an outlet reports. */
const OPENING =
  /^((?!.{0,90}\b(?:is|was|are|were|has|had|have|will|would|could|that|who|which)\b.{0,90}\b(?:said|told)\b)[^.;:“”"]{2,90}?,?) (said|says|warned|announced|confirmed|denied|insisted|vowed|promised)(?: that)? (?=\S)/u;

/** "What we have is unacceptable,” he told a closed session": who speaks last. */
const CLOSING =
  /^["“]?(?<words>[^"“”]+[,?!])["”] (?<who>(?:he|she|they)|\p{Lu}[^,.;“”"]{2,60}?) (?<cue>said|told [^,.“”"]{2,60})$/u;

const REPORTS = /^(?:according to|(?:(?:later|also|has|have) )*report(?:ed|s))$/i;

/**
 * Returns attributions, in the order of their cues, with those that stand within what others report: "Its spokesman said wreckage
 * held a card, TVP reported", "…,” he told the session, according to two diplomats". What has a cue of its own already is left.
 */
export function withInner(text: string, attributions: readonly Attribution[]): Attribution[] {
  const inner = attributions.flatMap((one) => {
    const found = REPORTS.test(text.slice(one.cue.start, one.cue.end)) ? innerOf(text, one) : undefined;
    return found !== undefined && attributions.every(({ cue }) => !overlaps(cue, found.cue)) ? [found] : [];
  });
  return [...attributions, ...inner].sort((one, other) => one.cue.start - other.cue.start);
}

function innerOf(text: string, outer: Attribution): Attribution | undefined {
  const [piece, ...more] = outer.contents;
  if (piece === undefined || more.length > 0) return undefined;
  const words = text.slice(piece.start, piece.end);
  return closing(outer, piece, words) ?? opening(outer, piece, words);
}

function opening(outer: Attribution, { start, end }: Span, words: string): Attribution | undefined {
  const [whole, who = '', verb = ''] = OPENING.exec(words) ?? [];
  if (whole === undefined) return undefined;
  const cue = start + who.length + 1;
  return made(outer, {
    source: { start, end: start + who.replace(/,$/, '').length },
    cue: { start: cue, end: cue + verb.length },
    contents: [{ start: start + whole.length, end }],
    mode: outer.mode,
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
  });
}

const made = (
  outer: Attribution,
  own: Pick<Attribution, 'source' | 'cue' | 'contents' | 'mode'>,
): Attribution => ({
  ...own,
  relays: [],
  status: 'reported',
  confidence: outer.confidence,
  by: `${outer.by}+inner`,
});
