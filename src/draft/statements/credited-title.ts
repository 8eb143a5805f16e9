import { typeOfNoun } from '../mentions/nouns.ts';
import type { Found } from './mend.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import { tagSet } from './tag-sets.ts';
import type { TokenRange } from './token-range.ts';

/** A headline has at least as many words before whose it is, and at most as many for that. */
const [SHORTEST, LONGEST] = [5, 3];

/** What opens the name of a piece, and no news: "The man who would be king: Johnson". */
const TITLE = /^(?:the|an?|how|why|what|who|when|where|inside|meet|watch|opinion|analysis|explainer)$/i;

const VERB = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD');
const NAME = tagSet('NNP', 'NNPS');

/** Returns what a headline says by whoever stands behind its colon: "Mediators awaiting answer on truce | : | Qatar". */
export function creditedTitle(text: TaggedText): Found | undefined {
  const { tokens, tags, kind, quoted, first } = text;
  const end = first[1] ?? 0;
  const colon = tokens.slice(0, end).findLastIndex(({ form }) => form === ':');
  const source = { from: colon + 1, to: end };
  if (colon < SHORTEST || !isSomebody(text, source) || TITLE.test(tokens[0]?.form ?? '')) return undefined;
  const isNews = tags.subarray(0, colon).some((tag) => VERB.has(tag));
  const isPlain =
    !kind.subarray(0, colon).includes(KIND.colon) &&
    quoted.subarray(0, end).every((state) => state === QUOTED.outside);
  return isNews && isPlain
    ? { cue: { from: colon, to: colon + 1 }, arguments: { source, contents: [{ from: 0, to: colon }] } }
    : undefined;
}

/** "Qatar", "UN envoy", "police". */
function isSomebody({ tokens, tags }: TaggedText, { from, to }: TokenRange): boolean {
  const last = tokens[to - 1]?.form ?? '';
  const type = typeOfNoun(last);
  if (to - from > LONGEST || to <= from) return false;
  return (to - from === 1 && NAME.has(tags[from] ?? 0)) || (type !== undefined && type !== 'place');
}
