import { KNOWN_NAMES } from '../lists/known-names.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { byPlace, formAt, keyOf, takenBy, tokensOf, type Sentences } from './name-words.ts';
import { isPersonNoun } from './nouns.ts';

/**
 * Returns names with bodies that the tagger passed over, and with those for bodies that it took for somebody else: "CPN-M chairman
 * Prachanda", "told Kurdistan24", "Tory councillor", "M&S".
 */
export function withMissedBodies(sentences: Sentences, names: readonly TaggedName[]): TaggedName[] {
  const mended = names.map((name) => (isBody(sentences, name) ? { ...name, label: 'ORG' as const } : name));
  const taken = takenBy(sentences, names);
  const found = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, first): TaggedName[] =>
      taken[sentence]?.[first] === 0 && isMissed(tokens, first)
        ? [{ sentence, first, end: first + 1, label: 'ORG' }]
        : [],
    ),
  );
  return found.length === 0 ? mended : byPlace([...mended, ...found]);
}

/** "M&S said", "Tory councillor Ann Reed". */
function isBody(sentences: Sentences, name: TaggedName): boolean {
  if (name.label === 'ORG' || name.label === 'MISC') return false;
  const tokens = tokensOf(sentences, name);
  return (
    isInitials(tokens.map(({ form }) => form)) ||
    (name.label === 'PER' && keyOf(tokens) === 'tory') ||
    (name.label === 'PER' && isParty(sentences[name.sentence]?.tokens ?? [], name.first))
  );
}

/** "M&S", "AT&T", and no "Jim & Sarah". */
const isInitials = (forms: readonly string[]): boolean =>
  forms.includes('&') && forms.every((form) => form === '&' || /^\p{Lu}{1,3}$/u.test(form));

const isMissed = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}{4,}24$/u.test(formAt(tokens, at)) || isParty(tokens, at);

/** "CPN-M chairman", "the ZANU-PF said": letters, and those of the wing behind a hyphen; no "US-UK officials". */
function isParty(tokens: readonly Token[], at: number): boolean {
  const [body = '', wing = ''] = formAt(tokens, at).split('-');
  if (!/^\p{Lu}{3,}-\p{Lu}{1,3}$/u.test(formAt(tokens, at))) return false;
  if (KNOWN_NAMES.listsOf([body.toLowerCase()]) !== 0 && KNOWN_NAMES.listsOf([wing.toLowerCase()]) !== 0)
    return false;
  return (
    isPersonNoun(formAt(tokens, at + 1)) ||
    (/^the$/i.test(formAt(tokens, at - 1)) && /^(?:said|says|has|had|['’]s)$/.test(formAt(tokens, at + 1)))
  );
}
