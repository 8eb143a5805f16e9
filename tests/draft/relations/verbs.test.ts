import { drafted } from '../drafted.ts';
import { describe, expect, test } from 'vitest';
import { ties } from './marked-up.ts';

describe('a verb ties whoever does it to whom it is done to', () => {
  test.each([
    ['{Iran:state} struck/VBD {Israel:state} .', ['iran strikes israel']],
    [
      'said/VBD that/DT {factions:armed-group} remain/VBP in coordination with {Iran:state} and operate/VB outside {the Forces:security-force} .',
      ['factions operates-outside forces', 'factions coordinates-with iran'],
    ],
    ['{The army:security-force} clashed/VBD with {the rebels:armed-group} .', ['army fights rebels']],
    ['{Ankara:government} accused/VBD {Damascus:government} .', ['ankara accuses damascus']],
    ['{The council:organisation} called/VBD on {Iran:state} .', ['council demands iran']],
    ['{Al-Jazairi:person} told/VBD {Reuters:media} .', ['al-jazairi speaks-to reuters']],
    ['{The party:party} voted/VBD for {Maliki:person} .', ['party supports maliki']],
    ['{The police:security-force} arrested/VBD {two activists:group} .', ['police arrests two-activists']],
    ['{Johnson:person} joined/VBD {the party:party} .', ['johnson joins party']],
    ['{Qatar:state} provided/VBD {Lebanon:state} with fuel .', ['qatar aids lebanon']],
    [
      '{Weil:person} , who/WP sits/VBZ on {the board:organisation} , called/VBN on {Iran:state} .',
      ['weil demands iran'],
    ],
    ['{Iran:state} advised/VBD {the army:security-force} .', ['iran aids army']],
    ['{Iran:state} advised/VBD {the army:security-force} to avoid/VB it .', ['iran demands army']],
  ])('%s', (sentence, expected) => {
    expect(ties(sentence)).toEqual(expected);
  });

  test('in the passive, from whoever "by" names', () => {
    expect(ties('{The town council:organisation} was/VBD praised/VBN by {Iran:state} .')).toEqual([
      'iran supports town-council',
    ]);
    expect(ties('{the coalition:alliance} led/VBN by {Nouri al-Maliki:person}')).toEqual([
      'nouri-al-maliki leads coalition',
    ]);
  });

  test('whom all speak to, and what may be anything, ties nobody', () => {
    expect(ties('{Cook:person} told/VBD {reporters:group} .')).toEqual([]);
    expect(ties('{Cook:person} opposed/VBD {it:organisation} .')).toEqual([]);
    expect(ties('{Cook:person} told/VBD {the council:organisation} .')).toEqual(['cook speaks-to council']);
  });

  test('whom somebody appoints to lead, leads', () => {
    expect(
      ties('{Francis:person} appointed/VBD {Ada:person} to lead/VB {the office:organisation} .'),
    ).toEqual(['francis appoints ada', 'ada leads office']);
  });

  test('what looks like a participle and has an object is a verb', () => {
    expect(
      ties(
        '{Andrews:person} , the envoy in {Myanmar:state} , accused/VBN {Min:person} , the chief , of it .',
      ),
    ).toEqual(['andrews accuses min']);
  });

  test('past a quotation, which has a subject of its own', () => {
    expect(
      ties(
        '“ {The public:group} left/VBD , ” {the director:person} , {Nora:person} , told/VBD {Reuters:media} .',
      ),
    ).not.toContain('public speaks-to reuters');
  });

  test('“who” is the ally, and not the body that he is an ally of', () => {
    expect(ties('{an ally:person} of {Hezbollah:armed-group} who leads/VBZ {the Movement:party}')).toEqual([
      'ally allied-with hezbollah',
      'ally leads movement',
    ]);
  });

  test('what is called like a deed may be a body', () => {
    expect(ties('{Finland:state} joined/VBD {the alliance:alliance} .')).toEqual(['finland joins alliance']);
  });

  test('a deed that a verb only carries out is told once', () => {
    expect(ties('{Brussels:government} imposed/VBD sanctions on {officials:group} .')).toEqual([
      'brussels sanctions officials',
    ]);
  });

  test('in the passive, past “herself”', () => {
    expect(ties('{Nora:person} was/VBD herself/PRP appointed/VBN by {Ruto:person} .')).toEqual([
      'ruto appoints nora',
    ]);
  });

  test('and what a clause hangs on is what its verb takes', () => {
    expect(ties('{The League:party} , which {Hasina:person} led/VBD for decades , resigned/VBD .')).toEqual([
      'hasina leads league',
    ]);
    expect(ties('{a man:person} whom/WP {police:security-force} accused/VBN of theft')).toEqual([
      'police accuses man',
    ]);
  });

  test('whose son was shot was not shot', () => {
    expect(
      ties(
        '{Ada Poe:person} , {whose/WP$ son:person} , was/VBD shot/VBN by {an officer:person} , wept/VBD .',
      ),
    ).toEqual(['officer strikes whose-son']);
  });

  test('past a clause or an apposition that stands in between', () => {
    expect(
      ties('{Jazairi:person} , a member of the club led/VBN by Maliki , told/VBD {Reuters:media} .'),
    ).toEqual(['jazairi speaks-to reuters']);
    expect(ties('{The group:armed-group} , which left/VBD the city , attacked/VBD {Iraq:state} .')).toEqual([
      'group strikes iraq',
    ]);
  });

  test('through "to" and "-ing" to whoever does the second deed', () => {
    expect(ties('{Russia:state} urged/VBD {Iran:state} to stop/VB the talks .')).toEqual([
      'russia demands iran',
    ]);
    expect(ties('{Spain:state} is/VBZ committed/VBN to defeating/VBG {ISIL:armed-group} .')).toEqual([
      'spain fights isil',
    ]);
    expect(ties('The camp was/VBD used/VBN to attack/VB {Iran:state} .')).toEqual([]);
  });

  test('and each of several that "and" joins, on either side', () => {
    expect(ties('{Iran:state} and {Iraq:state} attacked/VBD {Kuwait:state} .')).toEqual([
      'iran strikes kuwait',
      'iraq strikes kuwait',
    ]);
    expect(ties('{Iran:state} attacked/VBD {Iraq:state} , {Kuwait:state} and {Oman:state} .')).toEqual([
      'iran strikes iraq',
      'iran strikes kuwait',
      'iran strikes oman',
    ]);
    expect(ties('{Iran:state} and {Iraq:state} met/VBD .')).toEqual(['iran meets iraq']);
  });

  test('but not to the subject of the next clause', () => {
    expect(ties('{Iran:state} attacked/VBD {Iraq:state} , and {Kuwait:state} fled/VBD .')).toEqual([
      'iran strikes iraq',
    ]);
  });

  test('but who leads a person, leads in the polls', () => {
    expect(ties('{Clinton:person} leads/VBZ {Trump:person} .')).toEqual([]);
  });

  test('and never an actor to itself', () => {
    expect(ties('{Iran:state} attacked/VBD {it=iran} .')).toEqual([]);
  });

  test('what is integrated into something joins it, and so far it is only proposed', () => {
    expect(
      ties(
        '{Baghdad:government} is/VBZ trying/VBG to integrate/VB {the factions:armed-group} into {the PMF:security-force} .',
      ),
    ).toEqual(['baghdad integrates factions (attempted)', 'factions joins pmf (proposed)']);
  });

  test('a named part is part of the whole that includes it', () => {
    expect(ties('{The allies:alliance} include/VBP {Canada:state} and {Spain:state} .')).toEqual([
      'canada part-of allies',
      'spain part-of allies',
    ]);
  });
});

test('who accuse each other accuse both ways, and who meet each other meet once', () => {
  expect(
    drafted('India and Pakistan accused each other of breaking the ceasefire on Monday.').relations,
  ).toEqual(['india accuses pakistan', 'pakistan accuses india']);
  expect(drafted('India and Pakistan met each other in the talks on Monday.').relations).toEqual([
    'india meets pakistan',
  ]);
});

test('who opens a case strikes nobody, and who opens fire does', () => {
  expect(
    drafted(
      'Opening the case for the prosecution at Southwark crown court, Helen Aldous said the officer had lied.',
    ).relations,
  ).toEqual([]);
  expect(
    drafted('Hamas opened fire on Israel on Monday, and the army said it would answer.').relations,
  ).toContain('hamas strikes israel');
});

test('who is told something about somebody is told it, and not whom it is about', () => {
  expect(
    drafted(
      'Omar Poe met the doctor on Monday. The doctor told him Gavin Lind would explain the rules to the team.',
    ).relations,
  ).not.toContain('doctor speaks-to gavin-lind');
});
