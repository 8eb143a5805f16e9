import type { Mention } from '../reading.ts';
import type { Tagged } from './tagged.ts';

/** Personal pronouns that may stand for an actor, with about the share of each that did in re3d. */
const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['he', 0.9],
  ['him', 0.9],
  ['she', 0.9],
  ['her', 0.9],
  ['they', 0.6],
  ['them', 0.6],
  ['we', 0.85],
  ['us', 0.85],
  ['i', 0.9],
  ['me', 0.9],
  ['it', 0.25],
]);

const TYPES: ReadonlyMap<string, Mention['type']> = new Map([
  ['they', 'group'],
  ['them', 'group'],
  ['we', 'group'],
  ['us', 'group'],
  ['it', 'organisation'],
]);

/** Returns the personal pronouns of a sentence, without those that own something ("his", "their"). */
export function pronounsIn({ tokens, tags, taken, sentence }: Tagged): Mention[] {
  return tokens.flatMap((token, at) => {
    if (tags[at] !== 'PRP' || taken[at] !== 0) return [];
    const form = token.form.toLowerCase();
    const confidence = PRONOUNS.get(form);
    if (confidence === undefined) return [];
    const span = { start: token.start, end: token.end };
    return [
      {
        ...span,
        kind: 'pronoun' as const,
        type: TYPES.get(form) ?? ('person' as const),
        head: span,
        sentence,
        confidence,
        by: 'pronoun',
      },
    ];
  });
}
