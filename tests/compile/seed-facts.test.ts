import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serialise } from '../../src/compile/serialise.ts';
import { Evidence } from '../../src/model/evidence.ts';
import { sha256Hex } from '../../src/model/ids.ts';
import { quotesOf } from '../../src/model/quotes.ts';
import { verify } from '../../src/model/verify.ts';
import { buildFolder } from '../../src/tool/build.ts';

const FOLDER = 'data/iraq-disarmament';
const { network, doubts } = await buildFolder(FOLDER);
const evidence = new Evidence(network);

describe('the first network', () => {
  test('is kept as it is compiled, byte for byte', () => {
    expect(serialise(network)).toBe(readFileSync(`${FOLDER}/network.json`, 'utf8'));
  });

  test('holds every law, is confirmed throughout, and leaves no doubt', () => {
    expect(verify(network)).toEqual([]);
    expect(network.review).toBe('confirmed');
    expect(doubts).toEqual([]);
  });

  test('rests on the source as it was received', () => {
    const source = readFileSync(`${FOLDER}/2025-02-13-shafaq.txt`);
    expect(sha256Hex(source)).toBe('197c9dee752d530f95716f2c720d06f8b6a0dd447df14b29009af1681757f76c');
    expect(network.articles[0]?.text).toBe(source.toString('utf8'));
  });

  test('says that the minister’s words came through Reuters, then Shafaq News', () => {
    const chains = evidence
      .saidBy('foreign-minister')
      .map(({ chain }) => chain.map(({ actor, role }) => [actor, role]));
    expect(chains).toHaveLength(3);
    for (const chain of chains)
      expect(chain).toEqual([
        ['foreign-minister', 'speaker'],
        ['reuters', 'relay'],
        ['shafaq-news', 'outlet'],
      ]);
  });

  test('takes what Al-Jazairi says of the factions as claimed, and no strike as made', () => {
    const coordination = evidence.relationsBetween('axis-factions', 'iran');
    expect(coordination.map(({ status }) => status)).toEqual(['claimed']);
    const strikes = network.relations.filter(({ type }) => type === 'strikes');
    expect(strikes.map(({ modality, status }) => [modality, status])).toEqual([
      ['potential', 'suggested'],
      ['potential', 'suggested'],
    ]);
  });

  test('keeps the furniture, and proves nothing by it', () => {
    const [article] = network.articles;
    const furniture = article?.segments.filter(({ kind }) => kind === 'furniture') ?? [];
    expect(furniture.map(({ start, end }) => article?.text.slice(start, end))).toEqual([
      'Disarmament talks stall between Iraqi government, armed factions',
      'Shafaq Live',
      'Shafaq Live',
      'Radio radio icon',
    ]);
    const inFurniture = [...quotesOf(network)].filter(({ quote }) =>
      furniture.some(({ start, end }) => quote.start < end && quote.end > start),
    );
    expect(inFurniture).toEqual([]);
  });
});
