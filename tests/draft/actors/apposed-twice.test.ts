import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('Whatever else somebody is behind his name, with an article or a body of its own, he is himself', () => {
  const { whoIs } = drafted(
    'Elin Sorby, a former colonel and an aide to Marwan Saleh, opened the talks on Monday.',
    'Carla Reyes, director of Netflix and chairwoman of the Harbour Trust, spoke on Monday.',
    'Piet Vos, the mayor of Utrecht and the leader of the Workers’ Party, resigned on Tuesday.',
  );
  expect(whoIs('an aide')).toBe('elin-sorby');
  expect(whoIs('chairwoman')).toBe('carla-reyes');
  expect(whoIs('the leader')).toBe('piet-vos');
});

test('Who is listed after somebody and what he is, is another', () => {
  const { whoIs } = drafted(
    'She is survived by Elin Sorby, a nurse, and a brother in Norway, the family said on Monday.',
    'The delegation included Piet Vos, a former mayor, and an aide to Marwan Saleh.',
  );
  expect(whoIs('a brother')).toBe('brother');
  expect(whoIs('an aide')).not.toBe('piet-vos');
});

test('A member of a body speaks for himself, and members of it for the body', () => {
  const { speakers } = drafted(
    'A senior member of the Workers’ Party told Reuters that the vote would be close.',
    'Members of the Harbour Trust said the plan was fair.',
  );
  expect(speakers).toEqual(['senior-member', 'harbour-trust']);
});
