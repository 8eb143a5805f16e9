import type { DraftRelation, DraftStatement, ReadText, Tags, Who } from '../reading.ts';
import { PUBLISHED_FROM } from './confidence.ts';
import { dealTies } from './deal-ties.ts';
import { governmentsOf, type Governments } from './governments.ts';
import { nounTies } from './noun-ties.ts';
import { possessionTies } from './possession-ties.ts';
import { settled } from './settle.ts';
import type { Parsed, Tie } from './ties.ts';
import { shieldTies } from './shield-ties.ts';
import { titleTies } from './title-ties.ts';
import { unitsOf } from './units.ts';
import { verbTies } from './verb-ties.ts';
import { wordsOf, type Place, type Words } from './words.ts';

/**
 * Returns the relations that the sentences of an article assert, in reading order. Each is made by one rule, which its
 * `by` names, and its confidence is about the share of that rule's ties that are right.
 */
export function relationsIn(
  read: ReadText,
  tags: Tags,
  who: Who,
  statements: readonly DraftStatement[],
): DraftRelation[] {
  const governments = governmentsOf(who);
  const ties = wordsOf(read, tags, who, statements).flatMap((words) => {
    const parsed: Parsed = { words, units: unitsOf(words) };
    return tiesOf(parsed, who, governments).flatMap((tie) => settled(parsed, tie, statements));
  });
  return ties.filter(({ confidence }) => confidence >= PUBLISHED_FROM).filter(isFirst);
}

function tiesOf(parsed: Parsed, who: Who, governments: Governments): Tie[] {
  const titles = [...titleTies(parsed, who, governments), ...possessionTies(parsed, who)];
  const deeds = [...verbTies(parsed), ...nounTies(parsed), ...shieldTies(parsed)];
  return [...titles, ...deeds, ...dealTies(parsed, deeds)].filter((tie) => isTelling(parsed, tie));
}

/** "He opposes it": what "it" is, is nobody more often than not; "told reporters", "had contact with people": whom all speak to, ties nobody. */
function isTelling({ words }: Parsed, { type, source, target, rule }: Tie): boolean {
  const { lower } = words;
  if (type === 'strikes' && rule.startsWith('verb:') && isScene(words, source)) return false;
  if (lower[target.head] === 'it') return false;
  // "Targeted the source of the fire".
  if (lower[target.head] === 'source' && lower[target.head + 1] === 'of') return false;
  return type !== 'speaks-to' || target.mention.kind === 'name' || !AUDIENCE.test(lower[target.head] ?? '');
}

/** "The headquarters in the province, which killed": where it was done kills nobody. */
function isScene({ lower, tags }: Words, { first, end }: Place): boolean {
  let at = first - 1;
  while (/^(?:DT|JJ|NNP?)$/.test(tags[at] ?? '')) at -= 1;
  return tags[end] !== 'POS' && /^(?:in|at|near|outside)$/.test(lower[at] ?? '');
}

const AUDIENCE =
  /^(?:reporters?|journalists?|correspondents?|media|press|newspapers?|television|person|people|anybody|anyone)$/;

/** The same tie in the same words, found by two rules, is one. */
const isFirst = (one: DraftRelation, at: number, all: readonly DraftRelation[]): boolean =>
  all.findIndex((other) => sameTie(one, other)) === at;

const sameTie = (a: DraftRelation, b: DraftRelation): boolean =>
  a.type === b.type &&
  a.from.start === b.from.start &&
  a.to.start === b.to.start &&
  a.modality === b.modality;
