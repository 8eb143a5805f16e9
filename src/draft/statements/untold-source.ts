import { overlaps } from '../../model/span.ts';
import { spanFrom } from '../by-place.ts';
import type { Attribution, ReadText } from '../reading.ts';
import { statusOf } from './status.ts';

const SAID =
  '(?:claimed|alleged|feared|thought|believed|understood|reported|revealed|announced|confirmed|suggested|rumou?red|argued|warned|said)';

/** "A meeting on the library is too late, it | was claimed | yesterday." */
const AT_END = new RegExp(
  String.raw`^(?<what>[^“”"\n]{20,}?),? it (?<cue>(?:is|was|has been) ${SAID})(?: (?:today|yesterday|tonight|last (?:night|week|month)|this \p{L}+|on \p{Lu}\p{L}+))?\.?$`,
  'du',
);

/** "It | is thought | directors believed the bid was too low." */
const AT_START = new RegExp(
  String.raw`^It (?<cue>(?:is|was|has been) (?:also |widely |now )?${SAID})(?: that)? (?!(?:to|by|in|on|at|of|for|with|from|as|likely|unlikely)\b)(?<what>\p{L}[^“”"\n]{15,}?)\.?$`,
  'du',
);

/** "Flu shots work, | scientists | have discovered." */
const FOUND =
  /^(?!(?:As|When|While|If|After|Before|Since|Until|Once|In|On|At|By|For|From|With|But)\b)(?<what>[^“”"\n]{12,}?), (?<who>(?:\p{Ll}+ ){0,3}(?:\p{Ll}{3,}s|police)) (?<cue>(?:(?:has|have|had) )?(?:now )?(?:discovered|found|learn(?:ed|t)))\.?$/du;

/** Returns attributions, in the order of their cues, with what is said by nobody who is named: "…, it was claimed". */
export function withUntoldSources(read: ReadText, attributions: readonly Attribution[]): Attribution[] {
  const untold = read.sentences.flatMap(
    ({ start, end }) => untoldIn(read.text.slice(start, end), start) ?? [],
  );
  const added = untold.filter(
    ({ cue }) => !attributions.some((one) => overlaps(one.cue, cue) && isSomething(one)),
  );
  if (added.length === 0) return [...attributions];
  const kept = attributions.filter((one) => !added.some(({ cue }) => overlaps(one.cue, cue)));
  return [...kept, ...added].sort((one, other) => one.cue.start - other.cue.start);
}

/** "It": what is said stands elsewhere. */
const isSomething = ({ contents }: Attribution): boolean =>
  contents.some(({ start, end }) => end - start > 2);

function untoldIn(sentence: string, start: number): Attribution | undefined {
  const { what, who, cue } =
    (AT_END.exec(sentence) ?? AT_START.exec(sentence) ?? FOUND.exec(sentence))?.indices?.groups ?? {};
  if (what === undefined || cue === undefined) return undefined;
  return {
    ...(who === undefined ? {} : { source: spanFrom(start, who) }),
    cue: spanFrom(start, cue),
    contents: [spanFrom(start, what)],
    relays: [],
    mode: 'indirect',
    status: statusOf(sentence.slice(...cue)),
    confidence: 0.6,
    by: 'untold-source',
  };
}
