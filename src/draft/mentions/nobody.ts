import type { Token } from '../tokens.ts';
import { isIdiom } from './idioms.ts';
import type { Tagged } from './tagged.ts';

/** Returns whether a noun that may stand for somebody stands for something else here. */
export const isNobody = (tagged: Tagged, at: number): boolean =>
  isAbstract(tagged, at) ||
  isBuilding(tagged.tokens, at) ||
  isOffice(tagged.tokens, at) ||
  isMiddle(tagged.tokens, at) ||
  isFront(tagged.tokens, at) ||
  isIdiom(tagged.tokens, at) ||
  isLabel(tagged, at) ||
  isPart(tagged.tokens, at) ||
  isBall(tagged.tokens, at) ||
  isQuoted(tagged.tokens, at) ||
  isLasting(tagged.tokens, at) ||
  isViolence(tagged.tokens, at);

/** "Justice prevailed", "leave office", "lacks authority to rule", "made public": nobody, where no article stands before it or an infinitive behind. */
const isAbstract = ({ tokens, tags }: Tagged, at: number): boolean => {
  const noun = tokens[at]?.form.toLowerCase() ?? '';
  const isBare = !/^(?:DT|PRP\$|POS|JJ[RS]?|NNP?S?|VB[NG]|CD)$/.test(tags[at - 1] ?? '');
  if (noun === 'justice' || noun === 'office') return isBare;
  if (noun === 'public')
    return /^(?:made?|mak(?:es|ing)|go(?:es|ing|ne)?|went)$/.test(tokens[at - 1]?.form ?? '');
  return noun === 'authority' && (isBare || (tokens[at + 1]?.form === 'to' && isHad(tokens, at)));
};

const isHad = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ form }) => /^(?:ha[sd]|have|having|lack(?:s|ed)?|g[ia]ves?|given|grant(?:s|ed)?)$/.test(form));

/** "The house", "a railway station": where one lives or stops, and neither a chamber nor a broadcaster. */
const isBuilding = (tokens: readonly Token[], at: number): boolean =>
  (/^houses?$/.test(tokens[at]?.form ?? '') &&
    !HOUSE.test(tokens[at - 1]?.form ?? '') &&
    tokens[at + 1]?.form !== 'of') ||
  isStop(tokens, at);

/** What is called a house and is more than one. */
const HOUSE = /^(?:publishing|fashion|auction|trading|brokerage|upper|lower|opera|media|finance|software)$/i;

const isStop = (tokens: readonly Token[], at: number): boolean =>
  /^stations?$/i.test(tokens[at]?.form ?? '') &&
  /^(?:railway|rail|train|bus|metro|subway|police|fire|power|gas|petrol|filling|polling|weather|space|service|research|naval|coach)$/i.test(
    tokens[at - 1]?.form ?? '',
  );

/** "the secretary of *state*", "heads of state", "minister of local *government*": what an office is over. */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  (/^states?$/.test(tokens[at]?.form ?? '') && isOver(tokens, at - 1)) ||
  (/^governments?$/.test(tokens[at]?.form ?? '') && isOver(tokens, at - 2)) ||
  (tokens[at]?.form === 'staff' &&
    tokens[at - 1]?.form === 'of' &&
    /^chief/i.test(tokens[at - 2]?.form ?? ''));

const isOver = (tokens: readonly Token[], link: number): boolean =>
  /^(?:of|for)$/.test(tokens[link]?.form ?? '') &&
  /^(?:secretar|minister|ministr|department|head)/i.test(tokens[link - 1]?.form ?? '');

/** "Described as '*terrorist*'": a word that is spoken of. */
const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.form === 'as' &&
  /^["'“‘]$/.test(tokens[at - 1]?.form ?? '') &&
  /^["'”’.,]$/.test(tokens[at + 1]?.form ?? '');

/** "*Source*: NHK", "the *National* strike", "Minister for *Enterprise*": a capital that is no office's. */
const isLabel = ({ tokens, tags }: Tagged, at: number): boolean => {
  const form = tokens[at]?.form ?? '';
  if (form === 'Source')
    return tokens[at + 1]?.form === ':' && (at === 0 || /^[.)"”]$/.test(tokens[at - 1]?.form ?? ''));
  if (form === 'National') return tags[at]?.startsWith('NNP') === true;
  return /^\p{Lu}/u.test(form) && isOver(tokens, at - 1) && /^minister/i.test(tokens[at - 2]?.form ?? '');
};

/** "Acting as a *mediator*", "was not a *participant*": what somebody is, or is none. */
function isPart(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:mediator|guarantor|intermediary|broker|facilitator|go-between|participant|arbiter|observer|target|combatant|candidate)$/.test(
      tokens[at]?.form ?? '',
    )
  )
    return false;
  const before = tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ form }) => form)
    .join(' ');
  return /\b(?:(?:act(?:s|ed|ing)?|serv(?:es?|ed|ing)) as|(?:is|was|are|were|am|be|been|['’][ms]|wo|would) (?:not|n['’]t)(?: be)?) an?(?: \w+)?$/.test(
    before,
  );
}

/** "The ball is in Israel's *court*". */
const isBall = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'court' && tokens.slice(Math.max(0, at - 9), at).some(({ form }) => form === 'ball');

/** "The *center* of the outbreak": the middle of something, and no body. */
const isMiddle = (tokens: readonly Token[], at: number): boolean =>
  /^cent(?:er|re)$/.test(tokens[at]?.form ?? '') && /^(?:of|stage)$/.test(tokens[at + 1]?.form ?? '');

/** "In front of dozens", "at the front": where something is, and nobody who fights. */
const isFront = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.form === 'the' ? at - 2 : at - 1;
  return (
    /^fronts?$/.test(tokens[at]?.form ?? '') &&
    (/^(?:in|on|at|to|from|along|near)$/i.test(tokens[before]?.form ?? '') ||
      /^(?:second|third|new|another|home|eastern|western|northern|southern)$/.test(
        tokens[at - 1]?.form ?? '',
      ))
  );
};

/** "An eight-month campaign", "the bombing campaign": what is done, and nobody who does it. */
const isLasting = (tokens: readonly Token[], at: number): boolean =>
  /^campaigns?$/.test(tokens[at]?.form ?? '') &&
  /(?:^|-)(?:day|week|month|year|decade)$|^(?:long|bombing|air|military|bloody|vaccination|advertising|smear|disinformation|pressure|hate)$/i.test(
    tokens[at - 1]?.form ?? '',
  );

/** "Excessive force", "disarm them by force". */
const isViolence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'force' &&
  /^(?:excessive|deadly|lethal|brute|sheer|undue|by|in|into)$/.test(tokens[at - 1]?.form ?? '');
