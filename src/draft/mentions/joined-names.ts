import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { FOR_CAUSE, IS_FOR, OF, OF_MEMBERS, endOf, firstOf, isListed, isPlural } from './name-edges.ts';
import { byPlace, formAt, type Sentences } from './name-words.ts';
import { typeOfNoun } from './nouns.ts';
import { passedOver } from './passed-over.ts';

/**
 * Returns names of which those that are pieces of one name are that one: "International Committee of | Red Cross",
 * "Seafarers | Dockers' Union", "the Hostages and | Missing Families Forum".
 */
export function joinedNames(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    const last = joined.at(-1);
    const isNear = last?.sentence === name.sentence && name.first - last.end < NEAR;
    if (isNear && name.first < last.end) continue;
    if (isNear && RULES.some((rule) => rule(tokens, last, name)))
      joined[joined.length - 1] = { ...last, end: name.end, label: 'ORG' };
    else if (isNear && (isParticled(tokens, last, name) || isInitialled(tokens, last, name)))
      joined[joined.length - 1] = { ...last, end: name.end };
    else joined.push(whole(tokens, name));
  }
  return byPlace([...joined, ...passedOver(sentences, joined)]);
}

function whole(tokens: readonly Token[], name: TaggedName): TaggedName {
  const [first, end] = [firstOf(tokens, name), endOf(tokens, name)];
  return first === name.first && end === name.end ? name : { ...name, first, end, label: 'ORG' };
}

/** More tokens than this stand between no two pieces of a name: "' and". */
const NEAR = 3;

/** Tells whether two pieces that follow each other are one name. */
type Rule = (tokens: readonly Token[], left: TaggedName, right: TaggedName) => boolean;

const between = (tokens: readonly Token[], left: TaggedName, right: TaggedName): string =>
  tokens
    .slice(left.end, right.first)
    .map(({ form }) => form)
    .join(' ');

/** "Democratic People | 's | Republic of Korea". */
const isKnown: Rule = (tokens, left, right) => isListed(tokens, left.first, right.end);

/** "Kenya National Commission | on Human Rights". */
const isContinued: Rule = (tokens, left, right) =>
  left.end === right.first && left.label === 'ORG' && OF.test(tokens[right.first]?.form ?? '');

/** "International Committee of | the | Red Cross". */
const isOpen: Rule = (tokens, left, right) =>
  /^(?:of|for)$/.test(tokens[left.end - 1]?.form ?? '') &&
  /^(?:the)?$/.test(between(tokens, left, right)) &&
  right.label !== 'PER' &&
  !isOffice(tokens[left.end - 2]);

/** "Seafarers | ' and | Dockers' Union". */
const areMembers: Rule = (tokens, left, right) =>
  /^['’] and$/.test(between(tokens, left, right)) && isPlural(tokens[left.end - 1]) && isBody(tokens, right);

/** "Central Bank | of | Sudan". */
const isOfPlace: Rule = (tokens, left, right) =>
  left.label === 'ORG' &&
  right.label === 'LOC' &&
  /^of(?: the)?$/.test(between(tokens, left, right)) &&
  isBody(tokens, left) &&
  !isOffice(tokens[left.end - 1]);

/** "Freedom | and | Justice Party". */
const isCause: Rule = (tokens, left, right) =>
  left.label !== 'PER' && left.end === right.first - 1 && firstOf(tokens, right) === left.first;

/** "Democracy | for the | Citizens Party". */
const isForMembers: Rule = (tokens, left, right) =>
  left.label === 'ORG' &&
  left.end - left.first === 1 &&
  !isListed(tokens, left.first, left.end) &&
  OF_MEMBERS.test(tokens[right.end - 1]?.form ?? '') &&
  /^for(?: the)?$/.test(between(tokens, left, right));

/** "Front | for the | Defense of Apurimac", "Elm Centre | for | Owls and Oaks". */
const isFor: Rule = (tokens, left, right) =>
  left.label !== 'PER' &&
  right.label !== 'PER' &&
  (left.end - left.first === 1
    ? FOR_CAUSE.test(formAt(tokens, left.first))
    : IS_FOR.test(formAt(tokens, left.end - 1))) &&
  /^for(?: the)?$/.test(between(tokens, left, right));

/** "Hong Kong | Aircrew Officers Association". */
const isOfItsPlace: Rule = (tokens, left, right) =>
  left.end === right.first &&
  left.label === 'LOC' &&
  right.label === 'ORG' &&
  right.end - right.first > 1 &&
  isListed(tokens, left.first, left.end) &&
  !isListed(tokens, right.first, right.end) &&
  /^(?:Association|Union|Federation|Society|Institute|Chamber|Commission|Council|Alliance|Congress)$/.test(
    formAt(tokens, right.end - 1),
  );

/** "Marks | & | Spencer". */
const isFirm: Rule = (tokens, left, right) => between(tokens, left, right) === '&';

/** "Leeds | Magistrates' | Court", "Covenant Children | 's | Hospital", "United People | 's | Alliance". */
const isTheirs: Rule = (tokens, left, right) =>
  /^(?:Court|Hospital|College|Alliance|Party|Front|Union|Congress|Movement|Coalition|League|Army)$/.test(
    formAt(tokens, right.first),
  ) &&
  right.end === right.first + 1 &&
  (/^\p{Lu}\p{L}+s ['’]$/u.test(between(tokens, left, right)) || isOfMany(tokens, left, right));

/** "Roberto | Clemente High School", "St | Thomas": what is called after somebody. */
const isNamesake: Rule = (tokens, left, right) =>
  left.end === right.first &&
  left.label === 'PER' &&
  left.end - left.first === 1 &&
  /^(?:School|University|College|Foundation|Institute|Hospital|Center|Centre|Library|Museum|Airport)$/.test(
    formAt(tokens, right.end - 1),
  );

const isSaint: Rule = (tokens, left, right) =>
  left.end === right.first && /^Sts?$/.test(formAt(tokens, left.end - 1));

/** "St Thomas | ' | Hospital", "Guy | 's | Hospital", "Alzheimer | 's | Society". */
const isOfSaint: Rule = (tokens, left, right) =>
  /^(?:Hospital|College|School|Cathedral|Church|Foundation|Society|Association|Trust)$/.test(
    formAt(tokens, right.end - 1),
  ) &&
  right.end - right.first < 3 &&
  /^['’]s?$/.test(between(tokens, left, right)) &&
  !isListed(tokens, left.first, left.end);

const isOfMany: Rule = (tokens, left, right) =>
  left.end - left.first > 1 &&
  /^(?:Children|Women|Men|People|Farmers|Workers)$/.test(formAt(tokens, left.end - 1)) &&
  /^['’]s$/.test(between(tokens, left, right));

const RULES: readonly Rule[] = [
  isKnown,
  isContinued,
  isOpen,
  areMembers,
  isOfPlace,
  isCause,
  isForMembers,
  isFor,
  isOfItsPlace,
  isFirm,
  isTheirs,
  isOfSaint,
  isNamesake,
  isSaint,
];

/** "Tom | van der | Meer": one person. */
const isParticled: Rule = (tokens, left, right) =>
  left.label === 'PER' &&
  right.label === 'PER' &&
  /^(?:van|van de[nr]?|von|von der|de|de la|del|della|di|da|dos?|du|ter|ten|bin|ibn|ould)$/.test(
    between(tokens, left, right),
  );

/** "George H. W. | Bush", "[George W. | ] | Bush". */
const isInitialled: Rule = (tokens, left, right) =>
  left.label === 'PER' &&
  right.label === 'PER' &&
  ((between(tokens, left, right) === ']' && formAt(tokens, left.first - 1) === '[') ||
    isInitial(tokens, left, right));

const isInitial: Rule = (tokens, left, right) =>
  /^\.?$/.test(between(tokens, left, right)) &&
  /^\p{Lu}\.?$/u.test(tokens.slice(left.first, left.end).findLast(({ form }) => form !== '.')?.form ?? '');

/** "Director-General of the World Health Organization", "Vice Presidency of the United States". */
const isOffice = (token: Token | undefined): boolean =>
  typeOfNoun(token?.form.toLowerCase().split('-').at(-1) ?? '') === 'person' ||
  /(?:cy|ship)$/.test(token?.form ?? '');

const isBody = (tokens: readonly Token[], { end }: TaggedName): boolean => {
  const type = typeOfNoun(tokens[end - 1]?.form.toLowerCase() ?? '');
  return type !== undefined && type !== 'person' && type !== 'place';
};
