import { describe, expect, test } from 'vitest';
import { Net } from '../../../src/draft/nets/net.ts';
import { FeatureRows, type Rows } from '../../../src/draft/tagging/sequence.ts';
import { newKernel } from '../../kernel/memory.ts';
import { smallNet } from './small-net.ts';

const newNet = (): Net => new Net(smallNet(), newKernel());

/** Returns tokens by the features that each has. */
function rowsOf(tokens: readonly (readonly number[])[]): Rows {
  const rows = new FeatureRows();
  for (const features of tokens) {
    for (const feature of features) rows.add(feature);
    rows.endToken();
  }
  return rows.copy();
}

function scoresOf(net: Net, tokens: readonly (readonly number[])[], by = 1000): number[] {
  const scores = new Int32Array(2 * tokens.length);
  net.addTo(scores, rowsOf(tokens), by);
  return [...scores];
}

const KNOWN = [3, 0x8000_0000, 0xffff_ffff];
const SENTENCE = [[3], [3, 0xffff_ffff], [0x8000_0000], [], [3]];

describe('a net', () => {
  test('tells labels apart by what stands before, and by what stands behind', () => {
    const net = newNet();
    const [plain, before, behind] = [
      [[], [3], []],
      [[0xffff_ffff], [3], []],
      [[], [3], [0xffff_ffff]],
    ].map((tokens) => scoresOf(net, tokens).slice(2, 4));
    expect(before).not.toEqual(plain);
    expect(behind).not.toEqual(plain);
    expect(behind).not.toEqual(before);
  });

  test('adds to what is there, as often as it is asked', () => {
    const net = newNet();
    const scores = Int32Array.from(SENTENCE.flat(), () => 7);
    const alone = scoresOf(net, SENTENCE.slice(0, 2));
    net.addTo(scores, rowsOf(SENTENCE.slice(0, 2)), 1000);
    expect([...scores.subarray(0, 4)]).toEqual(alone.map((score) => score + 7));
    expect([...scores.subarray(4)]).toEqual([...scores.subarray(4)].map(() => 7));
  });

  test('keeps nothing in mind from one row of tokens to the next, however long they are', () => {
    const net = newNet();
    const alone = scoresOf(newNet(), SENTENCE);
    const long = Array.from({ length: 1000 }, (_, at) => [KNOWN[at % 3] ?? 0]);
    expect(scoresOf(net, SENTENCE)).toEqual(alone);
    expect(scoresOf(net, long)).toEqual(scoresOf(newNet(), long));
    expect(scoresOf(net, SENTENCE)).toEqual(alone);
  });

  test('passes over features that it has not learnt', () => {
    const strange = SENTENCE.map((features) => [...features, 5, 0x7fff_ffff]);
    expect(scoresOf(newNet(), strange)).toEqual(scoresOf(newNet(), SENTENCE));
  });

  test('has nothing to say of no tokens', () => {
    expect(scoresOf(newNet(), [])).toEqual([]);
  });

  test('reads what is longer than any sentence in parts', () => {
    const long = Array.from({ length: 4096 + 5 }, (_, at) => [KNOWN[at % 3] ?? 0]);
    expect(scoresOf(newNet(), long).slice(2 * 4096)).toEqual(scoresOf(newNet(), long.slice(4096)));
  });

  test('refuses a token with more features than there is room for', () => {
    expect(() => scoresOf(newNet(), [Array.from({ length: 65 }, () => 3)])).toThrow(
      'a token has 65 features, more than 64',
    );
  });
});
