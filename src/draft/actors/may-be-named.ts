import type { Doubt } from '../reading.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';

/** How many sentences after "a senior official" somebody must be named for it to be worth a question. */
const REACH = 3;

/**
 * Returns a question for each person without a name who may be the one that is named next: "a senior official
 * confirmed. … Abdul Rahman Al-Jazairi, a member of the coalition, told". The article does not say so, and they stay apart.
 */
export function mayBeNamed({ figures, words }: Course): Doubt[] {
  const firsts = firstNamings(figures, words);
  return figures.flatMap((figure) => {
    const only = figure.seen[0];
    if (only === undefined || figure.isNamed || !figure.isPerson || !isIntroduced(only)) return [];
    const next = firsts.find(
      ({ mention }) => mention.start > only.mention.end && mention.sentence > only.mention.sentence,
    );
    if (next === undefined || next.mention.sentence - only.mention.sentence > REACH) return [];
    return [{ message: `Is this “${next.words.join(' ')}”, who is named next?`, span: spanOf(only) }];
  });
}

const spanOf = ({ mention: { start, end } }: Seen): Doubt['span'] => ({ start, end });

const isIntroduced = ({ words }: Seen): boolean => /^(?:an?|one)$/i.test(words[0] ?? '');

/** Where persons are named for the first time, in reading order, as subjects: the name opens its sentence. */
function firstNamings(figures: readonly Figure[], words: Course['words']): Seen[] {
  return figures
    .filter((figure) => figure.isNamed && figure.isPerson)
    .flatMap((figure) => figure.seen.filter(({ inTitle }) => !inTitle).slice(0, 1))
    .filter(
      ({ words: own, first, mention }) =>
        mention.kind === 'name' && own.length > 1 && words[first - 1]?.sentence !== mention.sentence,
    )
    .sort((a, b) => a.mention.start - b.mention.start);
}
