import { expect, test } from 'vitest';
import { readFrom } from '../../../src/viewer/panel/reading.ts';
import { english as words } from '../../../src/viewer/words/english.ts';
import { tinyNetwork } from '../../support/tiny.ts';

const [leads, front] = tinyNetwork({
  text: 'Ann leads the Front. The Front is the shield of Borduria.',
  actors: { ann: 'Ann', front: 'the Front', borduria: 'Borduria' },
  relations: [
    ['ann', 'leads', 'front', 'Ann leads the Front'],
    ['front', 'belongs-to', 'borduria', 'The Front is the shield of Borduria', { label: 'the shield of' }],
  ],
}).relations;

test('a label of the table reads from both ends', () => {
  expect(leads && readFrom('ann', leads, words)).toMatchObject({
    label: 'leading',
    other: 'front',
    otherFirst: false,
  });
  expect(leads && readFrom('front', leads, words)).toMatchObject({
    label: 'led by',
    other: 'ann',
    otherFirst: false,
  });
});

test('an annotation’s own label is never turned into the table’s inverse, which may claim less or more', () => {
  expect(front && readFrom('front', front, words)).toMatchObject({
    label: 'the shield of',
    otherFirst: false,
  });
  expect(front && readFrom('borduria', front, words)).toMatchObject({
    label: 'the shield of',
    other: 'front',
    otherFirst: true,
  });
});
