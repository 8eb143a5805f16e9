import { describe, expect, it } from 'vitest';
import { actorIn, castOf, whoIn } from './marked.ts';

describe('names of persons', () => {
  it('a full name, the family name and “he” are one actor', () => {
    expect(
      castOf(
        '[Abdul Rahman Al-Jazairi|person] met {analysts|group}. “It is so,” [Al-Jazairi|person] said. Then <he> spoke.',
      ),
    ).toMatchObject({ 'Abdul Rahman Al-Jazairi': ['Abdul Rahman Al-Jazairi', 'Al-Jazairi', 'he'] });
  });

  it('the longest proper form is the name, and the others are aliases', () => {
    const actor = actorIn(
      '[Al-Jazairi|person] spoke. [Abdul Rahman Al-Jazairi|person] told reporters.',
      'Abdul Rahman Al-Jazairi',
    );
    expect(actor).toMatchObject({
      id: 'abdul-rahman-al-jazairi',
      aliases: ['Al-Jazairi'],
      unnamed: false,
      type: 'person',
    });
  });

  it('an office of two words is no part of the name', () => {
    expect(Object.keys(castOf('[Secretary-General Ada Poe|person] spoke.'))).toEqual(['Ada Poe']);
  });

  it('two spellings of a transliterated name are one actor', () => {
    expect(
      Object.keys(castOf('[Muhammad al-Qaddafi|person] spoke. [Mohammed al-Gaddafi|person] said so.')),
    ).toHaveLength(1);
  });

  it('the article is no part of what tells an Arabic name, in any case and with or without a hyphen', () => {
    expect(
      Object.keys(
        castOf('[Nouri al-Maliki|person] spoke. [Al-Maliki|person] said so. [Maliki|person] insisted.'),
      ),
    ).toEqual(['Nouri al-Maliki']);
  });

  it('“bin” belongs to the name behind it', () => {
    expect(Object.keys(castOf('[Mohammed bin Salman|person] spoke. [bin Salman|person] said so.'))).toEqual([
      'Mohammed bin Salman',
    ]);
  });

  it('persons with one family name and other given names stay apart', () => {
    expect(Object.keys(castOf('[Bill Clinton|person] met [Hillary Clinton|person].'))).toEqual([
      'Bill Clinton',
      'Hillary Clinton',
    ]);
  });

  it('a title tells which of two with one family name is meant', () => {
    const cast = castOf('[Bill Clinton|person] met [Hillary Clinton|person]. Mrs. [Clinton|person] said so.');
    expect(cast['Hillary Clinton']).toEqual(['Hillary Clinton', 'Clinton']);
  });

  it('initials that differ are two persons', () => {
    expect(Object.keys(castOf('[George W. Bush|person] met [George H. W. Bush|person].'))).toHaveLength(2);
  });

  it('a magazine that was taken for a person is an outlet', () => {
    expect(actorIn('[Instinct Magazine|person] said so.', 'Instinct Magazine').type).toBe('media');
  });

  it('an initial and a short form are the same given name', () => {
    expect(Object.keys(castOf('[Joseph R. Biden|person] spoke. [Joe Biden|person] said so.'))).toEqual([
      'Joseph R. Biden',
    ]);
  });

  it('a name in the capitals of a headline follows the text below it', () => {
    const { actors } = whoIn('[Hillary Clinton|person] said so.', [], '[Clinton Goes|person] After Analysts');
    expect(actors.map(({ name }) => name)).toEqual(['Hillary Clinton']);
  });
});

describe('names of bodies', () => {
  it('an acronym in brackets is an alias of the name before it', () => {
    const actor = actorIn(
      'They operate outside the [Popular Mobilization Forces|security-force] ([PMF|security-force]). The [PMF|security-force] said so.',
      'Popular Mobilization Forces',
    );
    expect(actor.aliases).toEqual(['PMF']);
    expect(actor.mentions).toHaveLength(3);
  });

  it('an acronym that nobody introduced is found by its letters', () => {
    expect(
      Object.keys(
        castOf(
          'The [Securities and Exchange Commission|organisation] spoke. The [S.E.C.|organisation] said so.',
        ),
      ),
    ).toEqual(['Securities and Exchange Commission']);
  });

  it('a shorter form and “the coalition” are the coalition', () => {
    expect(
      castOf(
        'The [State of Law Coalition|alliance] spoke. [State of Law|alliance] insisted. {The coalition|alliance} said so.',
      ),
    ).toEqual({ 'State of Law Coalition': ['State of Law Coalition', 'State of Law', 'The coalition'] });
  });

  it('all names of a state are one actor', () => {
    expect(
      actorIn(
        'The [United States|state] spoke. [Washington|place] is a city. The [US|state] said so.',
        'United States',
      ),
    ).toMatchObject({ aliases: ['US'], type: 'state' });
  });

  it('a longer name with a word of its own is another body', () => {
    expect(
      Object.keys(castOf('[Creative Commons|organisation] met [Creative Commons Africa|organisation].')),
    ).toHaveLength(2);
  });

  it('the Senate of a state is the Senate', () => {
    expect(
      Object.keys(castOf('The [U.S. Senate|government] spoke. The [Senate|government] said so.')),
    ).toEqual(['U.S. Senate']);
  });

  it('a city and a newspaper of the same name stay apart', () => {
    expect(
      whoIn('[The New York Times|media] said so in [New York|place].').actors.map(({ name }) => name),
    ).toEqual(['New York Times']);
  });
});
