import compromise from 'compromise';
import { draftOf } from '../draft/draft.ts';
import { tokensOf } from '../draft/tokens.ts';
import type { Row } from './eval-corpora.ts';
import { polnear } from './polnear.ts';
import type { Reader } from './reader.ts';

/** Rounds before the clock is read, so that the code is compiled, and rounds that are timed: the best counts. */
const ROUNDS = { warm: 1, timed: 3 } as const;

/** Returns the speed of a whole draft on one core, beside two others in the same run. */
export function speedRows(corpora: string, reader: Reader): Row[] {
  const texts = polnear(corpora, 'dev').map(({ text }) => text);
  const tokens = texts.reduce((total, text) => total + tokensOf(text, 0).length, 0);
  const draft = tokensPerSecond(tokens, texts, (text) => draftOf(text, reader.models));
  const parse = tokensPerSecond(tokens, texts, (text) => compromise(text).json());
  const scan = tokensPerSecond(tokens, texts, (text) => tokensOf(text, 0));
  const measured = `${thousands(draft)} tokens/s: ${(draft / parse).toFixed(1)} × compromise (${thousands(parse)}), ${((100 * draft) / scan).toFixed(1)} % of a scan (${thousands(scan)})`;
  return [{ what: 'speed, one core, whole draft', measured, aim: '5 × compromise' }];
}

function tokensPerSecond(tokens: number, texts: readonly string[], read: (text: string) => unknown): number {
  const times = Array.from({ length: ROUNDS.warm + ROUNDS.timed }, () => {
    const start = performance.now();
    for (const text of texts) read(text);
    return performance.now() - start;
  });
  return (1000 * tokens) / Math.min(...times.slice(ROUNDS.warm));
}

const thousands = (amount: number): string => `${Math.round(amount / 1000)}k`;
