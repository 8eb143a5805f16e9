import { isFreeBody } from '../free-bodies.ts';
import type { Tie } from './ties.ts';
import type { Place } from './words.ts';

const SINGLE = new Set(['person', 'state', 'government']);
/** Verbs for blows that politics deals in words. */
const IN_WORDS = new Set(['attack', 'target', 'hit', 'pound', 'strike', 'assault']);
const UNARMED = new Set(['person', 'party', 'media']);
const PEOPLE = new Set(['person', 'group']);
/** "The seat in parliament held by Lopez", "captured Goma". */
const NEVER_HELD = new Set(['government', 'state', 'place', 'organisation', 'media']);

/**
 * "countries including France": a part with a name, of a body that is no one person, state or government. "Clinton leads
 * Trump" in the polls: nobody leads, or founds, a person.
 * @param noun the last word of the other, in lower case
 */
export function fits(type: Tie['type'], verb: string, one: Place, other: Place, noun: string): boolean {
  if (verb === 'receive') return isHost(one) && isVisitor(other, noun);
  if (type === 'leads' || type === 'founded') return other.mention.type !== 'person';
  if (type === 'arrests') return !NEVER_HELD.has(other.mention.type);
  if (type === 'member-of') return one.mention.type === 'person' && isBody(other);
  return type !== 'part-of' || (other.mention.kind === 'name' && !SINGLE.has(one.mention.type));
}

/** "The president received the envoys" met them; "the hospital received three patients" did not, nor "she received 40 delegates". */
const isHost = ({ mention: { type } }: Place): boolean => SINGLE.has(type);

const isVisitor = ({ mention: { kind, type } }: Place, noun: string): boolean =>
  type === 'person' ? kind === 'name' : kind === 'nominal' && VISITORS.test(noun);

const VISITORS =
  /^(?:delegations?|envoys|ministers|officials|ambassadors|diplomats|leaders|guests|mediators|negotiators|representatives|visitors|lawmakers|members|commanders|chiefs|elders|teams?)$/;

const isBody = ({ mention: { kind, type } }: Place): boolean =>
  kind === 'name' && (isFreeBody(type) || type === 'government');

/**
 * "The Foreign Secretary joined the Secretary of State": one person joins another to meet. "The senator attacked the
 * mayor": one who bears no arms attacks in words.
 */
export function typeFor(type: Tie['type'], verb: string, one: Place, other: Place): Tie['type'] {
  if (type === 'joins' && one.mention.type === 'person' && PEOPLE.has(other.mention.type)) return 'meets';
  return type === 'strikes' &&
    IN_WORDS.has(verb) &&
    UNARMED.has(one.mention.type) &&
    one.mention.kind === 'name'
    ? 'accuses'
    : type;
}
