import { describe, expect, test } from 'vitest';
import { joinedNames } from '../../../src/draft/mentions/joined-names.ts';
import type { NameLabel, TaggedName } from '../../../src/draft/tagging/names.ts';
import { tokensOf } from '../../../src/draft/tokens.ts';

/** Returns the names of a line that are made of pieces, each given as its words and its label. */
function joined(line: string, ...pieces: readonly (readonly [words: string, label: NameLabel])[]): string[] {
  const tokens = tokensOf(line, 0);
  const names = pieces.map(([words, label]): TaggedName => {
    const forms = tokensOf(words, 0).map(({ form }) => form);
    const first = tokens.findIndex((_, at) => forms.every((form, step) => tokens[at + step]?.form === form));
    return { sentence: 0, first, end: first + forms.length, label };
  });
  return joinedNames([{ tokens }], names).map(({ first, end, label }) => {
    const [from, to] = [tokens[first]?.start, tokens[end - 1]?.end];
    return `${line.slice(from, to)}: ${label}`;
  });
}

describe('pieces of a name are one name', () => {
  test('that its small words hold together', () => {
    expect(joined('the Committee of the Red Owl', ['Committee of', 'ORG'], ['Red Owl', 'ORG'])).toEqual([
      'Committee of the Red Owl: ORG',
    ]);
    expect(joined('the Central Bank of Owlia', ['Central Bank', 'ORG'], ['Owlia', 'LOC'])).toEqual([
      'Central Bank of Owlia: ORG',
    ]);
  });

  test('that “&” ties', () => {
    expect(joined('the Owl & Elm Industry Association', ['Elm Industry Association', 'ORG'])).toEqual([
      'Owl & Elm Industry Association: ORG',
    ]);
    expect(joined('at Marks & Elmer, said', ['Marks', 'PER'], ['Elmer', 'PER'])).toEqual([
      'Marks & Elmer: ORG',
    ]);
  });

  test('of one person, that small words part', () => {
    expect(joined('Tom van der Owl, said', ['Tom', 'PER'], ['Owl', 'PER'])).toEqual(['Tom van der Owl: PER']);
    expect(joined('Tom and Owl, said', ['Tom', 'PER'], ['Owl', 'PER'])).toEqual(['Tom: PER', 'Owl: PER']);
  });

  test('of courts and hospitals, that are called by those they are for', () => {
    expect(joined("at Owlia Magistrates' Court on", ['Owlia', 'LOC'], ['Court', 'ORG'])).toEqual([
      "Owlia Magistrates' Court: ORG",
    ]);
    expect(joined("Elm Children's Hospital has", ['Elm Children', 'PER'], ['Hospital', 'LOC'])).toEqual([
      "Elm Children's Hospital: ORG",
    ]);
    expect(joined("the Elm People's Owl Party", ['Owl Party', 'ORG'])).toEqual([
      "Elm People's Owl Party: ORG",
    ]);
  });

  test('that only the whole of is listed', () => {
    expect(joined('urged Health and Human Services Secretary', ['Human Services', 'ORG'])).toEqual([
      'Health and Human Services: ORG',
    ]);
  });

  test('of what fights for a cause, and of what is for a region', () => {
    expect(joined('the Front for the Defense of Elm', ['Front', 'ORG'], ['Defense of Elm', 'ORG'])).toEqual([
      'Front for the Defense of Elm: ORG',
    ]);
    expect(joined('the Inter-American Commission on Owls')).toEqual([
      'Inter-American Commission on Owls: ORG',
    ]);
  });

  test('and no day is one of them', () => {
    expect(joined('the Owl Commission on Friday fined it', ['Owl Commission', 'ORG'])).toEqual([
      'Owl Commission: ORG',
    ]);
  });

  test('of a company that the tagger took the beginning of for a place, and of a college of kings', () => {
    expect(joined('the Elm Lottery Corporation won', ['Elm', 'LOC'])).toEqual([
      'Elm Lottery Corporation: ORG',
    ]);
    expect(joined("at King's College there", ['College', 'ORG'])).toEqual(["King's College: ORG"]);
  });

  test('of hospitals, schools and offices, that are called after somebody', () => {
    expect(joined("at Guy's Hospital they", ['Hospital', 'LOC'])).toEqual(["Guy's Hospital: ORG"]);
    expect(joined("at St Elm's Hospital they", ['St Elm', 'LOC'], ['Hospital', 'LOC'])).toEqual([
      "St Elm's Hospital: ORG",
    ]);
    expect(joined('at Ada Owl High School', ['Ada', 'PER'], ['Owl High School', 'ORG'])).toEqual([
      'Ada Owl High School: ORG',
    ]);
    expect(joined("The Elm Commissioner's Office left", ['Office', 'ORG'])).toEqual([
      "Elm Commissioner's Office: ORG",
    ]);
    expect(joined("The Elm Commissioner's Office left")).toEqual(["Elm Commissioner's Office: ORG"]);
  });

  test('of a person, that nothing else is written like', () => {
    expect(joined('its spokesperson, Koo Byoung-sam, told')).toEqual(['Koo Byoung-sam: PER']);
    expect(joined('the Ten Long-term plans')).toEqual([]);
  });

  test('that are known with either apostrophe', () => {
    expect(
      joined(
        'the Democratic People’s Republic of Korea',
        ['Democratic People', 'ORG'],
        ['Republic of Korea', 'LOC'],
      ),
    ).toEqual(['Democratic People’s Republic of Korea: ORG']);
  });

  test('that are letters behind what they are', () => {
    expect(joined('told the public broadcaster NRV that it rains')).toEqual(['NRV: ORG']);
    expect(joined('the sailors federation OWO-ELM called for it')).toEqual(['OWO-ELM: ORG']);
  });

  test('that apostrophes have torn', () => {
    expect(joined("the Sailors' and Dockers' Union", ['Sailors', 'PER'], ["Dockers' Union", 'ORG'])).toEqual([
      "Sailors' and Dockers' Union: ORG",
    ]);
    expect(joined("the European Dockers' Federation", ['Federation', 'MISC'])).toEqual([
      "European Dockers' Federation: ORG",
    ]);
    expect(joined("the European Dockers' Federation", ["Dockers' Federation", 'ORG'])).toEqual([
      "European Dockers' Federation: ORG",
    ]);
    expect(joined("the Dockers' Union met", ['Dockers', 'ORG'])).toEqual(["Dockers' Union: ORG"]);
  });

  test('of which the second begins with a small word, or is a number', () => {
    expect(joined('the Owl Commission on Elms', ['Owl Commission', 'ORG'], ['on Elms', 'ORG'])).toEqual([
      'Owl Commission on Elms: ORG',
    ]);
    expect(joined('He told France 24 so', ['France', 'LOC'])).toEqual(['France 24: ORG']);
  });

  test('of which the tagger saw the middle', () => {
    expect(joined('said the Hostages and Missing Owls Forum', ['Missing Owls Forum', 'ORG'])).toEqual([
      'Hostages and Missing Owls Forum: ORG',
    ]);
    expect(joined('The Institute for the Study of Owls', ['Study of Owls', 'ORG'])).toEqual([
      'Institute for the Study of Owls: ORG',
    ]);
    expect(joined('the Owl Rights Monitoring Mission', ['Owl Rights', 'ORG'])).toEqual([
      'Owl Rights Monitoring Mission: ORG',
    ]);
    expect(
      joined('by the Department for Culture, Media and Sport', ['Department for Culture', 'ORG']),
    ).toEqual(['Department for Culture, Media and Sport: ORG']);
  });

  test('that what a body is for belongs to', () => {
    expect(joined('the Elm Centre for Owls and Oaks', ['Elm Centre', 'LOC'])).toEqual([
      'Elm Centre for Owls and Oaks: ORG',
    ]);
    expect(joined('the Elm Centre for Owls', ['Elm Centre', 'LOC'], ['Owls', 'ORG'])).toEqual([
      'Elm Centre for Owls: ORG',
    ]);
    expect(joined('the Alliance for the Salvation of the Elm', ['Alliance', 'ORG'])).toEqual([
      'Alliance for the Salvation of the Elm: ORG',
    ]);
    expect(joined('blamed the Owl Party for Brexit', ['Owl Party', 'ORG'])).toEqual(['Owl Party: ORG']);
    expect(joined('blamed the Owl Party for Brexit', ['Brexit', 'MISC'])).toEqual(['Brexit: MISC']);
    expect(joined('the Hope for the Owl Party', ['Hope', 'ORG'], ['Owl Party', 'ORG'])).toEqual([
      'Hope for the Owl Party: ORG',
    ]);
    expect(joined('the Coalition for Change left', ['Change', 'MISC'])).toEqual([
      'Coalition for Change: ORG',
    ]);
    expect(joined('the Freedom and Owl Party', ['Owl Party', 'ORG'])).toEqual(['Freedom and Owl Party: ORG']);
    expect(joined('the Freedom and Owl Party', ['Freedom', 'MISC'], ['Owl Party', 'ORG'])).toEqual([
      'Freedom and Owl Party: ORG',
    ]);
    expect(joined('France and Owl Party met', ['Owl Party', 'ORG'])).toEqual(['Owl Party: ORG']);
  });

  test('of which the tagger saw nothing', () => {
    expect(joined('The Owls and Elms Authority said so')).toEqual(['Owls and Elms Authority: ORG']);
    expect(joined('the Coalition for Owls left')).toEqual(['Coalition for Owls: ORG']);
    expect(joined('the union Unite, which')).toEqual(['Unite: ORG']);
    expect(joined('the union Monday, which')).toEqual([]);
    expect(joined("leaders of the Dockers' Federation left")).toEqual(["Dockers' Federation: ORG"]);
    expect(joined('who chairs the Committee on Owls in Elm')).toEqual(['Committee on Owls: ORG']);
    expect(joined('who chairs the Committee on owls')).toEqual([]);
  });

  test('and others stay apart', () => {
    expect(
      joined('the Director of the Owl Agency', ['Director of', 'ORG'], ['Owl Agency', 'ORG']),
    ).toHaveLength(2);
    expect(joined('Ada Poe of the Owl Agency', ['Ada Poe', 'PER'], ['Owl Agency', 'ORG'])).toHaveLength(2);
    expect(joined("the Owls' House", ['Owls', 'ORG'])).toEqual(['Owls: ORG']);
  });

  test('that is a person’s with letters between, or with words that an editor put in', () => {
    expect(joined('then Ada B. Owl left', ['Ada B', 'PER'], ['Owl', 'PER'])).toEqual(['Ada B. Owl: PER']);
    expect(joined('then [Ada] Owl left', ['Ada', 'PER'], ['Owl', 'PER'])).toEqual(['Ada] Owl: PER']);
    expect(joined('then Ada. Owl left', ['Ada', 'PER'], ['Owl', 'PER'])).toEqual(['Ada: PER', 'Owl: PER']);
  });

  test('that begins with a place which is listed, and ends as a body does', () => {
    expect(
      joined('the Hong Kong Aircrew Association', ['Hong Kong', 'LOC'], ['Aircrew Association', 'ORG']),
    ).toEqual(['Hong Kong Aircrew Association: ORG']);
  });

  test('that belongs to many', () => {
    expect(joined("the United People's Alliance", ['United People', 'ORG'], ['Alliance', 'ORG'])).toEqual([
      "United People's Alliance: ORG",
    ]);
  });

  test('that says what a command or a party is for, to its end', () => {
    expect(joined('the Elm Party for the Independence of Owlia and Cape Elm', ['Elm Party', 'ORG'])).toEqual([
      'Elm Party for the Independence of Owlia and Cape Elm: ORG',
    ]);
  });
});
