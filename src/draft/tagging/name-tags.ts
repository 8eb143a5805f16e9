import { placesIn } from '../by-place.ts';
import type { Mention, Tags } from '../reading.ts';
import type { Sentence, Token } from '../tokens.ts';
import { isCapital } from './document-words.ts';

/** Returns tags in which no word of a name is a verb: "Human Rights | Watch | urged". */
export function withNameTags(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  tags: Tags,
  mentions: readonly Mention[],
): Tags {
  const mended = [...tags];
  for (const mention of mentions) {
    const own = mention.kind === 'name' ? mended[mention.sentence] : undefined;
    if (own !== undefined)
      mended[mention.sentence] = nameTags(sentences[mention.sentence]?.tokens ?? [], own, mention);
  }
  return mended;
}

function nameTags(tokens: readonly Token[], tags: readonly string[], mention: Mention): readonly string[] {
  const [first, end] = placesIn(tokens, mention);
  if (!tags.slice(first, end).some((tag) => tag.startsWith('VB'))) return tags;
  return tags.map((tag, at) => {
    return at >= first && at < end && isCapital(tokens[at]?.form ?? '') ? 'NNP' : tag;
  });
}
