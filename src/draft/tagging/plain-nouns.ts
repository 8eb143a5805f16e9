import type { Tags } from '../reading.ts';
import type { Sentence } from '../tokens.ts';

/**
 * Returns tags, put right where the tagger takes what can only be a noun for a verb. The models learn from tags as the
 * tagger gives them; a draft reads these.
 */
export function withPlainNouns(sentences: readonly Pick<Sentence, 'tokens'>[], tags: Tags): Tags {
  return tags.map((own, sentence) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return own.some((_, at) => isMistaken(tokens, own, at))
      ? own.map((tag, at) => (isMistaken(tokens, own, at) ? 'NN' : tag))
      : own;
  });
}

const OFFICE =
  /^(?:(?:spokes|chair)(?:wo)?man|spokesperson|president|director|leader|minister|secretary|governor|ambassador|commander|founder|lawmaker|envoy)$/;

/**
 * "Kremlin spokesman Peskov" has no past tense in it; and in "State television reported" it is the capital of a sentence's
 * first word that looks like a command.
 */
const isMistaken = (tokens: Sentence['tokens'], tags: readonly string[], at: number): boolean =>
  tags[at]?.startsWith('VB') === true &&
  (OFFICE.test(tokens[at]?.form ?? '') ||
    (at === 0 && tokens[0]?.form === 'State' && /^NN/.test(tags[1] ?? '')));
