import { describe, expect, test } from 'vitest';
import { Evidence } from '../../src/model/evidence.ts';
import { seedNetwork } from './seed.ts';

const network = seedNetwork();
const evidence = new Evidence(network);

/** Returns the starts of an actor's mentions: two readings of the same words would share one. */
const startsOf = (id: string): number[] => evidence.actor(id)?.mentions.map(({ start }) => start) ?? [];

describe('the first article, as two careful readers would agree on it,', () => {
  test('is nowhere lost: every character that is not white space lies in a segment', () => {
    const [article] = network.articles;
    const ends = article?.segments.map(({ end }) => end) ?? [];
    const outside = [0, ...ends].map((from, at) => article?.text.slice(from, article.segments[at]?.start));
    expect(ends).not.toEqual([]);
    expect(outside.join('').trim()).toBe('');
  });

  test('tells the factions, those of the Axis, their leaders, other armed groups and the PMF apart', () => {
    const five = [
      'armed-factions',
      'axis-factions',
      'faction-leaders',
      'armed-groups',
      'popular-mobilization-forces',
    ];
    const starts = five.flatMap(startsOf);
    expect(five.filter((id) => startsOf(id).length === 0)).toEqual([]);
    expect(new Set(starts).size).toBe(starts.length);
  });

  test('gives no name to whom it does not name', () => {
    const unnamed = ['foreign-minister', 'senior-official', 'analysts', 'faction-leaders'];
    expect(unnamed.filter((id) => evidence.actor(id)?.unnamed !== true)).toEqual([]);
  });

  test('hears nobody but the minister through Reuters', () => {
    const speakers = evidence.passedOnBy('reuters').map((statement) => evidence.speakerOf(statement));
    expect([...new Set(speakers)]).toEqual(['foreign-minister']);
  });

  test('knows of no agreement: wherever one is spoken of, it is denied', () => {
    const agreements = network.relations.filter(({ type }) => type === 'agrees-with');
    expect([...new Set(agreements.map(({ modality }) => modality))]).toEqual(['negated']);
  });

  test('takes the request of the United States for a demand that one man claims', () => {
    const demands = evidence
      .relationsBetween('united-states', 'armed-factions')
      .filter(({ type }) => type === 'demands');
    expect(demands.map(({ status }) => status)).toEqual(['claimed']);
  });

  test('takes all that one man says of the factions of the Axis for claims', () => {
    const statuses = evidence.relationsOf('axis-factions').map(({ status }) => status);
    expect(statuses.length).toBeGreaterThanOrEqual(5);
    expect([...new Set(statuses)]).toEqual(['claimed']);
  });

  test('takes nothing that the analysts suggest for a deed', () => {
    const suggested = network.relations.filter(({ status }) => status === 'suggested');
    const deeds = suggested.filter(({ stance }) => stance !== 'structural');
    expect(deeds.length).toBeGreaterThanOrEqual(4);
    expect(deeds.filter(({ modality }) => modality === 'actual')).toEqual([]);
  });
});
