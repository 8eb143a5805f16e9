import { typeOfNoun } from '../mentions/nouns.ts';
import type { CueLine, Unsaid } from './cue-line.ts';
import { KIND } from './tagged-text.ts';
import { FINITE, tagSet } from './tag-sets.ts';
import { LIST } from './word-sets.ts';

/** What is done, and says nothing: "police fired warning shots", "the ministry summoned the envoy". */
const DEED =
  /^(?:fired|shot|killed|seized|launched|bought|sold|won|lost|paid|built|summoned|blocked|looking|analysed|voted on|ramped up|(?:look(?:s|ed|ing)?|searche[sd]|searching) for|(?:\S+ )+(?:footage|images|pictures|photos) of)$/;

/** What stands before a verb: "has since | summoned", "quickly | blocked". */
const BEFORE_VERB =
  /^(?:(?:is|are|was|were|be|been|has|have|had|also|then|later|since|now|still|just|\p{L}{3,}ly) )+/u;

const isDone: Unsaid = ({ words }) => DEED.test(words.replace(BEFORE_VERB, ''));

/** "Lebanon's neighbours are ready to support | a transition", "allies nervous about | his aims": how somebody feels. */
const isMinded: Unsaid = ({ words, text: { tags }, contents }) =>
  /^(?:(?:is|are|was|were) )?(?:now |also )?(?:ready|poised|prepared|nervous)\b/.test(words) &&
  !contents.some(({ from, to }) => tags.subarray(from, to).some((tag) => FINITE.has(tag)));

/** "Was found guilty of", "pleaded guilty to fraud"; whoever pleads "not guilty" denies it. */
const isGuilty: Unsaid = ({ words, contents, form }) =>
  /(?<!not )guilty\b/.test(words) ||
  (/^plead(?:s|ed)$/.test(words) && contents.every(({ from }) => form(from) === 'guilty'));

/** "The bank agreed to | a cut in pay": a deed, and no word about it. */
const isGranted: Unsaid = ({ words, contents, text: { tags, kind }, form }) =>
  /^(?:(?:has|have|had) )?agreed(?: to)?$/.test(words) &&
  contents.every(({ from }) => {
    const to = form(from) === 'to' ? from + 1 : form(from - 1) === 'to' ? from : undefined;
    return to !== undefined && (kind[to] === KIND.determiner || NUMBER.has(tags[to] ?? 0));
  });

const NUMBER = tagSet('CD');

/** "The militia, | supported by | Iran": what somebody is by whoever does it, and nothing that is told. */
const isBacked: Unsaid = ({ words, cue, source, contents, form }) =>
  /^(?:supported|backed|led|funded|armed|trained)(?: by)?$/.test(words) &&
  form((source?.from ?? 0) - 1) === 'by' &&
  contents.every(({ to }) => to <= cue.from);

/** "The leaders | were insulted", "the plan | was designed | to": it is done to them, and nobody says so. */
const isUndone: Unsaid = ({ text, cue, source, contents, words, last, form }) =>
  source === undefined &&
  /^(?:(?:has|have|had) been|is|are|was|were)(?: (?:also|first|later))? \S+$/.test(words) &&
  PARTICIPLE.has(text.tags[cue.to - 1] ?? 0) &&
  ((text.words.lists[cue.to - 1] ?? 0) & (LIST.say | LIST.think)) === 0 &&
  !/^(?:understood|rumou?red|deemed)$/.test(last) &&
  contents.every(({ from, to }) => to <= cue.from || form(from) === 'to');

const PARTICIPLE = tagSet('VBN');

/** "The bags under his eyes | seem | to droop": what the author sees. */
const isLook: Unsaid = ({ text: { tags }, cue, source, contents: [subject, ...more], words, form }) =>
  source === undefined &&
  /^seem(?:s|ed)?$/.test(words) &&
  subject !== undefined &&
  subject.to === cue.from &&
  !tags.subarray(subject.from, subject.to).some((tag) => NAME.has(tag)) &&
  more.some(({ from }) => form(from) === 'to');

const NAME = tagSet('NNP', 'NNPS', 'PRP');

/** "The militants | attacked | institutions": who is armed does so by other means than words. */
const isArmed: Unsaid = ({ words, source, form }) =>
  /^(?:has |have |had )?attacked$/.test(words) && source !== undefined && isArms(form(source.to - 1));

const isArms = (noun: string): boolean =>
  /^(?:armed-group|security-force)$/.test(typeOfNoun(noun) ?? '') ||
  /^(?:gunmen|groups|rioters|mob)$/.test(noun);

/** What tells that something is done or thought, and nothing is said. */
const DEEDS: readonly Unsaid[] = [isDone, isMinded, isGuilty, isGranted, isBacked, isUndone, isLook, isArmed];

/** Returns whether somebody does or undergoes something: "quickly blocked", "was found guilty of", "were insulted". */
export const isDeed = (line: CueLine): boolean => DEEDS.some((isOne) => isOne(line));
