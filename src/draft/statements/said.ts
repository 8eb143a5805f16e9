import { MONTHS, WEEKDAYS } from '../mentions/name-words.ts';
import { cueLineOf, type CueLine, type Unsaid } from './cue-line.ts';
import { isDeed } from './deeds.ts';
import type { Found } from './mend.ts';
import { QUOTED, type TaggedText } from './tagged-text.ts';
import { tagSet } from './tag-sets.ts';

/** What live blogs put before a colon, and nobody says. */
const LABEL =
  /^(?:updated?|breaking|live|latest|new|watch|listen|read|photos?|video|exclusive|correction|note|more)$/i;

/** "Iraq LiveBlog: Thousands march". */
const LIVE = /^(?:live-?blog|blog)$/i;

/** What a press release demands in its headline: "Uzbekistan: Release journalists" is said by no Uzbekistan. */
const DEMAND =
  /^(?:Release|Free|End|Stop|Halt|Drop|Investigate|Protect|Lift|Repeal|Ensure|Respect|Quash|Ban|Let|Allow|Bring)$/;

/** "No group claimed responsibility", "his libel claim". */
const isSaidByNobody = (first: string, last: string): boolean =>
  /^(?:no|nobody|neither|none)$/i.test(first) ||
  /^(?:libel|insurance|asylum|compensation|damages)$/.test(last);

/** What is dismissed as not so; whoever else is dismissed loses an office or a job. */
const ASSERTED =
  /^(?:as|that|it|this|claims?|allegations?|accusations?|suggestions?|reports?|criticisms?|concerns?|fears?|ideas?|notions?|rumou?rs?|talk|speculation|warnings?|complaints?|charges?|questions?|calls?|demands?|objections?|threats?|findings?|story|theory|theories|evidence|charge|lawsuit)$/i;

const DATE = new RegExp(`^(?:this|last|on|in|today|yesterday|earlier|by|late|early|${WEEKDAYS})$`);

const VERBS = tagSet('VB', 'VBD', 'VBZ', 'VBP', 'VBN', 'MD');

const isSeen: Unsaid = ({ last, next }) => last === 'seen' && next === 'by'; // "A report seen by Reuters found".
const isTalks: Unsaid = ({ cue, last }) => cue.to - cue.from === 1 && last === 'talks';

/** "Clarke, best known for Doctor Who", "a man identified as", "who call themselves". */
const isCalled: Unsaid = ({ cue, last, next, contents, form }) =>
  (last === 'for' && /^(?:best|better|known)$/.test(form(cue.from))) ||
  (/^(?:known|identified)$/.test(last) &&
    (/^(?:as|only|for|by)$/.test(next) || contents.some(({ from }) => form(from) === 'as'))) ||
  (/^call(?:s|ed)?$/.test(last) && /^(?:themselves|itself|himself|herself)$/.test(next));

const isNobodys: Unsaid = ({ source, form }) =>
  source !== undefined && isSaidByNobody(form(source.from), form(source.to - 1));

/** "UPDATE: Three are missing", "Uzbekistan: Release journalists" in a headline. */
function isLabelled({ text, cue, source, contents, form }: CueLine): boolean {
  if (source?.to !== cue.from || form(cue.from) !== ':') return false;
  const isOneWord = source.to - source.from === 1 && LABEL.test(form(source.from));
  return (
    isOneWord ||
    LIVE.test(form(source.to - 1)) ||
    (text.sentence[cue.from] === 0 && DEMAND.test(form(contents[0]?.from)))
  );
}

const isWhich: Unsaid = ({ contents, form }) =>
  contents.every(({ from, to }) => to - from === 1 && /^(?:wh(?:ich|om?)|him|her|them)$/i.test(form(from)));

/** "China claims almost the entire sea": what is claimed so is land; "claims as false": what is rated so. */
const isLand: Unsaid = ({ text: { tags, quoted }, last, next, contents }) =>
  last === 'claims' &&
  (next === 'as' ||
    contents.every(
      ({ from, to }) =>
        !tags.subarray(from, to).some((tag) => VERBS.has(tag)) &&
        quoted.subarray(from, to).every((state) => state === QUOTED.outside),
    ));

/** "The company dismissed 40 workers", "the judge dismissed Juror 7". */
const isSentAway: Unsaid = ({ text: { tokens }, last, contents }) =>
  /^dismiss(?:ed|es)?$/.test(last) &&
  !contents.some(({ from, to }) => tokens.slice(from, to).some(({ form }) => ASSERTED.test(form)));

/** "Voted 3-2". */
const isCount: Unsaid = ({ text: { tokens }, contents }) =>
  contents.every(({ from, to }) => tokens.slice(from, to).every(({ form }) => /^[\d–-]+$/.test(form)));

/** "Haddad is accused of leading a cell", "was charged with | bribery": who undergoes it says nothing, and who says it is not told. */
const isUndergone: Unsaid = ({ cue, source, words, last, form }) =>
  /^(?:(?:has|have|had|will) )?(?:not |never )?(?:is|are|was|were|been|be|stands?) /.test(`${words} `) &&
  /^(?:accused|charged|suspected)$/.test(/^(?:of|with)$/.test(last) ? form(cue.to - 2) : last) &&
  (source === undefined || source.to <= cue.from || /^(?:of|with)$/.test(form(source.from - 1)));

/** "She is understood to be furious about | the plan", "the case was argued in | December". */
const isUntold: Unsaid = ({ source, words, form }) =>
  /^(?:is|are|was|were) (?:said|understood|believed|thought|reported|rumou?red) to /.test(words) ||
  (source !== undefined && source.to - source.from === 1 && MONTH.test(form(source.from)));

const MONTH = new RegExp(`^(?:${MONTHS})$`);

/** "A report published this month", "read aloud from a novel", "stopped short of an inquiry". */
const isUnsaid: Unsaid = ({ cue, last, next, form }) =>
  (last === 'published' && DATE.test(next)) ||
  (last === 'read' && next === 'aloud') ||
  (form(cue.from) === 'stopped' && form(cue.from + 1) === 'short');

const UNSAID: readonly Unsaid[] = [
  isSeen,
  isTalks,
  isCalled,
  isNobodys,
  isLabelled,
  isWhich,
  isLand,
  isSentAway,
  isUnsaid,
  isUndergone,
  isUntold,
  isCount,
];

/**
 * Returns whether something is said: not where all of it is a "which" or "him", nor where talks are held, nor where a colon
 * stands behind a label ("UPDATE: …").
 */
export function isSaid(text: TaggedText, found: Found): boolean {
  const line = cueLineOf(text, found);
  return !isDeed(line) && !UNSAID.some((isNone) => isNone(line));
}
