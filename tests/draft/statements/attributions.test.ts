import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/draft/mentions/mentions.ts';
import { readText } from '../../../src/draft/read-text.ts';
import type { Attribution } from '../../../src/draft/reading.ts';
import { attributionsIn } from '../../../src/draft/statements/attributions.ts';
import { tagWords } from '../../../src/draft/tagging/words.ts';
import type { Span } from '../../../src/model/span.ts';
import { MODELS } from '../../support/models.ts';

/** An attribution in the words of its article. */
interface Found {
  readonly source: string | undefined;
  readonly cue: string;
  readonly contents: readonly string[];
  readonly addressee: string | undefined;
  readonly relays: readonly string[];
  readonly mode: Attribution['mode'];
  readonly status: Attribution['status'];
}

/** Returns who says what in an article of one paragraph. */
function saidIn(paragraph: string): Found[] {
  const read = readText(`Talks stall\n\n${paragraph}`);
  const tags = tagWords(read, MODELS);
  const mentions = mentionsIn(read, tags, MODELS);
  const show = ({ start, end }: Span): string => read.text.slice(start, end);
  return attributionsIn(read, tags, mentions, MODELS).map((one) => ({
    source: one.source && show(one.source),
    cue: show(one.cue),
    contents: one.contents.map(show),
    addressee: one.addressee && show(one.addressee),
    relays: one.relays.map(({ source }) => show(source)),
    mode: one.mode,
    status: one.status,
  }));
}

describe('who is said to say what', () => {
  test('a quotation has a speaker, a verb and its own words, with the last stop and without the marks', () => {
    expect(saidIn('“We have left the talks,” Karim Haddad said.')).toMatchObject([
      { source: 'Karim Haddad', cue: 'said', contents: ['We have left the talks'], mode: 'direct' },
    ]);
  });

  test('a paraphrase has one too', () => {
    const [found] = saidIn('The minister said that the talks had ended.');
    expect(found).toMatchObject({ source: 'The minister', cue: 'said', mode: 'indirect' });
    expect(found?.contents.join()).toContain('the talks had ended');
  });

  test('the two halves of a quotation belong together', () => {
    const said = saidIn('“Two years ago this was impossible,” the minister stated. “But today it is not.”');
    expect(said).toMatchObject([
      { contents: ['Two years ago this was impossible', 'But today it is not.'], source: 'the minister' },
    ]);
  });

  test('an unnamed source has a say', () => {
    const [found] = saidIn(
      'According to a finance ministry official who asked not to be named, the lender was told of the concession only after it had been made public.',
    );
    expect(found).toMatchObject({
      source: 'a finance ministry official who asked not to be named',
      cue: 'According to',
    });
  });

  test('what came through an agency says so', () => {
    const [found] = saidIn('The minister told Reuters that the talks had ended.');
    expect(found).toMatchObject({ source: 'The minister', addressee: 'Reuters', relays: ['Reuters'] });
  });

  test('the verb tells how far the outlet stands behind it', () => {
    const [denied] = saidIn('The company denied that it had paid the official.');
    const [claimed] = saidIn('He claimed that the company had paid the official.');
    const [guessed] = saidIn('The talks will end soon, analysts suggest.');
    expect([denied?.status, claimed?.status, guessed?.status]).toEqual(['denied', 'claimed', 'suggested']);
  });

  test('an article in which nobody says anything has none', () => {
    expect(saidIn('The bridge is two miles long.')).toEqual([]);
  });

  test('the same article gives the same ones', () => {
    const article = '“We left,” Karim Haddad said, adding that nobody had asked. The army denied it.';
    expect(saidIn(article)).toEqual(saidIn(article));
  });
});
