import { whoIsWho } from './actors/who-is-who.ts';
import { languageOf } from './language.ts';
import { mentionsIn } from './mentions/mentions.ts';
import type { Models } from './models.ts';
import { readText } from './read-text.ts';
import type { Draft } from './reading.ts';
import { relationsIn } from './relations/relations.ts';
import { attributionsIn } from './statements/attributions.ts';
import { withContinuations } from './statements/continuations.ts';
import { withLoneQuotations } from './statements/lone-quotations.ts';
import { withSaidBehind } from './statements/said-behind.ts';
import { isSilent } from './statements/silent.ts';
import { withSigned } from './statements/signed.ts';
import { statementsOf } from './statements/statements.ts';
import { withSpeakers, withTurns } from './statements/turns.ts';
import { withNameTags } from './tagging/name-tags.ts';
import { withPlainTags } from './tagging/plain-tags.ts';
import { tagWords } from './tagging/words.ts';

/**
 * Returns the draft of an article's annotations. It is fallible, and the same text and models give the same draft.
 * @throws RangeError where the text holds no words
 */
export function draftOf(text: string, models: Models): Draft {
  const read = readText(text);
  const language = languageOf(text);
  if (!language.startsWith('en'))
    return { read, language, actors: [], statements: [], relations: [], doubts: [] };
  const plain = withPlainTags(read.sentences, tagWords(read, models));
  const mentions = withSpeakers(mentionsIn(read, plain, models), read);
  const tags = withNameTags(read.sentences, plain, mentions);
  const cued = withSaidBehind(attributionsIn(read, tags, mentions, models), read);
  const found = withLoneQuotations(withContinuations(cued, read), read);
  const attributions = withTurns(withSigned(found, read), read);
  const who = whoIsWho(read, tags, mentions, attributions);
  const said = attributions.filter((one) => !isSilent(text, one));
  const statements = statementsOf(read, said, who, tags);
  const relations = relationsIn(read, tags, who, statements);
  const { actors, places = [], doubts } = who;
  return { read, language, actors, places, doubts, statements, relations };
}
