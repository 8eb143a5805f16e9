import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('who is described first and then introduced by a trade and a name is one', () => {
  const { statements } = drafted(
    "Wendy Ruskin did not respond to requests for comment. The committee's chair, Labor senator Daniel Okafor, said the evidence was among the most distressing he had heard.",
  );
  expect(statements).toEqual([
    'daniel-okafor [said] the evidence was among the most distressing he had heard',
  ]);
  expect(
    drafted(
      'The federation denied it. Its former director, the Norwegian lawyer Henrik Solberg, said the report should be published.',
    ).statements,
  ).toContain('henrik-solberg [said] the report should be published');
});

test('one of several who is named behind a comma speaks, and not all of them', () => {
  expect(
    drafted(
      'One of those directors, the British peer Lord Ashcombe, said he had argued against the decision.',
    ).statements,
  ).toEqual(['ashcombe [said] he had argued against the decision']);
});

test("a minister's name behind his wife's description is his", () => {
  const { whoIs } = drafted(
    'Celestine Mbala, the wife of the former mines minister, Joseph Mbala, owned a company of which she was the sole director.',
  );
  expect(whoIs('the wife')).toBe('celestine-mbala');
  expect(whoIs('she')).toBe('celestine-mbala');
});

test('"he" in a question is who answers it', () => {
  const { whoIs } = drafted(
    'Samuel Birnbaum left early. Asked by a senator whether he had ever met the owner, Mr. Pell said on Tuesday that he had not.',
  );
  expect(whoIs('he', 'whether ')).toBe('pell');
});

test('an envoy of another state is another envoy', () => {
  const { whoIs } = drafted(
    "The U.N. envoy, Margarethe Lindqvist, said the talks would restart. Jordan's envoy said he expected a deal.",
  );
  expect(whoIs('envoy', 'Jordan')).not.toBe('margarethe-lindqvist');
});

test('officials at large are not those who were counted', () => {
  const { whoIs } = drafted(
    'Two Iraqi officials said on Monday that the talks had failed. Western intelligence officials believe he travelled there.',
  );
  expect(whoIs('Western intelligence officials')).toBe('western-intelligence-officials');
});

test('"the committee" is no federation, and "the bank" no board', () => {
  const { whoIs } = drafted(
    'The swimming federation denied it. The committee said on Tuesday that it would call witnesses.',
    'The board of Calder met on Monday. The bank said it would publish its results.',
  );
  expect(whoIs('The committee')).toBe('committee');
  expect(whoIs('The bank')).toBe('bank');
});

test('who is called by an age is a person', () => {
  const { whoIs } = drafted(
    'Gul Marjan fled the village with four children. The 46-year-old said the shelling began at night.',
  );
  expect(whoIs('The 46-year-old')).toBe('gul-marjan');
});
