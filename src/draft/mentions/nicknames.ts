import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { byPlace, formAt, pastCapitals, takenBy, type Sentences } from './name-words.ts';

/** Returns names of which a person's is whole where a nickname stands in it: "Joaquín "El Chapo" Guzmán". */
export function nicknamed(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const whole = names.flatMap((name): TaggedName[] => {
    const tokens = sentences[name.sentence]?.tokens ?? [];
    const end = name.label === 'PER' ? endWithNickname(tokens, name.end) : undefined;
    return end === undefined ? [] : [{ ...name, end }];
  });
  if (whole.length === 0) return [...names];
  const taken = takenBy(sentences, whole);
  return byPlace([...names.filter(({ sentence, first }) => taken[sentence]?.[first] !== 1), ...whole]);
}

/** More words than this has no nickname: "The Little Giant". */
const LONGEST = 3;

/** Where a name ends that goes on with a nickname between marks and a family name, as a place of tokens. */
function endWithNickname(tokens: readonly Token[], at: number): number | undefined {
  if (!/^["“'‘]$/.test(formAt(tokens, at))) return undefined;
  const close = pastCapitals(tokens, at + 1, at + 1 + LONGEST);
  const isClosed = close > at + 1 && /^["”'’]$/.test(formAt(tokens, close));
  return isClosed && isCapital(formAt(tokens, close + 1))
    ? pastCapitals(tokens, close + 1, close + 3)
    : undefined;
}
