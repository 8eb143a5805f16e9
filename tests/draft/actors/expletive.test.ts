import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';
import { castOf } from './marked.ts';

/** Returns what an article calls the council. */
const council = (article: string): readonly string[] | undefined => castOf(article)['Owl Council'];

test.each([
  'The [Owl Council|government] met. <It> is unclear whether they agreed.',
  'The [Owl Council|government] met. <It> was the 31st protest this year.',
  'The [Owl Council|government] met. <It> would be “inappropriate” to comment.',
  'The [Owl Council|government] met, which made <it> harder to agree.',
  'The [Owl Council|government] called <it> a crime.',
])('an “it” that stands for nobody is not the council: %s', (article) => {
  expect(council(article)).toEqual(['Owl Council']);
});

test('what somebody does to “it” is done to another', () => {
  expect(drafted('The Supreme Court has ruled on it.').whoIs('it', 'ruled on ')).toBeUndefined();
  expect(drafted('The Supreme Court said it would rule.').whoIs('it', 'said ')).toBe('supreme-court');
});

test('an “it” that was named long ago is nobody, but where it speaks', () => {
  const between = 'Owls slept. Owls woke. Owls flew.';
  expect(council(`The [Owl Council|government] met. ${between} Rain fell on <it>.`)).toEqual(['Owl Council']);
  expect(council(`The [Owl Council|government] met. <It> said so.`)).toEqual(['Owl Council', 'It']);
});
