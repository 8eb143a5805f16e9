import { contains, overlaps } from '../../model/span.ts';
import { spanFrom } from '../by-place.ts';
import type { Attribution, Quotation, ReadText } from '../reading.ts';
import { SPEECH_VERB } from '../speech-verbs.ts';

/** “We will leave.” Haddad said.; “…” The minister concluded in a post.; “…” He told reporters.: all that the sentence tells. */
const BEHIND = new RegExp(
  String.raw`^["”]\s+(?<who>(?:He|She|They|(?:The|A|An) [\p{L}'’-]+(?: [\p{L}'’-]+){0,3}?|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}?)) (?:(?:also|then|later|further) )?(?<cue>told(?= [\p{L} ]{2,30}\.)|(?!told\b)(?:stressed|emphasi[sz]ed|confirmed|${SPEECH_VERB}))(?: [\p{L}]+)?(?: (?:on|in|at|to|during|via|after|from) [^.,:;“”"]{1,60})?\.(?=\s|$)`,
  'du',
);

/** How far behind a quotation such a sentence may end. */
const REACH = 200;

/**
 * Returns attributions, in the order of their cues, with the quotations that end with a full stop and have a sentence behind
 * them that only tells who spoke, where nobody is given them.
 */
export function withSaidBehind(attributions: readonly Attribution[], read: ReadText): Attribution[] {
  const said = read.quotations
    .flatMap((quotation) => saidBehind(read.text, quotation))
    .filter((one) => !attributions.some((other) => isTold(one, other)));
  return said.length === 0
    ? [...attributions]
    : [...attributions, ...said].sort((a, b) => a.cue.start - b.cue.start);
}

function saidBehind(text: string, { start, end }: Quotation): Attribution[] {
  if (!/[.!?…]/.test(text.charAt(end - 1))) return [];
  const line = text.slice(end, end + REACH).split('\n', 1)[0] ?? '';
  const { who, cue } = BEHIND.exec(line)?.indices?.groups ?? {};
  if (who === undefined || cue === undefined) return [];
  return [
    {
      source: spanFrom(end, who),
      cue: spanFrom(end, cue),
      contents: [{ start, end }],
      relays: [],
      mode: 'direct',
      status: 'reported',
      confidence: 0.91,
      by: 'said-behind',
    },
  ];
}

/** Where the quotation has a cue outside it, or the cue was found with something else. */
const isTold = ({ cue, contents: [said = cue] }: Attribution, other: Attribution): boolean =>
  overlaps(cue, other.cue) ||
  (!contains(said, other.cue) && other.contents.some((content) => overlaps(content, said)));
