import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

const relations = (sentence: string): readonly string[] =>
  drafted(`The talks went on in the city for several days. ${sentence}`).relations;

test.each([
  ['Nora Poe was named head of the Owl Party.', 'nora-poe leads owl-party'],
  ['Nora Poe, who co-founded Owl Steel, left.', 'nora-poe founded owl-steel'],
  ['Erik Lund, a fierce critic of Nora Poe, fled.', 'erik-lund opposes nora-poe'],
  ['Erik Lund is an opponent of Nora Poe.', 'erik-lund opposes nora-poe'],
  ['Nora Poe is a senior figure in Hamas.', 'nora-poe member-of hamas'],
  ['President Nora Poe on Tuesday received Erik Lund in Lisbon.', 'nora-poe meets erik-lund'],
  ['President Nora Poe received a delegation from Hamas.', 'nora-poe meets delegation'],
  ['President Nora Poe dissolved parliament on Monday.', 'nora-poe dismisses parliament'],
  ['Nora Poe said in an interview with El Pais that it failed.', 'nora-poe speaks-to el-pais'],
  ['Hezbollah and the Israeli army engaged in clashes.', 'hezbollah fights israeli-army'],
  ["Nora Poe's forces attacked Hamas.", 'nora-poe leads nora-poes-forces'],
])('%s', (sentence, tie) => {
  expect(relations(sentence)).toContain(tie);
});

test.each([
  ['Nora Poe, film critic of the Guardian, met Erik Lund.', 'nora-poe opposes guardian'],
  ['Nora Poe received an award from the Owl Party.', 'nora-poe meets owl-party'],
  ['Hezbollah and the Israeli army died in clashes.', 'hezbollah fights israeli-army'],
])('%s: not %s', (sentence, tie) => {
  expect(relations(sentence)).not.toContain(tie);
});
