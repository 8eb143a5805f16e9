import { antecedentsOf } from './antecedents.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import { pronounOf } from './pronouns.ts';
import type { Seen } from './seen.ts';
import type { Word } from './words.ts';

/** Whom "his" stands for in "his administration", and whether hardly anybody else can be meant. */
export interface Owner {
  readonly figure: Figure;
  readonly isSure: boolean;
}

/** How much likelier than the next an owner must be for something to be called by it. */
const SURE = 1;

/** Returns whom "his" in a description stands for. */
export function ownerByPronoun(seen: Seen, course: Course): Owner | undefined {
  const { words } = course;
  if (/^whose$/i.test(words[seen.first]?.form ?? '')) return ownerBefore(seen, course);
  const identified = identifiedBy(seen, course);
  if (identified !== undefined) return { figure: identified, isSure: true };
  return ownerCalled(words.slice(seen.first, seen.head).find(isOwning), seen, course);
}

/** "Was identified by his family as Brian Okoth": whoever is named behind it. */
function identifiedBy({ first, end }: Seen, { words, figureAt }: Course): Figure | undefined {
  const [verb, by] = [words[first - 2], words[first - 1]].map((word) => word?.form ?? '');
  if (by !== 'by' || !/^(?:identified|named)$/.test(verb ?? '') || words[end]?.form !== 'as')
    return undefined;
  const figure = figureAt(end + 1);
  return figure?.isPerson === true ? figure : undefined;
}

/** Returns whom "his" before a person's title stands for: "his spokesman | Stéphane Dujarric". */
export function ownerOfTitle(seen: Seen, course: Course): Owner | undefined {
  const { first, title } = seen;
  return title.length === 0
    ? undefined
    : ownerCalled(course.words.slice(first - title.length - 1, first).find(isOwning), seen, course);
}

const isOwning = ({ tag, form }: Word): boolean => tag === 'PRP$' || /^(?:his|their|its)$/i.test(form);

function ownerCalled(owning: Word | undefined, seen: Seen, course: Course): Owner | undefined {
  const pronoun = owning === undefined ? undefined : pronounOf(owning.form);
  if (pronoun?.person !== 'third') return undefined;
  const [first, second] = antecedentsOf(seen, pronoun, course);
  return first && { figure: first.figure, isSure: first.score - (second?.score ?? -Infinity) >= SURE };
}

/** "Al-Sudani, whose government": who stands before the comma. */
function ownerBefore({ first }: Seen, { figureAt }: Course): Owner | undefined {
  const figure = figureAt(first - 1) ?? figureAt(first - 2);
  return figure && { figure, isSure: true };
}
