import { contains, inReadingOrder, type Span } from '../../model/span.ts';
import { firstEndingAfter, placesIn } from '../by-place.ts';
import type { Mention } from '../reading.ts';
import { folded } from './fold.ts';
import type { MentionFinder } from './sources.ts';
import { isTitle } from './titles.ts';
import type { Word } from './words.ts';

/**
 * Returns the mentions of all who speak together, in reading order: commas and an "and" join them to one subject, from the
 * first word of a source on ("Japan, Australia and the EU"). Empty where one speaks alone.
 */
export function jointSpeakers(source: Span, finder: MentionFinder, words: readonly Word[]): Mention[] {
  const listed: Mention[] = [];
  let isJoined = false;
  let owner: Mention | undefined;
  const inside = finder.headsIn(source).filter((one) => contains(source, one));
  for (const mention of [...inside].sort(inReadingOrder)) {
    if (isApart(mention, words)) {
      owner ??= mention;
      continue;
    }
    const between = wordsBetween(listed.at(-1)?.end ?? source.start, owner ?? mention, words);
    if (!(listed.length === 0 ? OPENING : JOINT).test(between)) break;
    if (owner !== undefined && !isPossessive(owner, words) && !/\b(?:the|an?)$/.test(between)) break;
    owner = undefined;
    const isLast = AND.test(between);
    // "Ada Poe, a developer and spokeswoman": what is told of her; "A and B, owners of C": of both.
    if (listed.length > 0 && !isLast && (isJoined || mention.kind === 'nominal')) break;
    isJoined ||= isLast;
    listed.push(mention);
  }
  return isJoined && !isDescribed(listed) ? listed : [];
}

/**
 * "A | Hezbollah | official and | the group | 's channel": what stands before a noun speaks not, but who is of it does; and "the
 * former first lady and | U.S. | senator" is one.
 */
const isApart = (mention: Mention, words: readonly Word[]): boolean =>
  /^(?:NN|JJ)/.test(words[firstEndingAfter(words, mention.end)]?.tag ?? '') || isPossessive(mention, words);

const isPossessive = ({ end }: Mention, words: readonly Word[]): boolean =>
  words[firstEndingAfter(words, end)]?.tag === 'POS';

/** The words between two mentions, without titles: "and Dr". */
function wordsBetween(start: number, { start: end }: Mention, words: readonly Word[]): string {
  const [first, last] = placesIn(words, { start, end });
  return words
    .slice(first, last)
    .map(({ form }) => form.toLowerCase())
    .filter((form) => form !== '.' && !isTitle(folded(form)))
    .join(' ');
}

const OPENING = /^(?:both)? ?(?:the|an?)?$/;
/** "Hartigan and her junior, Sam Petrakis", "and the smaller Euphrates Shield". */
const JOINT =
  /^(?:,|,? ?and)(?: the(?: \p{Ll}+)?| an?)?$|^,? ?and (?:his|her|their|its)(?: \p{Ll}+){1,2}(?: ,)?$/u;
const AND = /^,? ?and\b/;

/** "The two generals, Burhan and Dagalo,": they are the generals. */
const isDescribed = ([first, ...others]: readonly Mention[]): boolean =>
  first?.kind === 'nominal' && others.length > 1 && others.every(({ kind }) => kind === 'name');
