import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/draft/read-text.ts';
import type { Attribution, Mention } from '../../../src/draft/reading.ts';
import { withChains } from '../../../src/draft/statements/chains.ts';
import type { Span } from '../../../src/model/span.ts';

/** Who says what, by their words: `source`, `cue`, what is said. */
type Said = readonly [source: string, cue: string, content: string];

/** Returns the chains of a paragraph's attributions: `source → relay (cue)`, and `to` whom. */
function chains(paragraph: string, mentions: readonly string[], ...said: readonly Said[]): string[] {
  const read = readText(`Talks stall\n\n${paragraph}`);
  const { text } = read;
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const show = ({ start, end }: Span): string => text.slice(start, end);
  const attributions = said.map(([source, cue, content]): Attribution => ({
    source: find(source),
    cue: find(cue),
    contents: [find(content)],
    relays: [],
    mode: 'indirect',
    status: 'reported',
    confidence: 1,
    by: 'a person',
  }));
  const named = mentions.map(find).map((span): Mention => ({
    ...span,
    kind: 'name',
    type: 'organisation',
    head: span,
    sentence: 0,
    confidence: 1,
    by: 'a person',
  }));
  return withChains(read, attributions, named).map(({ source, relays, addressee }) => {
    const hops = relays.map((relay) => `${show(relay.source)}${relay.cue ? ` (${show(relay.cue)})` : ''}`);
    return (
      [show(source ?? find('Talks')), ...hops].join(' → ') + (addressee ? `, to ${show(addressee)}` : '')
    );
  });
}

describe('through whom a statement came', () => {
  test('an outlet that was told passes it on', () => {
    const paragraph = 'The minister told Reuters that talks go on.';
    expect(chains(paragraph, ['Reuters'], ['The minister', 'told', 'talks go on'])).toEqual([
      'The minister → Reuters (told Reuters), to Reuters',
    ]);
  });

  test('somebody else who was told does not', () => {
    const paragraph = 'The minister told Congress that talks go on.';
    expect(chains(paragraph, ['Congress'], ['The minister', 'told', 'talks go on'])).toEqual([
      'The minister, to Congress',
    ]);
  });

  test('an outlet that cites a source passes on what the source says', () => {
    const paragraph = 'Talks go on, state television reported, citing the army.';
    const said: Said = ['state television', 'reported', 'Talks go on'];
    expect(chains(paragraph, ['the army'], said)).toEqual(['the army → state television (reported)']);
  });

  test('whom somebody quotes speaks through him', () => {
    const paragraph =
      'The Post quoted a monk as saying that they had fled. It cited villagers who said it was late.';
    expect(
      chains(
        paragraph,
        [],
        ['The Post', 'quoted', 'a monk as saying that they had fled'],
        ['It', 'cited', 'villagers who said it was late'],
      ),
    ).toEqual(['a monk → The Post (quoted)', 'villagers → It (cited)']);
  });

  test('whom an outlet cites is nothing that it says', () => {
    const paragraph =
      'State television, citing the army, reported that talks go on. Mills went, citing the army.';
    const said: readonly Said[] = [
      ['State television', 'citing', 'the army'],
      ['State television', 'reported', 'talks go on'],
    ];
    expect(chains(paragraph, ['the army'], ...said)).toEqual(['the army → State television (reported)']);
    expect(chains(paragraph, [], ['Mills', 'citing', 'the army'])).toEqual(['Mills']);
  });

  test('what stands inside the words of another came through him', () => {
    const paragraph = 'Mills said that Washington demands a truce.';
    const said: readonly Said[] = [
      ['Mills', 'said', 'Washington demands a truce'],
      ['Washington', 'demands', 'a truce'],
    ];
    expect(chains(paragraph, [], ...said)).toEqual(['Mills', 'Washington → Mills (said)']);
  });

  test('who goes on speaking does so through the same outlet', () => {
    const paragraph =
      'Iraq’s Foreign Minister told Reuters that talks go on. It was late, the minister stated.';
    const said: readonly Said[] = [
      ['Iraq’s Foreign Minister', 'told', 'talks go on'],
      ['the minister', 'stated', 'It was late'],
    ];
    expect(chains(paragraph, ['Reuters'], ...said)[1]).toBe('the minister → Reuters');
  });

  test('somebody else who speaks next does not', () => {
    const paragraph = 'Iraq’s Foreign Minister told Reuters that talks go on. It was late, Mills stated.';
    const said: readonly Said[] = [
      ['Iraq’s Foreign Minister', 'told', 'talks go on'],
      ['Mills', 'stated', 'It was late'],
    ];
    expect(chains(paragraph, ['Reuters'], ...said)[1]).toBe('Mills');
  });
});
