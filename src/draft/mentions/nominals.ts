import type { Mention } from '../reading.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { Token } from '../tokens.ts';
import { isDemonym } from './demonyms.ts';
import { WEEKDAYS } from './name-words.ts';
import { isNobody } from './nobody.ts';
import { isEmblem, isPersonNoun } from './nouns.ts';
import { typeOfPhrase } from './phrase-types.ts';
import { FREE, NAME, PERSON, type Tagged } from './tagged.ts';

const NOUN = /^NNP?S?$/;
/** What may stand between the article and the head: "a *very senior security* official", "two *Iran-backed* groups". */
const INSIDE = /^(?:JJ[RS]?|NNP?S?|CD|VBN|VBG|RBS?R?|HYPH|\$)$/;
const OPENER = /^(?:DT|PDT|PRP\$|WP\$)$/;

/** Returns the phrases of a sentence whose head is a noun for somebody, or for a place, and no name. */
export function nominalsIn(tagged: Tagged): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tagged.tags.length; at++) {
    if (!isHead(tagged, at)) continue;
    const nominal = nominalAt(tagged, at);
    if (nominal && nominal.start >= (found.at(-1)?.end ?? 0)) found.push(nominal);
  }
  return found;
}

function isHead({ tokens, tags, taken }: Tagged, at: number): boolean {
  const tag = tags[at] ?? '';
  if (taken[at] !== FREE) return false;
  if (
    NOUN.test(tags[at + 1] ?? '') &&
    taken[at + 1] !== NAME &&
    !isTied(tokens, at + 1) &&
    !isDay(tokens, at + 1)
  )
    return false;
  if (sharesHead(tokens, tags, at) || isChief(tokens, at) || isOfOffice(tokens, at)) return false;
  if (tag === 'JJ' && isOfAnother(tokens, tags, at)) return false;
  // "a senior official resigned": what may be an adjective as well is taken for one by the tagger.
  return (
    NOUN.test(tag) ||
    (tag === 'JJ' &&
      (tags[at + 1] !== 'JJ' || isTied(tokens, at + 1)) &&
      isPersonNoun(tokens[at]?.form ?? ''))
  );
}

/** "A party official *familiar* with the talks": no noun, whatever the tagger says. */
const isTied = (tokens: readonly Token[], at: number): boolean =>
  /^(?:familiar|privy|aware)$/.test(tokens[at]?.form ?? '');

/** "*Official* and military institutions", "a '*revolutionary*' step": an adjective of the noun behind it. */
const isOfAnother = (tokens: readonly Token[], tags: readonly string[], at: number): boolean =>
  tags[at + 1] === 'CC'
    ? tags[at + 2] === 'JJ' && tags[at + 3] === 'NNS'
    : /^["'’”]$/.test(tokens[at + 1]?.form ?? '') && /^(?:JJ|NN)/.test(tags[at + 2] ?? '');

/** "Attacked the army | Saturday": when, and no noun that the one before it could go with, as in "a government Sunday school". */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  !TAKES_PLACE.test(tokens[at - 1]?.form ?? '') &&
  DAY.test(tokens[at]?.form ?? '') &&
  !/^(?:['’]s|\p{Lu}.*|school|paper|newspaper|edition)$/u.test(tokens[at + 1]?.form ?? '');

const DAY = new RegExp(`^(?:${WEEKDAYS}|yesterday|today|tomorrow|tonight)$`);

/** "Held its caucus | Tuesday", "a service | Sunday night": nobody, but what is on that day. */
const TAKES_PLACE = /^(?:caucus|service|campaign|convention)$/;

function nominalAt(tagged: Tagged, at: number): Mention | undefined {
  const { tokens, taken, sentence } = tagged;
  const noun = tokens[at];
  const type = noun && typeOfPhrase(tokens, at);
  // "Prime Minister Sudani": a title is part of how the person is named, and no mention of its own.
  if (!noun || type === undefined || taken[at + 1] === PERSON || isTitle(tagged, at)) return undefined;
  if (isNobody(tagged, at) || isOfName(tagged, at)) return undefined;
  const start = tokens[startOf(tagged, at)]?.start ?? noun.start;
  const head = { start: noun.start, end: noun.end };
  const confidence = CONFIDENCES[type] ?? 0.6;
  const last = isGeneral(tokens, at) ? at + 1 : pastField(tagged, at) - 1;
  const end = tokens[last]?.end ?? noun.end;
  return { start, end, kind: 'nominal', type, head, sentence, confidence, by: `nominal:${type}` };
}

/** "The *opposition* United Front", "the *official* Owl Press Agency", "the Aegean *Star*": what goes with a name, and stands for nobody beside it. */
const isOfName = ({ tokens, taken }: Tagged, at: number): boolean =>
  (/^(?:opposition|official)$/.test(tokens[at]?.form ?? '') && taken[at + 1] === NAME) ||
  (isCapital(tokens[at]?.form ?? '') &&
    isCapital(tokens[at - 1]?.form ?? '') &&
    isEmblem(tokens[at]?.form.toLowerCase() ?? ''));

/** "*Minister* of Foreign Affairs Hussein": capitals from the office to the name. */
function isTitle({ tokens, taken }: Tagged, at: number): boolean {
  if (!isCapital(tokens[at]?.form ?? '') || tokens[at + 1]?.form !== 'of') return false;
  let to = at + 2;
  while (to < at + 6 && taken[to] !== PERSON && /^(?:\p{Lu}|and$|the$)/u.test(tokens[to]?.form ?? '')) to++;
  return to > at + 2 && taken[to] === PERSON;
}

/** The shares of such phrases that stood for an actor or a place in re3d. */
const CONFIDENCES: Readonly<Partial<Record<Mention['type'], number>>> = {
  'security-force': 0.83,
  'armed-group': 0.9,
  government: 0.78,
  alliance: 0.95,
  group: 0.71,
  place: 0.71,
  person: 0.57,
  organisation: 0.58,
  media: 0.45,
};

const SHARING = /^(?:military|security|police|intelligence|army|rebel|opposition|government|party|union)$/;

/** "The *attorney* general". */
const isGeneral = (tokens: readonly Token[], at: number): boolean =>
  /^(?:attorney|solicitor|secretary|director|inspector|auditor|surgeon|comptroller)$/.test(
    tokens[at]?.form ?? '',
  ) && tokens[at + 1]?.form === 'general';

/** "The Minister *for Health*", "of *Trade and Innovation*": one past what somebody is minister of, where that is no name. */
function pastField({ tokens, taken }: Tagged, at: number): number {
  if (!/^ministers?$/i.test(tokens[at]?.form ?? '') || !/^(?:for|of)$/.test(tokens[at + 1]?.form ?? ''))
    return at + 1;
  let end = at + 2;
  const isField = (from: number): boolean =>
    taken[from] === FREE && /^\p{Lu}\p{Ll}/u.test(tokens[from]?.form ?? '');
  while (
    end < at + 9 &&
    (isField(end) || (/^(?:the|and|,)$/.test(tokens[end]?.form ?? '') && isField(end + 1)))
  )
    end++;
  return end > at + 2 && tokens[end - 1]?.form !== 'State' ? end : at + 1;
}

/** "The U.S. *attorney*'s office": a body, whoever holds the office. */
const isOfOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'attorney' &&
  /^['’]s$/.test(tokens[at + 1]?.form ?? '') &&
  /^offices?$/i.test(tokens[at + 2]?.form ?? '');

/** "*Chief* executive": what looks like an adjective is the head. */
const isChief = (tokens: readonly Token[], at: number): boolean =>
  /^chief$/i.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'executive';

/** "formal *military* and security forces": one of two nouns before a head that both share. */
const sharesHead = (tokens: readonly Token[], tags: readonly string[], at: number): boolean =>
  SHARING.test(tokens[at]?.form ?? '') &&
  /^(?:and|or)$/.test(tokens[at + 1]?.form ?? '') &&
  SHARING.test(tokens[at + 2]?.form ?? '') &&
  NOUN.test(tags[at + 3] ?? '');

/** "*Canadian and* American missionaries". */
const shareNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at + 1]?.form ?? '') &&
  isDemonym(tokens[at]?.form ?? '') &&
  isDemonym(tokens[at + 2]?.form ?? '');

/** Returns where the phrase begins that a noun heads: with its article, and after a name or an owner. */
function startOf({ tokens, tags, taken }: Tagged, head: number): number {
  const before = (at: number): number => {
    if (isAge(tokens, at - 1)) return 3;
    return sharesHead(tokens, tags, at - 2) || shareNoun(tokens, at - 2)
      ? 2
      : isInside(tokens, tags, at - 1)
        ? 1
        : 0;
  };
  let start = head;
  while (start > 0 && taken[start - 1] === FREE && before(start) > 0 && !isPhraseBefore(tokens, tags, start))
    start -= before(start);
  while (start < head && mayNotBegin(tokens, tags, start)) start++;
  while (start > 0 && taken[start - 1] === FREE && isOpener(tokens, tags, start - 1, head)) start--;
  return start;
}

/** "Perhaps young voters", "becoming partners", "about a dozen": what stands before a phrase and is none of it. */
function mayNotBegin(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (/^(?:perhaps|maybe|only|even|also|just|still|then|now|about|nearly|almost)$/i.test(form)) return true;
  if (tags[at] === 'VBG' && !OPENER.test(tags[at - 1] ?? '') && !isPresent(tokens, at)) return true;
  return (
    /^(?:RB|VBG|CD|\$)/.test(tags[at] ?? '') &&
    !/^(?:JJ|VBN|NN)/.test(tags[at + 1] ?? '') &&
    // "Nearly 2 million patients".
    !(tags[at] === 'CD' && tags[at + 1] === 'CD') &&
    !isAge(tokens, at + 2)
  );
}

/** "Warring factions", "working class vendors", and no "are fighting | forces". */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (/^working$/i.test(form)) return tokens[at + 1]?.form === 'class';
  const isDone = /^(?:fighting|opposing|leading|visiting|protesting|governing)$/.test(form);
  return PRESENT.test(form) && !(isDone && /^(?:is|are|was|were|been|be)$/.test(tokens[at - 1]?.form ?? ''));
}

/** Participles that say what some are, and not what is done to them: "warring factions". */
const PRESENT =
  /^(?:warring|opposing|ruling|leading|neighbou?ring|visiting|competing|protesting|surviving|remaining|existing|founding|fighting|feuding|governing|participating|mediating|outgoing|incoming)$/i;

/** "a [41-year-old] ambulance driver", "the [15-person] committee": a number, its hyphen, and the rest. */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^(?:year-old|person|member|man|nation|country|strong|judge|party|seat)$/.test(tokens[at]?.form ?? '') &&
  tokens[at - 1]?.form === '-' &&
  at > 1;

/** "[the army] retakes | central bank": what looks like a plural before an adjective belongs to another phrase. */
const isPhraseBefore = (tokens: readonly Token[], tags: readonly string[], at: number): boolean =>
  tags[at - 1] === 'NNS' && (tags[at] === 'JJ' || DOES.test(tokens[at - 1]?.form ?? ''));

/** What somebody does, and is hardly ever a plural: "strike kills | Guard commander". */
const DOES =
  /^(?:kills|rejects|accuses|urges|denies|condemns|appoints|names|warns|vows|owes|sacks|ousts|backs|meets|sues|picks)$/;

/** "Said *that* factions", "*a* fishermen's cooperative": before a plural it is no part of the phrase; "made *her* the first" has no owner. */
const isOpener = (tokens: readonly Token[], tags: readonly string[], at: number, head: number): boolean =>
  OPENER.test(tags[at] ?? '') &&
  !(tags[head] === 'NNS' && /^(?:that|an?)$/.test(tokens[at]?.form ?? '')) &&
  !(tags[at] === 'PRP$' && tags[at + 1] === 'DT');

/** "and *armed* factions": a participle before a noun is taken for a past, which stands behind a subject. */
const isInside = (tokens: readonly Token[], tags: readonly string[], at: number): boolean =>
  !isBound(tokens, tags, at) &&
  (INSIDE.test(tags[at] ?? '') ||
    (tags[at] === 'VBD' &&
      !PAST.test(tokens[at]?.form ?? '') &&
      /^(?:IN|CC|DT|JJ|,|``|PRP\$)?$/.test(tags[at - 1] ?? '')));

/** Pasts that are no participles, so that they stand before whom something is done to: "took | hostages". */
const PAST =
  /^(?:was|were|had|did|took|gave|saw|wrote|chose|knew|drove|threw|broke|stole|became|began|went|came|forgave|forbade|overthrew|withdrew)$/;

/** "at *least* 12 militants", "and *urged* supporters", "has *freed* hostages": no part of the phrase, whatever its tag. */
function isBound(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  const [form, before] = [tokens[at]?.form ?? '', tokens[at - 1]?.form ?? ''];
  if (/^(?:least|most)$/.test(form)) return /^at$/i.test(before);
  if (
    /^(?:to|should|must|will|would|can|could|may|not)$/.test(before) &&
    /^(?:disperse|evict|deport|repatriate|evacuate|disarm|recruit|protect|ballot|sue|spare)$/.test(form)
  )
    return true;
  if (!/^VB[ND]$/.test(tags[at] ?? '')) return /^(?:said|told|barred)$/.test(form);
  if (isPerfect(tokens, tags, at) || tags[at + 1] === 'CD') return true;
  return DONE.test(form) && !/^(?:DT|PRP\$|JJ|CD|POS)/.test(tags[at - 1] ?? '');
}

/** "Has freed", "has repeatedly denied", "they've become". */
function isPerfect(tokens: readonly Token[], tags: readonly string[], at: number): boolean {
  let had = at - 1;
  while (tags[had] === 'RB') had--;
  return /^(?:has|have|had|having|['’]ve)$/i.test(tokens[had]?.form ?? '');
}

/** What is done to somebody, and is hardly ever what somebody is. */
const DONE =
  /^(?:said|told|asked|thought|believed|understood|urged|warned|accused|blamed|condemned|criticized|criticised|demanded|rejected|praised|thanked|called|invited|ordered|met|helped|allowed|joined|supported|opposed|barred|suggested|instructed|summoned|dismissed|hired|fined|persuaded|reminded|advised|begged|interviewed)$/;
