import compromise from 'compromise';
import { draftOf } from '../draft/draft.ts';
import { tokensOf } from '../draft/tokens.ts';
import type { Row } from './eval-corpora.ts';
import { polnear } from './polnear.ts';
import type { Reader } from './reader.ts';

/** How often each text is read; the first time, some of the code is not compiled yet. */
const ROUNDS = 4;

/** Returns the speed of a whole draft on one core, beside two others in the same run. */
export function speedRows(corpora: string, reader: Reader): Row[] {
  const texts = polnear(corpora, 'dev').map(({ text }) => text);
  const tokens = texts.reduce((total, text) => total + tokensOf(text, 0).length, 0);
  const draft = tokensPerSecond(tokens, texts, (text) => draftOf(text, reader.models));
  const parse = tokensPerSecond(tokens, texts, (text) => compromise(text).json());
  const whole = tokensPerSecond(tokens, texts, asMuchAsADraft);
  const scan = tokensPerSecond(tokens, texts, (text) => tokensOf(text, 0));
  const measured = `${thousands(draft)} tokens/s: ${(draft / parse).toFixed(1)} × compromise (${thousands(parse)}), ${(draft / whole).toFixed(1)} × with its names, quotations, pronouns and clauses (${thousands(whole)}), ${((100 * draft) / scan).toFixed(1)} % of a scan (${thousands(scan)})`;
  return [{ what: 'speed, one core, whole draft', measured, aim: '5 × compromise' }];
}

/** What compromise has of a draft's parts, beyond the tags that `json` needs: it makes each only when asked. */
function asMuchAsADraft(text: string): void {
  const doc = compromise(text);
  doc.compute('coreference');
  for (const found of [doc.people(), doc.places(), doc.organizations(), doc.quotations(), doc.sentences()])
    found.json();
}

/** Of each text the best round counts, in the processor's time: what else the machine does then matters little. */
function tokensPerSecond(tokens: number, texts: readonly string[], read: (text: string) => unknown): number {
  const best = texts.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    texts.forEach((text, at) => {
      const start = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(start);
      best[at] = Math.min(best[at] ?? Infinity, user + system);
    });
  }
  return (1_000_000 * tokens) / best.reduce((sum, microseconds) => sum + microseconds, 0);
}

const thousands = (amount: number): string => `${Math.round(amount / 1000)}k`;
