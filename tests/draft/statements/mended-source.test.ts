import { describe, expect, test } from 'vitest';
import { withHiddenSource } from '../../../src/draft/statements/hidden-source.ts';
import { withMendedSource } from '../../../src/draft/statements/mended-source.ts';
import { lineOf } from './lines.ts';

describe('a source that a clause in commas hides', () => {
  const hidden = (line: string, cue: string, ...contents: string[]): string | undefined => {
    const { text, range, words } = lineOf(line);
    const own = { source: undefined, contents: contents.map(range) };
    return words(withHiddenSource(text, range(cue), own).source);
  };

  test('is found before it', () => {
    expect(
      hidden('The Owls, who are backed by Elmia, had warned of a strike.', 'warned of', 'a strike'),
    ).toBe('The Owls');
    expect(
      hidden('State television, citing an owl, reported that it rains.', 'reported', 'that it rains'),
    ).toBe('State television');
  });

  test('what was said before it is not its', () => {
    const { text, range, words } = lineOf('The Owls, who fly, said that it rains.');
    const own = { source: undefined, contents: [range('The Owls'), range('that it rains')] };
    expect(withHiddenSource(text, range('said'), own).contents.map(words)).toEqual(['that it rains']);
  });

  test('is found although somebody is named in the clause', () => {
    const { text, range, words } = lineOf('The Owls, which count Elm among them, called it a ruse.');
    const own = { source: range('Elm'), contents: [range('it a ruse')] };
    expect(words(withHiddenSource(text, range('called'), own).source)).toBe('The Owls');
  });

  test('is found before a clause about not being named', () => {
    const { text, range, words } = lineOf('Two owls who asked not to be named for the park said it rains.');
    const own = { source: range('the park'), contents: [range('it rains')] };
    expect(words(withHiddenSource(text, range('said'), own).source)).toBe('Two owls');
  });

  test('is the body right before the cue, where none was found', () => {
    const { text, range, words } = lineOf('No owl may fly there, the governing body said in a statement.');
    const own = { source: undefined, contents: [range('No owl may fly there')] };
    const found = withHiddenSource(text, range('said in a statement'), own);
    expect([found.source, ...found.contents].map(words)).toEqual([
      'the governing body',
      'No owl may fly there',
    ]);
  });

  test('is not looked for where nobody speaks', () => {
    expect(hidden('The Owls, who fly, were seen in the park.', 'were seen', 'in the park')).toBeUndefined();
    expect(hidden('The Owls, who fly, said it rains.', 'said')).toBeUndefined();
  });
});

test('a source of which only the end was found is whole', () => {
  const { text, range, words } = lineOf('It rains, an owl briefed on the talks said.');
  const own = { source: range('the talks'), contents: [range('It rains'), range('an owl')] };
  const found = withMendedSource(text, range('said'), own);
  expect([found.source, ...found.contents].map(words)).toEqual(['an owl briefed on the talks', 'It rains']);
  const {
    text: list,
    range: at,
    words: of,
  } = lineOf('Two employees of Owlia, Elmia and Ashia said it rains.');
  const end = { source: at('Elmia and Ashia'), contents: [at('it rains')] };
  expect(of(withMendedSource(list, at('said'), end).source)).toBe('Two employees of Owlia, Elmia and Ashia');
});

test('who is asked something does not ask', () => {
  const { text, range } = lineOf('Ada Poe, asked whether it rains, said no.');
  const own = { source: range('Ada Poe'), contents: [range('whether it rains')] };
  expect(withMendedSource(text, range('asked'), own).source).toBeUndefined();
  const { text: apposed, range: of } = lineOf('His shadow, Ada Poe, asked why it rains.');
  const shadow = { source: of('His shadow, Ada Poe'), contents: [of('why it rains')] };
  expect(withMendedSource(apposed, of('asked'), shadow).source).toBeDefined();
  const { text: other, range: at } = lineOf('Ada Poe asked whether it rains.');
  const active = { source: at('Ada Poe'), contents: [at('whether it rains')] };
  expect(withMendedSource(other, at('asked'), active)).toBe(active);
});

test('of a list that speaks, all of it is the source, and none of it is said', () => {
  const { text, range, words } = lineOf('It killed 34 people, aid workers and the owls said on Monday.');
  const own = { source: range('the owls'), contents: [range('It killed 34 people, aid workers and')] };
  const { source, contents } = withMendedSource(text, range('said'), own);
  expect([source, ...contents].map(words)).toEqual(['aid workers and the owls', 'It killed 34 people']);
});
