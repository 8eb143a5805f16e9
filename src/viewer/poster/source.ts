import type { Network } from '../../model/schema.ts';
import { UNDATED } from '../../model/undated.ts';
import type { Words } from '../words/words.ts';

/** Returns who published what the network is made of, when, and whether a person has read it: "Shafaq News, 13 February 2025 · Reviewed". */
export function sourceOf(network: Network, words: Words): string {
  const [first] = network.articles;
  const name = network.actors.find(({ id }) => id === first?.publisher)?.name;
  const facts = [
    ...(name === undefined ? [] : [words.tongue.isolated(name)]),
    ...(first && first.published !== UNDATED ? [words.tongue.date(first.published)] : []),
    ...(network.articles.length > 1 ? [words.articles(network.articles.length)] : []),
  ];
  return [words.tongue.list(facts), words.networkReview[network.review]].filter(Boolean).join(' · ');
}
