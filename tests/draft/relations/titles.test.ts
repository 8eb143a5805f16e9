import { describe, expect, test } from 'vitest';
import { ties } from './marked-up.ts';

describe('a title ties whoever holds it to what it is held in', () => {
  test.each([
    [
      '{Al-Jazairi:person} , a member of {the coalition:alliance} , spoke/VBD .',
      ['al-jazairi member-of coalition'],
    ],
    [
      '{A senior/JJ official:person} from {the coalition:alliance} spoke/VBD .',
      ['senior-official member-of coalition'],
    ],
    ['{Cook:person} , a spokesman for {the army:security-force} , spoke/VBD .', ['cook speaks-for army']],
    [
      '{Votel:person} , commander , {Central Command:security-force} , spoke/VBD .',
      ['votel leads central-command'],
    ],
    ["{Hamas:armed-group} 's leader {Yahya Sinwar:person} spoke/VBD .", ['yahya-sinwar leads hamas']],
    ['The leader of {Hamas:armed-group} , {Yahya Sinwar:person} , spoke/VBD .', ['yahya-sinwar leads hamas']],
    ['{Cook:person} is/VBZ the head of {the bank:organisation} .', ['cook leads bank']],
    ['{Cook:person} , deputy head of {the bank:organisation} , spoke/VBD .', ['cook member-of bank']],
    ['{Cook:person} , former/JJ head of {the bank:organisation} , spoke/VBD .', ['cook formerly-led bank']],
    ['{The UK:state} , as part of {the Coalition:alliance} , spoke/VBD .', ['uk part-of coalition']],
    ['{the US-led/JJ coalition:alliance}', []],
    ['{Rutte:person} , the {Owl Pact:alliance} secretary general , spoke/VBD .', ['rutte leads owl-pact']],
    [
      "{Elm:person} , {Owl Web:organisation} 's global/JJ head of affairs , spoke/VBD .",
      ['elm member-of owl-web'],
    ],
    ["{Amnesty:organisation} 's {Peru:state} {director:person} spoke/VBD .", ['director member-of amnesty']],
    ["{Elm:person} , {the bloc:alliance} 's competition chief , spoke/VBD .", ['elm member-of bloc']],
    [
      '{Idris:person} , {Owl Party:party} chairman {Nasir:person} and others left/VBD .',
      ['nasir leads owl-party'],
    ],
    [
      '{Ada Poe:person} , who was/VBD ousted/VBN as head of {the bank:organisation} , left/VBD .',
      ['ada-poe formerly-led bank'],
    ],
    ["{The Owl Group:organisation} 's {Ada Poe:person} spoke/VBD .", ['ada-poe member-of owl-group']],
    ['{Ada Poe:person} of {the Owl Group:organisation} spoke/VBD .', ['ada-poe member-of owl-group']],
    ["{Owlia:state} 's {Ada Poe:person} spoke/VBD .", []],
    ['{Ada Poe:person} , chief executive of {the bank:organisation} , left/VBD .', ['ada-poe leads bank']],
    ["{Ada Poe:person} , {the bank:organisation} 's chief of staff , left/VBD .", ['ada-poe member-of bank']],
    ["{The bank:organisation} 's mission chief {Ada Poe:person} left/VBD .", ['ada-poe member-of bank']],
    ['{Ada Poe:person} , finance chief of {the bank:organisation} , left/VBD .', ['ada-poe member-of bank']],
    ['{Labour:party} council leader {Ada Poe:person} spoke/VBD .', []],
  ])('%s', (sentence, expected) => {
    expect(ties(sentence)).toEqual(expected);
  });

  test('a body may stand before whoever is a member of it', () => {
    expect(
      ties('{The Alliance:alliance} , of which {Owlia:state} is/VBZ {a member:person} , spoke/VBD .'),
    ).toEqual(['owlia member-of alliance']);
  });

  test('compounds say who leads or backs', () => {
    expect(ties('{Iran:state} met/VBD nobody . {Iran-backed/JJ militias:armed-group} fled/VBD .')).toEqual([
      'iran supports iran-backed-militias',
    ]);
  });

  test('a Prime Minister leads no office, center or service of a government', () => {
    expect(
      ties('{The Hurricane Center:government} spoke/VBD . Prime Minister {Holness:person} left/VBD .'),
    ).toEqual([]);
  });

  test('a minister is a member of the government, and a Prime Minister leads it', () => {
    expect(
      ties(
        "{The Iraqi/JJ government:government} fell/VBD . {{Iraq:state} 's Foreign Minister:person} left/VBD .",
      ),
    ).toEqual(['iraq-s-foreign-minister member-of iraqi-government']);
    expect(
      ties('{The Iraqi/JJ government:government} fell/VBD . Prime Minister {Al-Sudani:person} left/VBD .'),
    ).toEqual(['al-sudani leads iraqi-government']);
  });

  test('what is within a body is part of it, and an army with a genitive belongs to it', () => {
    expect(ties('{Factions:armed-group} within {the Axis:alliance} spoke/VBD .')).toEqual([
      'factions part-of axis',
    ]);
    expect(ties("{{Iraq:state} 's army:security-force} spoke/VBD .")).toEqual([
      'iraq-s-army belongs-to iraq',
    ]);
  });

  test('a named group is not the state’s where it fights', () => {
    expect(ties("{Colombia:state} 's {Northern Front:armed-group} left/VBD .")).toEqual([]);
  });

  test('an adjective that only tells which some are is too little to publish', () => {
    expect(ties('{{EU:alliance} leaders:group} spoke/VBD .')).toEqual([]);
  });
});
