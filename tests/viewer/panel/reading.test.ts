import { expect, test } from 'vitest';
import { Evidence } from '../../../src/model/evidence.ts';
import { readFrom } from '../../../src/viewer/panel/reading.ts';
import { english as words } from '../../../src/viewer/words/english.ts';
import { tinyNetwork } from '../../support/tiny.ts';

const network = tinyNetwork({
  text: 'Ann leads the Front. The Front is the shield of Borduria.',
  actors: { ann: 'Ann', front: 'the Front', borduria: 'Borduria' },
  relations: [
    ['ann', 'leads', 'front', 'Ann leads the Front'],
    ['front', 'belongs-to', 'borduria', 'The Front is the shield of Borduria', { label: 'the shield of' }],
  ],
});
const evidence = new Evidence(network);
const [leads, front] = network.relations;

test('a label of the table reads from both ends', () => {
  expect(leads && readFrom('ann', leads, evidence, words)).toMatchObject({
    label: 'leading',
    other: 'front',
    from: undefined,
  });
  expect(leads && readFrom('front', leads, evidence, words)).toMatchObject({
    label: 'led by',
    other: 'ann',
    from: undefined,
  });
});

test('an annotation’s own label is never turned into the table’s inverse, which may claim less or more', () => {
  expect(front && readFrom('front', front, evidence, words)).toMatchObject({
    label: 'the shield of',
    from: undefined,
  });
  expect(front && readFrom('borduria', front, evidence, words)).toMatchObject({
    label: 'the shield of',
    other: 'front',
    from: 'front',
    to: 'borduria',
  });
});
