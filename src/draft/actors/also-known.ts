import { acronymsOf, isAcronym } from './acronyms.ts';
import type { Figure } from './figure.ts';
import { folded } from './fold.ts';
import type { Seen } from './seen.ts';
import { stateNamed } from '../states.ts';
import type { Word } from './words.ts';

/** How many words may stand between two names of one: "known by its French acronym". */
const FURTHEST = 10;

const CALLED_BY = String.raw`(?:as|by (?:the|his|her|its|their) (?:\S+ ){0,3}?(?:name|moniker|acronym|initials|abbreviation|nickname|alias|guerre|pseudonym)(?: of)?)`;

/** ", known as", "(better known as", ", known by his nom de guerre", "who goes by the nickname", "alias". */
export const KNOWN_AS = new RegExp(
  `^(?:[,(] (?:(?:also|better|commonly|widely|popularly|formerly|sometimes) )*(?:known ${CALLED_BY}|alias|aka|nicknamed|dubbed)|(?:, )?(?:who|which) (?:is |was |are |were )?(?:(?:also|better|commonly|widely|popularly|formerly|sometimes) )*(?:known|goes|went) ${CALLED_BY}|alias|aka)(?: the)?(?: ["“'‘])?$`,
  'i',
);

/**
 * Returns figures of which those that an article calls by another name are one: "Mohamed Hamdan Dagalo, known as Hemedti",
 * "Kurdistan Workers' Party, or PKK", "People's Protection Units (YPG)".
 */
export function withOtherNames(figures: readonly Figure[], words: readonly Word[]): Figure[] {
  const owners = new Map(figures.flatMap((figure) => figure.seen.map((seen) => [seen, figure] as const)));
  const named = [...owners.keys()].sort((a, b) => a.first - b.first);
  const gone = new Set<Figure>();
  named.forEach((other, at) => {
    const name = named.slice(Math.max(0, at - 2), at).findLast((one) => isOther(one, other, words));
    const [kept, alias] = [name && owners.get(name), owners.get(other)];
    if (!kept || !alias || kept === alias) return;
    if (alias.names.length > 1 || !(areAlike(kept, alias) || areLetters(other, name))) return;
    for (const seen of alias.seen) owners.set(seen, kept);
    kept.absorb(alias);
    gone.add(alias);
  });
  return figures.filter((figure) => !gone.has(figure));
}

/** Persons or bodies, and neither a state. */
const areAlike = (one: Figure, other: Figure): boolean =>
  one.isPerson === other.isPerson &&
  one.state === undefined &&
  other.state === undefined &&
  (one.type() === 'place') === (other.type() === 'place');

/** "Emissions Trading Association (Ieta)": its letters, as some papers write them, are no person. */
const areLetters = (other: Seen, name: Seen | undefined): boolean =>
  other.words.length === 1 && acronymsOf(name?.words ?? []).includes(folded(other.words[0] ?? ''));

function isOther(name: Seen, other: Seen, words: readonly Word[]): boolean {
  if (other.first - name.end > FURTHEST || words[name.end]?.sentence !== words[other.first]?.sentence)
    return false;
  const between = words
    .slice(name.end, other.first)
    .map(({ form }) => form)
    .join(' ');
  if (KNOWN_AS.test(between)) return true;
  if (isWing(name, other, words)) return true;
  const isNext = closes(between, words[other.end]?.form) || isPlaced(between, name, other);
  return isNext && isIntroduced(name, other);
}

/** "Communist Party of Nepal (Maoist)": which of the parties by one name it is. */
const isWing = (name: Seen | undefined, { first, end, words: own }: Seen, words: readonly Word[]): boolean =>
  name?.mention.type === 'party' &&
  name.words.length > 1 &&
  own.length === 1 &&
  name.end === first - 1 &&
  words[first - 1]?.form === '(' &&
  words[end]?.form === ')';

/** A name of several words and letters for it. */
const isIntroduced = (name: Seen, other: Seen): boolean =>
  name.words.length > 1 &&
  name.mention.type !== 'person' &&
  name.mention.type !== 'state' &&
  (isAcronym(other.words.join(' ')) || areLetters(other, name)) &&
  stateNamed(other.words.join('').toLowerCase()) === undefined;

/** "Interim Force in Lebanon (", "Stabilization Mission in the Democratic Republic of the Congo (": where the rest of a name is a place. */
const isPlaced = (between: string, { words }: Seen, other: Seen): boolean =>
  /^(?:in|of|for) (?:the )?(?:(?:\p{Lu}\S*|of|the) ){1,6}\($/u.test(between) &&
  words.some((word) => word[0]?.toLowerCase() === other.words[0]?.[0]?.toLowerCase());

const closes = (between: string, after = ''): boolean =>
  (/^\( ?(?:the)?$/i.test(between) && after === ')') ||
  (/^, or(?: the)?$/.test(between) && /^[,.]$/.test(after));
