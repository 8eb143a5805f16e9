import { describe, expect, test } from 'vitest';
import { ties } from './marked-up.ts';

describe('a noun for a deed ties whoever does it to whom it is done to', () => {
  test.each([
    ["{The regime:government} 's attacks on {Aleppo:organisation} went/VBD on .", ['regime strikes aleppo']],
    ['{US:state} airstrikes against {ISIL:armed-group} went/VBD on .', ['us strikes isil']],
    ['An attack on {Iraq:state} by {Iran:state} failed/VBD .', ['iran strikes iraq']],
    ['{Iran:state} launched/VBD a strike on {Iraq:state} .', ['iran strikes iraq']],
    ['Talks between {Iran:state} and {Iraq:state} began/VBD .', ['iran negotiates-with iraq']],
    ['Talks resume/VBP between {Iran:state} , {Iraq:state}', ['iran negotiates-with iraq']],
    ['{Iran:state} held/VBD a first round of talks with {Iraq:state} .', ['iran negotiates-with iraq']],
    ['{Iran:state} and {Iraq:state} signed/VBD an agreement .', ['iran agrees-with iraq']],
    ['{The UK:state} is/VBZ firm/JJ in its support of {Iraq:state} .', ['uk supports iraq']],
    ['In support of {Iraq:state} , {the UK:state} bombed/VBD a bridge .', ['uk supports iraq']],
  ])('%s', (sentence, expected) => {
    expect(ties(sentence)).toEqual(expected);
  });

  test('those whom a fight is said to be theirs, and not those who support them', () => {
    expect(ties('{The UK:state} praised/VBD {Iraq:state} in its fight against {ISIL:armed-group} .')).toEqual(
      ['uk supports iraq', 'iraq fights isil'],
    );
  });

  test('but nobody where nobody is said to do it', () => {
    expect(ties('Analysts fear/VBP attacks on {Iraq:state} , and {Iran:state} is/VBZ near/JJ .')).toEqual([]);
  });

  test('talks that bring no deal leave both without an agreement', () => {
    expect(
      ties('Talks between {Iran:state} and {Iraq:state} have/VBP yet to/TO yield/VB an agreement .'),
    ).toEqual(['iran negotiates-with iraq', 'iran agrees-with iraq (negated)']);
    expect(ties('Talks stall/VBP between {Iran:state} and {Iraq:state}')).toEqual([
      'iran negotiates-with iraq',
      'iran agrees-with iraq (negated)',
    ]);
  });
});

test('who shields somebody from strikes says whose strikes might come', () => {
  expect(ties('Walls protect/VBP {the town:organisation} from {US:state} strikes .')).toEqual([
    'us strikes town (potential)',
  ]);
});
