import { describe, expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

describe('a quotation that is a paragraph without a cue', () => {
  test('goes on with what was quoted at the end of the paragraph before', () => {
    const { chains } = drafted(
      'The harbour master, Anna Brandt, told reporters on Monday: "The ferry is not safe."',
      '"We wrote to the owners in March. They never answered."',
      'The ferry has been in use since 1974.',
    );
    expect(chains).toEqual([
      'anna-brandt: The ferry is not safe. | We wrote to the owners in March. They never answered.',
    ]);
  });

  test('is another statement behind what was told in other words, and two go on together', () => {
    const { chains, whoIs } = drafted(
      'On Monday the mayor of Porto Alto, Luis Serrano, accused the owners of the ferry of hiding two reports.',
      '“They knew that the hull was rotten.”',
      '“We will take them to court.”',
      'The ferry has been in use since 1974.',
    );
    expect(chains.slice(1)).toEqual([
      'luis-serrano: They knew that the hull was rotten. | We will take them to court.',
    ]);
    expect(whoIs('We')).toBe('luis-serrano');
  });

  test('is that of whoever is quoted in single marks, too, where it has them as well', () => {
    const { chains } = drafted(
      "'It is the best price that we have seen,' the owner of the ferry, Maria Lund, said on Monday.",
      "'Nobody else has asked for it in all these years.'",
      'The ferry has been in use since 1974.',
    );
    expect(chains).toEqual([
      'maria-lund: It is the best price that we have seen | Nobody else has asked for it in all these years.',
    ]);
  });
});

describe('it is nobody’s', () => {
  const LEAD = 'The harbour master, Anna Brandt, told reporters on Monday: "The ferry is not safe."';
  const told = (...rest: readonly string[]): string[] =>
    [...drafted(LEAD, ...rest).chains].filter((chain) => chain.startsWith('anna-brandt'));
  const ALONE = ['anna-brandt: The ferry is not safe.'];

  test('where a line below signs it', () => {
    expect(told('"The owners must tell us what they know."', '- Luis Serrano.')).toEqual(ALONE);
  });

  test('where it is signed inside its marks, or labelled', () => {
    expect(told('"The owners must tell us what they know. Luis Serrano, mayor."')).toEqual(ALONE);
    expect(told('"Luis Serrano: The owners must tell us what they know."')).toEqual(ALONE);
  });

  test('where it is taken out of what somebody else says below', () => {
    expect(
      told(
        '"The owners must tell us what they know about the hull."',
        'The mayor, Luis Serrano, said: "The owners must tell us what they know about the hull."',
      ),
    ).toEqual(ALONE);
  });

  test('where single marks make a heading of it', () => {
    expect(told("'Such a hard choice for us.'", 'The ferry has been in use since 1974.')).toEqual(ALONE);
  });

  test('where the paragraph before goes on to something else', () => {
    expect(
      told('The ferry has been in use since 1974.', '"The owners must tell us what they know."'),
    ).toEqual(ALONE);
  });

  test('where it answers a question', () => {
    const { chains } = drafted(
      '"Did you ever see the reports about the hull?" the mayor, Luis Serrano, asked on Monday.',
      '"Nobody has ever shown them to me."',
    );
    expect(chains).toEqual(['luis-serrano: Did you ever see the reports about the hull?']);
  });
});
