import { describe, expect, it } from 'vitest';
import { actorIn, castOf, marked, saidBy, whoIn } from './marked.ts';

describe('capitals and governments', () => {
  it('a capital that acts is its government', () => {
    expect(
      actorIn(
        '{The Iraqi government|government} spoke. [Baghdad|place] is trying. {The government|government} said so.',
        'Iraqi government',
      ),
    ).toMatchObject({ type: 'government', unnamed: false, aliases: ['Baghdad'] });
  });

  it('a capital where something happens is a place, and no actor', () => {
    const { actors, places } = whoIn('[Nouri al-Maliki|person] arrived in [Baghdad|place].');
    expect(actors.map(({ name }) => name)).toEqual(['Nouri al-Maliki']);
    expect(places?.map(({ name }) => name)).toEqual(['Baghdad']);
  });

  it.each([
    ['[University of Copenhagen|organisation] closed.', ['Copenhagen']],
    ['[Houston Astros|organisation] won in [Houston|place].', ['Houston']],
    ['[Columbia University|organisation] closed.', []],
    ['[George Washington Bridge|organisation] closed.', []],
    ['[South Pacific|organisation] closed.', []],
    ['[Paris Hilton|person] left.', []],
    ['[State of Ohio|place] and [Republic of North Macedonia|state] closed.', ['State of Ohio']],
  ])('a listed place inside the name of a body is a place once: %s', (text, places) => {
    expect(whoIn(text).places?.map(({ name }) => name)).toEqual(places);
  });

  it('whoever is in the north of a place acts, and not the place', () => {
    expect(whoIn('Scientists in the north of [Leeds|place] have found it.').places).toHaveLength(1);
  });

  it('where something happens may be more than one place, and who acts after them acts', () => {
    const names = (text: string): (string | undefined)[] => whoIn(text).actors.map(({ name }) => name);
    expect(names('Cases in [Basra|place] and [Baghdad|place] closed.')).toEqual([]);
    expect(names('In [Basra|place], [Iran|state] and [Iraq|state] met.')).toEqual(['Iran', 'Iraq']);
  });

  it('a state by its whole name is that state', () => {
    expect(whoIn('In [Ohio|place] it rains. In [State of Ohio|place], too.').places).toHaveLength(1);
  });

  it('a region that nobody governs does not act', () => {
    expect(whoIn('The [Middle East|place] took centre stage.').actors).toEqual([]);
  });

  it('the letters of a district are nobody’s initials', () => {
    expect(
      Object.keys(castOf('[Democratic Congress|government] met. [D.C.|place] spoke and denied it.')),
    ).not.toContain('D.C.');
  });

  it('a capital in talks is its government', () => {
    expect(actorIn('The talks with [Tehran|place] closed.', 'Tehran')).toMatchObject({ type: 'government' });
  });

  it('a state that is only a place where something happens is no actor', () => {
    expect(whoIn('[Nouri al-Maliki|person] spoke in [Iraq|place].').actors.map(({ name }) => name)).toEqual([
      'Nouri al-Maliki',
    ]);
  });

  it('the government of a state and the state are two actors', () => {
    expect(
      Object.keys(castOf('{The Iraqi government|government} spoke. [Iran|state] met [Iraq|state].')),
    ).toEqual(['Iraqi government', 'Iran', 'Iraq']);
  });

  it('the governments of two states stay apart', () => {
    expect(
      Object.keys(castOf('{The Iraqi government|government} met {the Syrian government|government}.')),
    ).toHaveLength(2);
  });

  it('a city that is, was or has something does nothing, and is a place', () => {
    for (const said of ['is a harbour', 'was founded', 'has a zoo', 'remains a harbour']) {
      const { actors, places } = whoIn(`[Erbil|place] ${said}.`);
      expect(actors).toEqual([]);
      expect(places).toMatchObject([{ name: 'Erbil' }]);
    }
  });

  it('a city that wants or denies something is its government', () => {
    expect(whoIn('[Leeds|place] wants more.').actors).toMatchObject([{ type: 'government' }]);
  });

  it('a city that is called on is its government', () => {
    expect(whoIn('[Ada Poe|person] called on [Leeds|place] to stop.').actors).toMatchObject([
      { name: 'Ada Poe' },
      { name: 'Leeds', type: 'government' },
    ]);
  });

  it('a capital that speaks once and is a place besides is one actor', () => {
    const article = '[Tbilisi|place] said so. They met in [Tbilisi|place].';
    const { actors } = whoIn(article, [saidBy(marked(article).read, 'Tbilisi', [])]);
    expect(actors).toMatchObject([{ type: 'government' }]);
  });

  it('a street is a place, whatever it is said to do', () => {
    expect(whoIn('[Abbey Street|place] wants a tree.').actors).toEqual([]);
  });
});
