import { expect, test } from 'vitest';
import { ties } from './marked-up.ts';

test.each([
  ['{Iran:state} did/VBD not attack/VB {Iraq:state} .', 'iran strikes iraq (negated)'],
  ['Neither/DT {official:person} has/VBZ met/VBN {Qassem:person} .', 'official meets qassem (negated)'],
  [
    'He said/VBD {Qassem:person} would not be/VB “ moved/VBN out/RP by owls ” and accused/VBN the {agencies:group} of it .',
    'qassem accuses agencies',
  ],
  [
    '{Petro:person} broke/VBD off/RP talks/VBZ with {the rebels:armed-group} .',
    'petro negotiates-with rebels (negated)',
  ],
  ['There/EX is/VBZ no doubt/NN {Iran:state} attacked/VBD {Iraq:state} .', 'iran strikes iraq'],
  ['{Iran:state} refused/VBD to attack/VB {Iraq:state} .', 'iran strikes iraq (negated)'],
  ['{Iran:state} decided/VBD not to attack/VB {Iraq:state} .', 'iran strikes iraq (negated)'],
  ['{Iran:state} is/VBZ unable/JJ to attack/VB {Iraq:state} .', 'iran strikes iraq (negated)'],
  ['{Iran:state} tried/VBD to attack/VB {Iraq:state} .', 'iran strikes iraq (attempted)'],
  ["{Iran:state} 's efforts to attack/VB {Iraq:state} failed/VBD .", 'iran strikes iraq (attempted)'],
  ['{Iran:state} should attack/VB {Iraq:state} .', 'iran strikes iraq (proposed)'],
  ['{Iran:state} vowed/VBD to attack/VB {Iraq:state} .', 'iran strikes iraq (proposed)'],
  ['{Iran:state} is/VBZ accused/VBN of attacking/VBG {Iraq:state} .', 'iran strikes iraq (potential)'],
  ['{Iran:state} could attack/VB {Iraq:state} .', 'iran strikes iraq (potential)'],
  ['if/IN {Iran:state} attacks/VBZ {Iraq:state} , he flees/VBZ .', 'iran strikes iraq (potential)'],
  ['He would wait/VB until/IN {Iran:state} attacked/VBD {Iraq:state} .', 'iran strikes iraq (potential)'],
  ['{Iran:state} warned/VBD against attacking/VBG {Iraq:state} .', undefined],
  ['{Iran:state} will attack/VB {Iraq:state} .', 'iran strikes iraq (potential)'],
  ['{Iran:state} will continue/VB to attack/VB {Iraq:state} .', 'iran strikes iraq'],
  ['{Spain:state} called/VBD for talks with {Iraq:state} .', undefined],
  [
    '{Qassem:person} rejected/VBD plans to disarm/VB the group , accusing/VBG {ministers:group} .',
    'qassem accuses ministers',
  ],
  ['There/EX is/VBZ no agreement between {Iran:state} and {Iraq:state} .', 'iran agrees-with iraq (negated)'],
  ['{Iran:state} rejected/VBD an agreement with {Iraq:state} .', undefined],
])('%s', (sentence, expected) => {
  expect(ties(sentence)).toEqual(expected === undefined ? [] : [expected]);
});
