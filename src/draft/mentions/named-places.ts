import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { isPersonsName } from './name-places.ts';
import { formAt, keyOf, tokensOf, type Sentences } from './name-words.ts';

/** What a place is, in the singular. */
const GROUND =
  /^(?:city|town|village|hamlet|suburb|neighbou?rhood|province|region|governorate|county|oblast|commune|municipality|settlement|township|prefecture|enclave)$/i;

/** Returns names of which those that are said to be places are places: "the central city of Segou", "Gwoza, a town", "fled Sheikh Maqsoud". */
export function withPlaces(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const whole = names.map((name) => withSheikh(sentences, name));
  const places = new Set<string>();
  for (const name of whole) if (isGround(sentences, name)) places.add(keyOf(tokensOf(sentences, name)));
  return places.size === 0
    ? [...names]
    : whole.map((name, at) => {
        const isPlace = places.has(keyOf(tokensOf(sentences, name))) && mayBe(sentences, name);
        return isPlace ? { ...name, label: 'LOC' } : (names[at] ?? name);
      });
}

/** "Lincoln" may be somebody, too, where it is not called a city. */
const mayBe = (sentences: Sentences, name: TaggedName): boolean =>
  name.label !== 'PER' ||
  isGround(sentences, name) ||
  !isPersonsName(keyOf(tokensOf(sentences, name).slice(0, 1)));

/** "Sheikh | Jarrah": with what looks like a title. */
const withSheikh = (sentences: Sentences, name: TaggedName): TaggedName =>
  name.label === 'PER' && /^Sheikh$/.test(formAt(sentences[name.sentence]?.tokens ?? [], name.first - 1))
    ? { ...name, first: name.first - 1 }
    : name;

function isGround(sentences: Sentences, { sentence, first, end }: TaggedName): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return isOfSort(tokens, first) || isCalledSo(tokens, end) || isQuarter(tokens, first, end);
}

/** "The city of | Segou", "the state of | Borno", and no "head of state of | France". */
function isOfSort(tokens: readonly Token[], first: number): boolean {
  if (formAt(tokens, first - 1) !== 'of') return false;
  const [noun, before] = [formAt(tokens, first - 2), formAt(tokens, first - 3)];
  return GROUND.test(noun) || (/^(?:state|district)$/.test(noun) && before !== 'of');
}

/** "Gwoza, a dusty town near the border", and no "Novak, a town clerk". */
function isCalledSo(tokens: readonly Token[], end: number): boolean {
  if (formAt(tokens, end) !== ',' || !/^an?$/.test(formAt(tokens, end + 1))) return false;
  let at = end + 2;
  while (at < end + 5 && !GROUND.test(formAt(tokens, at)) && /^[\p{L}-]+$/u.test(formAt(tokens, at))) at++;
  return (
    GROUND.test(formAt(tokens, at)) &&
    /^(?:,|\.|of|in|on|near|with|that|where|which|about|by|just|some|close|north|south|east|west)$/.test(
      formAt(tokens, at + 1),
    )
  );
}

/** "Families fled | Sheikh Maqsoud", "residents of | Sheikh Jarrah". */
function isQuarter(tokens: readonly Token[], first: number, end: number): boolean {
  if (formAt(tokens, first) !== 'Sheikh' || /^['’]/.test(formAt(tokens, end))) return false;
  const before = formAt(tokens, first - 1);
  return before === 'of'
    ? /^(?:residents?|parts|streets|outskirts|inhabitants|shelling|evacuation)$/i.test(
        formAt(tokens, first - 2),
      )
    : /^(?:fled|flee|fleeing|left|leaving|in|into|inside|near|around|shelled|shelling|entered|stormed|bombed)$/i.test(
        before,
      );
}
