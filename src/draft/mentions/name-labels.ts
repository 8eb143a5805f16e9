import { MEN, WOMEN } from '../actors/given-names.ts';
import { stateSeatedIn } from '../states.ts';
import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { NameLabel } from '../tagging/names.ts';
import { isBody, isReporting, isSaidToBeBody } from './body-labels.ts';
import { isCompany } from './companies.ts';
import {
  FAMILIES,
  beforeName,
  isGiven,
  isListed,
  isPersonsName,
  lowerAt,
  type Place,
} from './name-places.ts';
import { listsOfName } from './name-words.ts';
import { isPersonNoun, typeOfNoun } from './nouns.ts';

/** Titles that stand before a person's name and hardly before another: "Mr. Rohatgi", "Senator Menendez". */
export const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lady|president|premier|chancellor|minister|secretary|senator|sen|rep|congressman|congresswoman|governor|gov|mayor|judge|justice|ambassador|gen|lt|col|sgt|capt|captain|colonel|sergeant|lieutenant|admiral|sheikh|sheik|ayatollah|imam|prince|princess|king|queen|emperor|sultan|pope|cardinal|archbishop|bishop|rabbi|rev|spokesman|spokeswoman|spokesperson|chairman|inspector|detective|mullah|sayyid|baron|emir)$/;

/** "Gov. JB Pritzker": what nobody else is called by. */
const SHORT_TITLE = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|sgt|capt|rev)$/;

/** "The central town of Farabougou". */
const GROUND_NOUN =
  /^(?:town|city|village|hamlet|province|district|governorate|county|suburb|neighbou?rhood)$/;

/** "The Amir Kabir dam". */
const GROUND_BEHIND =
  /^(?:dam|bridge|reservoir|airport|stadium|mosque|river|crossing|checkpoint|neighbou?rhood|peninsula|valley)$/;

/** "Eusebius said", "according to Eusebius": what is said by a single unknown word is said by a person. */
const SPEECH =
  /^(?:said|says|told|added|adds|argued|argues|explained|wrote|writes|asked|replied|noted|thinks|believes|thought|believed|recalled|insisted|tweeted|born|died|married)$/;

const LOCATIVE =
  /^(?:nearby|neighbou?ring|in|at|near|from|to|across|around|outside|inside|toward|towards|into|through|via|over|within|north|south|east|west|northern|southern|eastern|western|throughout|between)$/;

/** Returns whether a name is a person's by the word before it or by its first: "Senator | Baker", "James Baker". */
export const isCalledLikeAPerson = (place: Omit<Place, 'tags'>): boolean =>
  TITLE.test(beforeName(place)) || hasGivenName(place);

/** Returns what sort of name the words around it and the lists make of it, where the tagger has it otherwise. */
export function labelOf(place: Place, label: NameLabel): NameLabel {
  const { first, end } = place;
  const before = beforeName(place);
  if (isReporting(place) && label !== 'MISC') return 'ORG';
  if (before === 'for' && /^(?:mp|mep|msp|td|lawmaker|legislator)$/.test(lowerAt(place, first - 2)))
    return 'LOC';
  if (GROUND_BEHIND.test(lowerAt(place, end))) return 'LOC';
  if (before === 'of' && GROUND_NOUN.test(lowerAt(place, first - 2)) && end - first === 1) return 'LOC';
  if (label === 'PER') return labelOfPerson(place);
  const last = lowerAt(place, end - 1);
  // "Our DHBs": bodies by their letters.
  if (label === 'LOC' && end - first === 1 && /^\p{Lu}{2,}s$/u.test(place.tokens[first]?.form ?? ''))
    return 'ORG';
  if (isInTitledList(place) || isIntroduced(place)) return 'PER';
  if (SHORT_TITLE.test(lowerAt(place, first)) && lowerAt(place, first + 1) === '.') return 'PER';
  if (TITLE.test(before) && isCapital(place.tokens[first]?.form ?? '') && typeOfNoun(last) === undefined)
    return 'PER';
  if (hasGivenName(place) && (typeOfNoun(last) === undefined || isHill(last))) return 'PER';
  if (isInOffice(place)) return 'PER';
  if (label === 'LOC' && end - first > 1 && isSaidToBeBody(place)) return 'ORG';
  // "Cinema United, which represents theater owners".
  if (label === 'MISC' && /^(?:represents|employs|operates|publishes)$/.test(lowerAt(place, end + 2)))
    return 'ORG';
  if (label === 'LOC' && isOfFirm(place)) return 'ORG';
  // "Air ACT".
  if (label !== 'ORG' && end - first === 2 && lowerAt(place, first) === 'air') return 'ORG';
  if (label === 'ORG' && isBesideItsState(place) && typeOfNoun(last) === undefined) return 'LOC';
  return label === 'LOC' && isUnknownSpeaker(place, before) ? 'PER' : label;
}

/** "Li Gao, China's vice environment minister, told", "said Hanna Song of the Center": two words or three that are said to be a person. */
function isIntroduced(place: Place): boolean {
  const { tokens, first, end } = place;
  const isName =
    end - first > 1 &&
    end - first < 4 &&
    !isListed(place) &&
    typeOfNoun(lowerAt(place, end - 1)) === undefined;
  if (!isName || isSaidToBeBody(place)) return false;
  if (/^(?:said|says|added)$/.test(beforeName(place)) && /^(?:of|,|who)$/.test(lowerAt(place, end)))
    return true;
  if (lowerAt(place, end) !== ',') return false;
  const after = tokens.slice(end + 1, end + 9).map(({ form }) => form.toLowerCase());
  const stop = after.findIndex((form) => /^(?:,|who|of|for|at)$/.test(form));
  return stop > 0 && after.slice(0, 3).some(opensPhrase) && isPersonNoun(after[stop - 1] ?? '');
}

/** An article, or the mark of whose it is. */
const opensPhrase = (form: string): boolean => /^(?:an?|the|['’]s|his|her|its|their)$/.test(form);

/** "Senators Kelly, Hickenlooper, and | Luján": one of several who have one title. */
function isInTitledList({ tokens, first, end }: Place): boolean {
  if (end - first > 1 || !/^(?:,|and)$/.test(tokens[first - 1]?.form ?? '')) return false;
  let at = first - 1;
  while (at >= 0 && (/^(?:,|and)$/.test(tokens[at]?.form ?? '') || isCapital(tokens[at]?.form ?? ''))) {
    if (TITLES.test(tokens[at]?.form ?? '')) return true;
    at--;
  }
  return false;
}

/** Titles that several names stand behind: "Senators". */
export const TITLES =
  /^(?:Senators|Sens|Representatives|Reps|Congressmen|Presidents|Ministers|Governors|Judges|Justices|Generals|Ambassadors|Messrs|Professors|Drs)$/;

/** "Its finance chief, Petra Lindqvist, said": two words or three between commas, behind what one person is. */
function isInOffice(place: Place): boolean {
  const { tokens, first, end } = place;
  const noun = lowerAt(place, officeBefore(place));
  // "His mother, Talik.": one name is enough in a family.
  const least = RELATIVE.test(noun) ? 1 : 2;
  const isBetween = tokens[first - 1]?.form === ',' && /^[,.]$/.test(tokens[end]?.form ?? '');
  if (!isBetween || !isPersonNoun(noun) || end - first < least || end - first > 3) return false;
  const isNoPerson = isCompany(tokens.slice(first, end)) || typeOfNoun(lowerAt(place, end - 1)) !== undefined;
  return !isNoPerson && !isListed(place);
}

/** "The head of the Meteorological Organisation, | Sahar Tajbakhsh": where the office stands before the comma. */
function officeBefore({ tokens, first }: Place): number {
  let at = first - 2;
  while (at > first - 9 && /^(?:\p{Lu}|of$|the$|['’]s$|and$)/u.test(tokens[at]?.form ?? '')) at--;
  return tokens[at + 1]?.form === 'of' ? at : first - 2;
}

const RELATIVE =
  /^(?:mother|father|wife|husband|widow|son|daughter|brother|sister|cousin|uncle|aunt|nephew|niece|grandmother|grandfather)$/;

/** "Councillors in Harbury", "Riyadh would": a single word that no list of persons has, where it stands or by the lists. */
function isGround(place: Place): boolean {
  const word = lowerAt(place, place.first);
  if (place.end - place.first !== 1 || WOMEN.has(word)) return false;
  if (stateSeatedIn(word) !== undefined) return true;
  if (MEN.has(word) || FAMILIES.has(word)) return false;
  if ((KNOWN_NAMES.listsOf([word]) & GROUND) !== 0) return true;
  return (
    /^(?:in|near|outside|nearby|neighbou?ring)$/.test(beforeName(place)) && lowerAt(place, place.end) !== "'s"
  );
}

/** "A Dogon armed group": an unknown word that says of what kind somebody is. */
function isKind(place: Place): boolean {
  const { tokens, first, end } = place;
  const word = lowerAt(place, first);
  if (end - first > 1 || !/^an?$/i.test(beforeName(place))) return false;
  if (isPersonsName(word)) return false;
  return tokens
    .slice(end, end + 2)
    .some(({ form }) => /^(?:armed-group|group|party|alliance)$/.test(typeOfNoun(form) ?? ''));
}

/** "The SDU": letters that are nobody's name, and stand for no turn to speak. */
const areLetters = (place: Place): boolean =>
  place.end - place.first === 1 &&
  /^\p{Lu}{3,5}$/u.test(place.tokens[place.first]?.form ?? '') &&
  lowerAt(place, place.end) !== ':' &&
  !isPersonsName(lowerAt(place, place.first));

/** "NetBlocks", "OpenAI": words written as one, and no MacArthur; "Los Zetas". */
const isWrittenAsOne = (place: Place): boolean => {
  const form = place.tokens[place.first]?.form ?? '';
  if (/^Los$/.test(form)) return place.end - place.first === 2;
  return (
    place.end - place.first === 1 && /^(?!Mac|Fitz|Van|Von|Del|Des)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$/u.test(form)
  );
};

const GROUND = knownBit('country') | knownBit('city');

function labelOfPerson(place: Place): NameLabel {
  if (isCalledLikeAPerson(place)) return 'PER';
  if (isBesideItsState(place)) return 'LOC';
  if (isGround(place)) return 'LOC';
  if (isKind(place)) return 'MISC';
  if (areLetters(place) || isWrittenAsOne(place)) return 'ORG';
  return isBody(place) || lowerAt(place, place.first) === 'radio' ? 'ORG' : 'PER';
}

const STATE = knownBit('country') | knownBit('region');

/** "Paramount Skydance": what begins with the name of a firm, and ends in no noun for a place. */
const isOfFirm = ({ tokens, first, end }: Place): boolean =>
  end - first > 1 &&
  listsOfName(tokens.slice(first, first + 1)) === knownBit('organisation') &&
  typeOfNoun(tokens[end - 1]?.form.toLowerCase() ?? '') === undefined;

/** "Eureka Springs, Arkansas", "in Vinita, Oklahoma": a place with the larger one behind it. */
function isBesideItsState({ tokens, end }: Place): boolean {
  if (tokens[end]?.form !== ',' || !isCapital(tokens[end + 1]?.form ?? '')) return false;
  return [1, 2, 3].some(
    (length) =>
      (listsOfName(tokens.slice(end + 1, end + 1 + length)) & STATE) !== 0 &&
      // "Li Gao, China's minister".
      !/^['’]s$/.test(tokens[end + 1 + length]?.form ?? ''),
  );
}

/** "Tim Kaine", but neither "Jordan" nor "Carter Center". */
function hasGivenName(place: Omit<Place, 'tags'>): boolean {
  const { tokens, first, end } = place;
  const most = tokens.slice(first, end).some(({ form }) => /^(?:do|da|de|dos|del|di|van|von|der)$/.test(form))
    ? 6
    : 4;
  return end - first > 1 && end - first < most && isGiven(lowerAt(place, first)) && !isListed(place);
}

/** "Christopher Hill": a noun for a place that is as good a family name. */
const isHill = (word: string): boolean =>
  word !== 'hall' && typeOfNoun(word) === 'place' && FAMILIES.has(word);

function isUnknownSpeaker(place: Place, before: string): boolean {
  if (place.end - place.first !== 1 || isListed(place) || LOCATIVE.test(before)) return false;
  const after = lowerAt(place, place.end);
  return SPEECH.test(after) || SPEECH.test(before) || /^VB[DZ]$/.test(place.tags[place.end] ?? '');
}
