import { whoIsWho } from './actors/who-is-who.ts';
import { mentionsIn } from './mentions/mentions.ts';
import type { Models } from './models.ts';
import { readText } from './read-text.ts';
import type { Attribution, Draft } from './reading.ts';
import { relationsIn } from './relations/relations.ts';
import { statementsOf } from './statements/statements.ts';
import { tagWords } from './tagging/words.ts';

/**
 * Returns the draft of an article's annotations. It is fallible, and the same text and models give the same draft.
 * @throws RangeError where the text holds no words
 */
export function draftOf(text: string, models: Models): Draft {
  const read = readText(text);
  const tags = tagWords(read, models);
  const mentions = mentionsIn(read, tags, models);
  const attributions: Attribution[] = [];
  const who = whoIsWho(read, tags, mentions, attributions);
  const statements = statementsOf(read, attributions, who);
  const relations = relationsIn(read, tags, who, statements);
  return { read, language: 'en', ...who, statements, relations };
}
