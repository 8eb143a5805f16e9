import { firstEndingAfter, placesIn } from '../by-place.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../reading.ts';
import { isRoleNoun } from './figure.ts';
import { isPersonal } from './fitting.ts';
import { singular } from './fold.ts';
import { typesOfNoun } from './noun-types.ts';
import { sourceHead } from './source-heads.ts';
import { isOneOfSome, type Word } from './words.ts';

/** Returns who one of some is, where that stands behind: "One of them, | an adviser to the minister |,". */
export function oneCalled(
  inside: readonly Mention[],
  source: Span,
  words: readonly Word[],
): Mention | undefined {
  const [first, end] = placesIn(words, source);
  if (!isOneOfSome(words, first)) return undefined;
  const comma = words.slice(first, end).findIndex(({ form }) => form === ',');
  const article = comma < 0 ? undefined : words[first + comma + 1];
  return /^an?$/.test(article?.form ?? '') ? inside.find(({ start }) => start === article?.start) : undefined;
}

/** Returns the "one" of "one of the doctors" and "one of his aides"; "one of Trump's main points" is nobody. */
export function oneWho(source: Span, words: readonly Word[]): Word | undefined {
  const first = firstEndingAfter(words, source.start);
  const head = sourceHead(source, words);
  if (!isOneOfSome(words, first) || words[head + 1]?.tag === 'POS') return undefined;
  const noun = singular(words[head]?.form ?? '');
  const isOwned = words.slice(first, head).some(({ tag }) => tag === 'POS');
  return isOwned && !isPersonal(noun) && typesOfNoun(noun).length === 0 ? undefined : words[first];
}

/** Returns the mention of one of some: "one of the doctors" is a doctor, "one of the militias" a militia, "one of them" somebody. */
export const oneAmong = (one: Word, { form, end }: Word): Mention => ({
  start: one.start,
  end,
  head: { start: one.start, end: one.end },
  kind: 'nominal',
  type: bodyByNoun(singular(form)) ?? 'person',
  sentence: one.sentence,
  confidence: 0.5,
  by: 'source-of-a-statement',
});

function bodyByNoun(noun: string): Mention['type'] | undefined {
  const [type] = isRoleNoun(noun) ? [] : typesOfNoun(noun);
  return type;
}
