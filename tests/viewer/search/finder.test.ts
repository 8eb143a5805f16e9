import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../src/model/evidence.ts';
import { finderOf } from '../../../src/viewer/search/finder.ts';
import { tinyNetwork } from '../../support/tiny.ts';

const TEXT = [
  'The Gazette/ Nouri al-Maliki met Mohammed Shia Al-Sudani in Baghdad.',
  'The Popular Mobilization Forces will not lay down their arms, Al-Sudani said.',
  'Iran and Iraq agree. قالت الحكومة إن الإصلاح قريب',
].join('\n\n');

const find = finderOf(
  new Evidence(
    tinyNetwork({
      text: TEXT,
      actors: {
        gazette: 'The Gazette',
        maliki: 'Nouri al-Maliki',
        sudani: 'Mohammed Shia Al-Sudani',
        forces: 'Popular Mobilization Forces',
        iran: 'Iran',
        iraq: 'Iraq',
        hukuma: 'الحكومة',
      },
      actorFields: { forces: { aliases: ['Hashd al-Shaabi'] } },
      statements: [
        [
          'sudani',
          'The Popular Mobilization Forces will not lay down their arms',
          ['forces'],
          { id: 's-arms' },
        ],
        ['hukuma', 'الإصلاح قريب', [], { id: 's-islah' }],
      ],
      relations: [
        ['iran', 'agrees-with', 'iraq', 'Iran and Iraq agree', { id: 'r-agree' }],
        ['maliki', 'meets', 'sudani', 'Nouri al-Maliki met Mohammed Shia Al-Sudani', { id: 'r-met' }],
        ['sudani', 'speaks-for', 'forces', 'will not lay down their arms', { id: 'r-arms' }],
      ],
    }),
  ),
);
const actors = (wished: string): string[] => find(wished).actors.map(({ actor }) => actor.id);
const quotes = (wished: string): string[] => find(wished).quotes.map(({ focus }) => focus.id);

describe('an actor', () => {
  it.each([
    ['Hashd al-Shaabi', 'an alias'],
    ['hashd shabi', 'an alias, in part and as it sounds'],
    ['PMF', 'the initials of its name'],
    ['popular mob', 'words typed half'],
    ['mobilisation', 'another spelling'],
  ])('is found by “%s”: %s', (wished) => {
    expect(actors(wished)).toEqual(['forces']);
  });

  it.each(['al sudani', 'Al-Sudani', 'alsudani', 'Soudani', 'el-Sudany', 'Muhammad Shia', 'mohamed'])(
    'is found however its name is carried over: “%s”',
    (wished) => {
      expect(actors(wished)[0]).toBe('sudani');
    },
  );

  it.each(['الحكومة', 'حكومه', 'الحُكومة', 'الحكوم'])('is found in Arabic, forms forgiven: “%s”', (wished) => {
    expect(actors(wished)).toEqual(['hukuma']);
  });

  it('is not found by the name of its neighbour', () => {
    expect(actors('Iran')).toEqual(['iran']);
  });

  it('says by which of its names it was found', () => {
    const [found] = find('hashd').actors;
    expect(found?.alias?.filter((piece) => piece.found)).toEqual([{ text: 'Hashd', found: true }]);
    expect(find('popular').actors[0]?.alias).toBeUndefined();
  });
});

describe('a quote', () => {
  it('is found by its words, in any order, and the words are marked', () => {
    const [found] = find('arms lay').quotes;
    expect(found?.focus).toEqual({ kind: 'quote', id: 's-arms' });
    expect(found?.excerpt.filter((piece) => piece.found).map(({ text }) => text)).toEqual(['lay', 'arms']);
  });

  it('is found once, as the statement, where a relation rests on the same words', () => {
    expect(quotes('their arms')).toEqual(['s-arms']);
  });

  it('is found as the proof of a relation where nobody is quoted', () => {
    expect(find('agree').quotes[0]).toMatchObject({
      focus: { kind: 'relation', id: 'r-agree' },
      speaker: 'gazette',
    });
  });

  it('is found in Arabic, forms forgiven', () => {
    expect(quotes('اصلاح')).toEqual(['s-islah']);
  });
});

describe('nothing', () => {
  it('is found for words that nobody used, and for none', () => {
    expect([find('zebra'), find(' '), find('—')]).toEqual(Array(3).fill({ actors: [], quotes: [] }));
  });
});
