import { describe, expect, it } from 'vitest';
import { whoIsWho } from '../../../src/draft/actors/who-is-who.ts';
import type { Attribution, DraftStatement } from '../../../src/draft/reading.ts';
import { statementsOf } from '../../../src/draft/statements/statements.ts';
import type { Span } from '../../../src/model/span.ts';
import { marked } from '../actors/marked.ts';

/** Words of an article by their role in what somebody says. */
interface Said {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
  readonly addressee?: string;
  readonly relays?: readonly (readonly [source: string, cue: string])[];
}

function statementIn(
  article: string,
  { source, cue, content, addressee, relays = [] }: Said,
): DraftStatement {
  const { read, tags, mentions } = marked(article);
  const at = (words: string): Span => {
    const start = read.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const attribution: Attribution = {
    ...(source === undefined ? {} : { source: at(source) }),
    ...(addressee === undefined ? {} : { addressee: at(addressee) }),
    cue: at(cue),
    contents: [at(content)],
    relays: relays.map(([relay, by]) => ({ source: at(relay), cue: at(by) })),
    mode: 'indirect',
    status: 'reported',
    confidence: 0.8,
    by: 'test',
  };
  const [statement] = statementsOf(read, [attribution], whoIsWho(read, tags, mentions, [attribution]), tags);
  if (statement === undefined) throw new Error('an attribution makes a statement');
  return statement;
}

describe('who says it', () => {
  it('the speaker is who the head of the source’s words is, and not whom they name besides', () => {
    const { chain } = statementIn(
      'It is so, {a senior official|person} from the [State of Law Coalition|alliance] confirmed.',
      { source: 'a senior official from the State of Law Coalition', cue: 'confirmed', content: 'It is so' },
    );
    expect(chain).toMatchObject([{ actor: 'senior-official', role: 'speaker' }]);
  });

  it('nobody says what neither of two says', () => {
    const { chain } = statementIn('Neither [Ada Poe|person] nor {the rebels|group} said when it ends.', {
      source: 'Neither Ada Poe nor the rebels',
      cue: 'said',
      content: 'when it ends',
    });
    expect(chain).toEqual([]);
  });

  it('no fewer than five officials are somebody', () => {
    const { chain } = statementIn('No fewer than five {officials|group} said when it ends.', {
      source: 'No fewer than five officials',
      cue: 'said',
      content: 'when it ends',
    });
    expect(chain).toHaveLength(1);
  });

  it('a name that ends the source is the speaker: “his partner, Lawrence Cummings,”', () => {
    const { chain } = statementIn('{His former partner|person}, [Lawrence Cummings|person], said it is so.', {
      source: 'His former partner, Lawrence Cummings,',
      cue: 'said',
      content: 'it is so',
    });
    expect(chain[0]?.actor).toBe('lawrence-cummings');
  });

  it('who signs a statement says what it says', () => {
    const { chain } = statementIn('It is so, a statement from the [Owl Office|government] said.', {
      source: 'a statement from the Owl Office',
      cue: 'said',
      content: 'It is so',
    });
    expect(chain[0]?.actor).toBe('owl-office');
    const commissioned = statementIn('It is so, a report on the [Owl Office|government] said.', {
      source: 'a report on the Owl Office',
      cue: 'said',
      content: 'It is so',
    });
    expect(commissioned.chain[0]?.actor).toBe('report');
  });

  it('the name behind an office and what it is over is the speaker', () => {
    const { chain } = statementIn('Minister of Labour [Jonas Falk|person] said it is so.', {
      source: 'Minister of Labour Jonas Falk',
      cue: 'said',
      content: 'it is so',
    });
    expect(chain[0]?.actor).toBe('jonas-falk');
  });

  it('what sources are familiar with is no part of who they are', () => {
    const { chain } = statementIn('It is so, {two sources|group} familiar with it said.', {
      source: 'two sources familiar with it',
      cue: 'said',
      content: 'It is so',
    });
    expect(chain[0]?.actor).toBe('two-sources');
  });

  it('a pronoun speaks for whom it stands', () => {
    const { chain } = statementIn('[Mike Pence|person] spoke. <He> said it is so.', {
      source: 'He',
      cue: 'said',
      content: 'it is so',
    });
    expect(chain[0]?.actor).toBe('mike-pence');
  });

  it('a speaker whom no mention stands for is an unnamed actor', () => {
    const { chain } = statementIn('[Mike Pence|person] spoke. It is so, onlookers said.', {
      source: 'onlookers',
      cue: 'said',
      content: 'It is so',
    });
    expect(chain[0]?.actor).toBe('onlookers');
  });

  it('nobody speaks where no words stand for a speaker', () => {
    expect(
      statementIn('[Mike Pence|person] reportedly spoke.', { cue: 'reportedly', content: 'spoke' }).chain,
    ).toEqual([]);
  });
});

describe('how it came, to whom, and about whom', () => {
  it('whoever passes it on follows the speaker, each once', () => {
    const { chain, addressee } = statementIn(
      '[Iraq|state]’s {Foreign Minister|person} told [Reuters|media] that [Iran|state] won.',
      {
        source: 'Iraq’s Foreign Minister',
        cue: 'told',
        content: 'Iran won',
        addressee: 'Reuters',
        relays: [['Reuters', 'told Reuters']],
      },
    );
    expect(chain.map(({ actor, role }) => [actor, role])).toEqual([
      ['iraqs-foreign-minister', 'speaker'],
      ['reuters', 'relay'],
    ]);
    expect(addressee).toBe('reuters');
  });

  it('it is about those who are named in what is said, without the speaker', () => {
    const { about } = statementIn(
      '[Mike Pence|person] said that [Donald Trump|person] met [Iran|state] and that <he> won.',
      {
        source: 'Mike Pence',
        cue: 'said',
        content: 'Donald Trump met Iran and that he won',
      },
    );
    expect(about).toEqual(['donald-trump', 'iran']);
  });
});
