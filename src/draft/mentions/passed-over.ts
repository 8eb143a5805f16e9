import { isFreeBody } from '../free-bodies.ts';
import { isCapital, isHeadline } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import {
  FOR_CAUSE,
  HOLDER,
  OF,
  OF_MEMBERS,
  OVER,
  REGION,
  isListed,
  isOwnOffice,
  isPlural,
} from './name-edges.ts';
import { formAt, pastCapitals, takenBy, type Sentences } from './name-words.ts';
import { isPersonNoun, typeOfNoun } from './nouns.ts';

/** Returns bodies that the tagger of names passed over, which their shape gives away. */
export function passedOver(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const taken = takenBy(sentences, names);
  return sentences.flatMap(({ tokens }, sentence) => {
    const found: TaggedName[] = [];
    for (let first = 0; first < tokens.length; first++) {
      if (!isOpening(tokens[first])) continue;
      const person = pastPerson(tokens, first);
      const end = person > first ? person : pastShapes(tokens, first);
      if (end === first || taken[sentence]?.subarray(first, end).some((one) => one === 1) === true) continue;
      found.push({ sentence, first, end, label: person > first ? 'PER' : 'ORG' });
      first = end - 1;
    }
    return found;
  });
}

const isOpening = ({ form = '' }: Partial<Token> = {}): boolean =>
  isCapital(form) && !/^(?:The|An?)$/.test(form);

function pastShapes(tokens: readonly Token[], first: number): number {
  const capitals = pastCapitals(tokens, first);
  return Math.max(...SHAPES.map((pastShape) => pastShape(tokens, first, capitals)));
}

/** "Kim Jong-un", "Koo Byoung-sam": nothing but a name is written so. */
function pastPerson(tokens: readonly Token[], first: number): number {
  if (isOfHouse(tokens, first)) return first + 2;
  // The second word is asked first: hardly any is written so.
  return /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u.test(formAt(tokens, first + 1)) &&
    !IS_WORD.test(formAt(tokens, first + 1)) &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(formAt(tokens, first)) &&
    !isListed(tokens, first, first + 1)
    ? first + 2
    : first;
}

/** "Sa'id al-Jamal", and no Deir al-Balah. */
const isOfHouse = (tokens: readonly Token[], first: number): boolean =>
  /^(?:al|el)-\p{Lu}\p{Ll}+$/u.test(formAt(tokens, first + 1)) &&
  /^\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(formAt(tokens, first)) &&
  !/^(?:Deir|Umm|Tel|Tell|Ras|Wadi|Jabal|Dar|Bab|Khan|Shatt|Beit|Ain|Tal|Nahr|Souk|Masjid|Kafr|Marj|Sahat|Burj)$/.test(
    formAt(tokens, first),
  ) &&
  !isListed(tokens, first, first + 2);

/** "Ten Long-term", "In Mid-june". */
const IS_WORD =
  /^(?:Mid|Pre|Post|Anti|Non|Co|Re|Ex|Pro|Sub|Semi|Multi|Inter|Self|Half|Long|Short|High|Low|Full|Part|Well|Old|New|Far|Year|Two|Three|Four|Five|Six|Ten|All|Cross|Cease)-|-(?:term|time|led|based|made|run|born|up|off|out|in|on|backed|old|wing|like|free|wide|ever|to|and|air|life|style)$/;

/**
 * Returns one past a name that begins at a token, or the token where none of that shape does; `capitals` is one past the words with
 * a capital that begin there.
 */
type Shape = (tokens: readonly Token[], first: number, capitals: number) => number;

/** "The European Dockworkers' Federation". */
const pastUnion: Shape = (tokens, first, mark) => {
  const isOwned = isPlural(tokens[mark - 1]) && /^['’]$/.test(formAt(tokens, mark));
  return isOwned && OF_MEMBERS.test(formAt(tokens, mark + 1)) ? mark + 2 : first;
};

/** "The Competition and Markets Authority". */
const pastJointBody: Shape = (tokens, first) =>
  /^the$/i.test(formAt(tokens, first - 1)) &&
  formAt(tokens, first + 1) === 'and' &&
  isCapital(formAt(tokens, first + 2)) &&
  /^(?:Authority|Commission|Council|Committee|Agency|Board|Institute|Party)$/.test(formAt(tokens, first + 3))
    ? first + 4
    : first;

/** "Image: Australian Paralympic Committee": capitals that end in what only bodies are called. */
const pastBody: Shape = (tokens, first, end) => {
  const isBody =
    end - first > 2 &&
    /^(?:Committee|Commission|Association|Federation|Institute|Foundation|Authority|Agency|Ministry)$/.test(
      formAt(tokens, end - 1),
    );
  return isBody && (formAt(tokens, first - 1) === ':' || !isHeadline({ tokens })) ? end : first;
};

/** "The Committee on Agriculture", "Ministry of Oil". */
const pastField = (tokens: readonly Token[], first: number): number => {
  if (REGION.test(formAt(tokens, first)) && pastField(tokens, first + 1) > first + 1)
    return pastField(tokens, first + 1);
  if (!OVER.test(formAt(tokens, first)) || !OF.test(formAt(tokens, first + 1))) return first;
  const end = pastCapitals(tokens, first + 2);
  return end > first + 2 ? end : first;
};

/** "The opposition Coalition for Change". */
const pastCause: Shape = (tokens, first) => {
  if (!FOR_CAUSE.test(formAt(tokens, first)) || formAt(tokens, first + 1) !== 'for') return first;
  const from = formAt(tokens, first + 2) === 'the' ? first + 3 : first + 2;
  const end = pastCapitals(tokens, from);
  return end > from ? end : first;
};

/** "The union Unite, which", "the militia Fano said": what a body is called, behind what it is. */
const pastCalled: Shape = (tokens, first) => {
  const noun = formAt(tokens, first - 1);
  if (!isFreeBody(typeOfNoun(noun)) || noun.endsWith('s')) return first;
  if (LETTERS.test(formAt(tokens, first)) && !isListed(tokens, first, first + 1)) return first + 1;
  if (!hasArticle(tokens, first - 1)) return first;
  const end = pastCapitals(tokens, first);
  const isOther = end === first || isPersonNoun(formAt(tokens, first).toLowerCase());
  return isOther || isListed(tokens, first, end) || !/^(?:,|said|says|has|had)$/.test(formAt(tokens, end))
    ? first
    : end;
};

/** "The broadcaster NRV", "federation VNO-NCW": nothing but a name is written so. */
const LETTERS = /^\p{Lu}{3,}(?:-\p{Lu}+)*$/u;

/** "The Information Commissioner's Office". */
const pastOffice: Shape = (tokens, first, mark) => {
  const isOffice = HOLDER.test(formAt(tokens, mark - 1)) && isOwnOffice(tokens, mark);
  return mark > first + 1 && isOffice ? mark + 2 : first;
};

/** "FS Forbin", "HMS Ocean". */
const pastShip: Shape = (tokens, first) =>
  /^(?:HMS|USS|FS|INS|HMAS|HMCS|RFA)$/.test(formAt(tokens, first)) ? pastCapitals(tokens, first + 1) : first;

/** "Marovia's government": what has a government is somebody. */
const pastOwner: Shape = (tokens, first) =>
  first === 0 &&
  /^['’]s$/.test(formAt(tokens, 1)) &&
  /^(?:government|parliament|army|military)$/.test(formAt(tokens, 2)) &&
  !isListed(tokens, 0, 1)
    ? 1
    : first;

const hasArticle = (tokens: readonly Token[], noun: number): boolean =>
  [noun - 1, noun - 2].some((at) => /^(?:the|an?)$/i.test(formAt(tokens, at)));

const SHAPES: readonly Shape[] = [
  pastBody,
  pastUnion,
  pastJointBody,
  pastField,
  pastCause,
  pastCalled,
  pastOwner,
  pastOffice,
  pastShip,
];
