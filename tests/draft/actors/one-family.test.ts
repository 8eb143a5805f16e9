import { expect, test } from 'vitest';
import { drafted, draftedUnder } from '../drafted.ts';

test('two brothers are two, though the first is named in the first line alone', () => {
  const { whoIs } = draftedUnder(
    'VELM (Owl News) – Police arrested Karim Hadari, a critic of the king, on Monday, his lawyers said.',
    'The arrest comes amid a crackdown on lawyers and judges. Hadari was led away by two officers.',
    'He is the brother of Nabil Hadari, who leads the largest union in the country.',
  );
  expect(whoIs('Karim Hadari')).toBe('karim-hadari');
  expect(whoIs('Nabil Hadari')).toBe('nabil-hadari');
});

test('a critic of President Adil Rahal does not make a critic of him', () => {
  const { statements } = drafted(
    'Police in the capital arrested a critic of President Adil Rahal on Monday. Rahal shut down the parliament.',
    'The president said the step was legal.',
  );
  expect(statements).toEqual(['adil-rahal [said] the step was legal']);
});
