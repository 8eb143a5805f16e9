import { readFileSync } from 'node:fs';
import { readNetwork, type Network } from '../../src/model/parse.ts';
import { hostileNetwork } from './hostile.ts';

const published = (id: string): Network => readNetwork(readFileSync(`data/${id}/network.json`, 'utf8'));

/** The networks that every export is tried on. */
export const NETWORKS: readonly (readonly [what: string, network: Network])[] = [
  ['the first network, in English', published('iraq-disarmament')],
  ['the one in Arabic', published('wadi-ghamr-water')],
  ['one of emoji, formulas, markup and control characters', hostileNetwork()],
];
