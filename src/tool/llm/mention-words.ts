import type { Mention } from '../../draft/reading.ts';
import type { Span } from '../../model/span.ts';

const PRONOUN =
  /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whom|whose|this|that|these|those|one|some|many|others?|himself|herself|itself|themselves)$/i;

/** "the United States", "Brig. Gen. Yehia Rasool", "PMF". */
const CAPITAL = /^(?:the\s+)?\p{Lu}/u;
/** A small word that no name has: "the Iraqi |government", but not "Ministry |of Interior", "Nouri |al-Maliki". */
const SMALL_WORD = /\s(?!(?:al|el|bin|ibn|abu|de|da|von|van|of|and|for|the)\b)\p{Ll}/u;

/** Returns whether a mention is a name ("the United States"), a description ("the Iraqi government") or a pronoun. */
export function kindOf(words: string): Mention['kind'] {
  if (PRONOUN.test(words)) return 'pronoun';
  return CAPITAL.test(words) && !SMALL_WORD.test(words) ? 'name' : 'nominal';
}

/** "a senior official| from Basra", "leaders| of the factions", "the man| who …", "Al-Jazairi|, a member of …". */
const AFTER_HEAD = /,|\s(?:of|from|in|on|at|for|with|within|to|by|who|whom|that|which|whose)\s/;

/** Returns the word that a mention is about: all of a name, the last word before what qualifies a description. */
export function headOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (kindOf(words) !== 'nominal') return { start, end };
  const cut = AFTER_HEAD.exec(words)?.index ?? words.length;
  const phrase = words.slice(0, cut > 0 ? cut : words.length).trimEnd();
  const word = /\S+$/.exec(phrase)?.[0] ?? words;
  return { start: start + phrase.length - word.length, end: start + phrase.length };
}
