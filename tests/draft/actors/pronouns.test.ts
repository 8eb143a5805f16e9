import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/draft/reading.ts';
import { drafted } from '../drafted.ts';
import { castOf, marked, saidBy, whoIn } from './marked.ts';

describe('pronouns', () => {
  it('“she” passes over a man who was named last', () => {
    expect(castOf('[Hillary Clinton|person] met [Donald Trump|person]. <She> said so.')).toMatchObject({
      'Hillary Clinton': ['Hillary Clinton', 'She'],
    });
  });

  it('“he” is who the sentence before was about, and not whom its last words named', () => {
    expect(castOf('[Donald Trump|person] met [Mike Pence|person]. <He> spoke. <He> said so.')).toMatchObject({
      'Donald Trump': ['Donald Trump', 'He', 'He'],
    });
  });

  it('whoever begins to speak goes on about himself', () => {
    expect(
      castOf('The [Owl Commission|government] spoke, while the [Elm Council|government] said <it> left.'),
    ).toMatchObject({ 'Elm Council': ['Elm Council', 'it'] });
  });

  it('whoever speaks, and is described before he does, goes on about himself', () => {
    const source =
      '[Paul Owl|person] closed. <He> left. [Paul Owl|person] met [Ada Elm|person]. [Owlo Poe|person], who leads [Elmia|state], said <he> spoke.';
    const { read } = marked(source);
    const { actors } = whoIn(source, [saidBy(read, 'Owlo Poe', ['he spoke'])]);
    const words = actors.map(({ mentions }) => mentions.map(({ start, end }) => read.text.slice(start, end)));
    expect(words).toContainEqual(['Owlo Poe', 'he']);
  });

  it('“they” in what somebody says are mostly others than those who were spoken of', () => {
    const cast = castOf('{Police|security-force} fired. "<They> killed him," [Ada Elm|person] said.');
    expect(cast['Police']).toEqual(['Police']);
  });

  it('whoever does something to him is not him', () => {
    expect(
      castOf('[Isaac Poe|person] left. [Karl Elm|person] and [Paul Owl|person] met <him>.'),
    ).toMatchObject({
      'Isaac Poe': ['Isaac Poe', 'him'],
    });
    expect(castOf('[Isaac Poe|person] called [Karl Elm|person] and asked <him>.')).toMatchObject({
      'Karl Elm': ['Karl Elm', 'him'],
    });
  });

  it('whoever opens a sentence and is described before its verb is who the next is about', () => {
    expect(
      castOf('[Karl Elm|person] said so. [Qais Owl|person], {head|person} of all, led them. <He> insisted.'),
    ).toMatchObject({ 'Qais Owl': ['Qais Owl', 'head', 'He'] });
  });

  it('whose turn it is to speak is not who is spoken of', () => {
    expect(castOf('[Karl Elm|person] left. [Paul Owl|person]: Why did <he> leave?')).toMatchObject({
      'Karl Elm': ['Karl Elm', 'he'],
    });
  });

  it('behind a colon, “he” is whoever stands before it', () => {
    expect(
      castOf('[Isaac Poe|person] said so. [Kithure Elm|person] went further: <he> accused lawyers.'),
    ).toMatchObject({ 'Kithure Elm': ['Kithure Elm', 'he'] });
  });

  it('a sheikh may be a woman', () => {
    expect(castOf('Prime Minister [Sheikh Hasina|person] left. <She> said so.')).toMatchObject({
      Hasina: ['Sheikh Hasina', 'She'],
    });
  });

  it('“they” is a group', () => {
    expect(castOf('{Analysts|group} met [Mike Pence|person]. <They> said so.')).toMatchObject({
      Analysts: ['Analysts', 'They'],
    });
  });

  it('“it” is no person', () => {
    expect(
      castOf('[Mike Pence|person] met the [State of Law Coalition|alliance]. <It> said so.'),
    ).toMatchObject({
      'State of Law Coalition': ['State of Law Coalition', 'It'],
    });
  });

  it('a pronoun that may stand for two is a question to the reader', () => {
    const { doubts } = whoIn('[Tim Kaine|person] and [Mike Pence|person] spoke. <He> said so.');
    expect(doubts.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Does “He” stand for “.+” or “.+”\?$/),
    ]);
  });

  it('a pronoun with nobody before it stands for nobody', () => {
    expect(
      whoIn('<He> said so. [Mike Pence|person] spoke.').actors.map(({ mentions }) => mentions.length),
    ).toEqual([1]);
  });

  it('“I” and “we” in somebody’s words are that somebody', () => {
    const source = '“<I> met them. <We> won,” [Mike Pence|person] said.';
    const { read } = marked(source);
    const said = saidBy(read, 'Mike Pence', ['I met them. We won,'], 'direct');
    const [pence] = whoIn(source, [said]).actors;
    expect(pence?.mentions.map(({ start, end }) => read.text.slice(start, end))).toEqual([
      'I',
      'We',
      'Mike Pence',
    ]);
  });
});

it('whoever speaks does not call himself “he”', () => {
  const article = '[Tom Greer|person] was late. [Karl Ott|person] said: “<He> is late.”';
  const { read } = marked(article);
  const mentionsBy = (mode: Attribution['mode']): unknown =>
    whoIn(article, [saidBy(read, 'Karl Ott', ['He is late'], mode)]).actors.map(({ name, mentions }) => [
      name,
      mentions.length,
    ]);
  expect(mentionsBy('direct')).toEqual([
    ['Tom Greer', 2],
    ['Karl Ott', 1],
  ]);
  expect(mentionsBy('indirect')).toEqual([
    ['Tom Greer', 1],
    ['Karl Ott', 2],
  ]);
});

it('“she” behind “her lawyer said” is whoever the lawyer is for', () => {
  const { whoIs } = drafted(
    'Caroline Whitfield, who ran the fund, pleaded guilty. Her lawyer, Anjan Mehta, said she would testify.',
  );
  expect(whoIs('she', 'said ')).toBe('caroline-whitfield');
});

it('who is asked how often he did something is who did it', () => {
  const { whoIs } = drafted(
    'Nikhil Raman testified on Monday. Mark Cohen asked Mr. Raman how many times he had met with prosecutors.',
  );
  expect(whoIs('he', 'times ')).toBe('nikhil-raman');
});

it('nobody does something to himself behind what he is', () => {
  const { whoIs } = drafted(
    'Nikhil Raman testified that Adrian Kessler, his roommate and the founder of the exchange, instructed him to write code. Kessler’s lawyer, Bob Cohen, said his client was innocent.',
  );
  expect(whoIs('him', 'instructed ')).toBe('nikhil-raman');
  expect(whoIs('his client')).toBe('adrian-kessler');
});

it('an outlet that is told something is not the “they” of what it is told', () => {
  const { relations, whoIs } = drafted(
    'A commander told Reuters they had been attacked by the army near the town on Monday.',
  );
  expect(whoIs('they')).toBeUndefined();
  expect(relations).toEqual(['commander speaks-to reuters']);
});
