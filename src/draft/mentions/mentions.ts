import type { Models } from '../models.ts';
import type { Mention, ReadText, Tags } from '../reading.ts';
import { namesIn, type TaggedName } from '../tagging/names.ts';
import { agreedNames } from './agreed-names.ts';
import { nameMention } from './name-mentions.ts';
import { listedType } from './name-types.ts';
import { NAME, PERSON, nominalsIn, type Tagged } from './nominals.ts';
import { isPersonNoun } from './nouns.ts';
import { pronounsIn } from './pronouns.ts';

/**
 * Returns the words of an article that stand for somebody, in reading order and apart from each other: names first, then
 * phrases with a noun for people or places ("a senior official"), then personal pronouns.
 */
export function mentionsIn(read: ReadText, tags: Tags, models: Pick<Models, 'names'>): Mention[] {
  const found = namesIn(read.sentences, tags, models);
  const names = agreedNames(read.sentences, found).filter((name) => isName(read, name));
  const bySentence = new Map<number, TaggedName[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  return read.sentences.flatMap(({ tokens }, sentence) => {
    const here = bySentence.get(sentence) ?? [];
    const tagged = { tokens, tags: tags[sentence] ?? [], taken: takenBy(here, tokens.length), sentence };
    return mentionsOf(read, here, tagged);
  });
}

function mentionsOf(read: ReadText, names: readonly TaggedName[], tagged: Tagged): Mention[] {
  const mentions = [
    ...names.flatMap((name) => nameMention(read, name)),
    ...nominalsIn(tagged),
    ...pronounsIn(tagged),
  ];
  return mentions.sort((one, other) => one.start - other.start);
}

function takenBy(names: readonly TaggedName[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { first, end, label } of names) taken.fill(label === 'PER' ? PERSON : NAME, first, end);
  return taken;
}

/** "Iraqi" is an adjective, "Prime Minister" an office: neither is a name by itself. */
function isName(read: ReadText, { sentence, first, end, label }: TaggedName): boolean {
  const words =
    read.sentences[sentence]?.tokens.slice(first, end).map(({ form }) => form.toLowerCase()) ?? [];
  if (label === 'MISC' && listedType(words) === 'other') return false;
  return !isPersonNoun(words.at(-1) ?? '') || words.length > 3 || (label === 'ORG' && words.length > 1);
}
