import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('a spokesman who is named in the next sentence is whose spokesman he was', () => {
  const { speakers, whoIs } = drafted(
    'Ana Duarte’s spokesman said the vote was fair. The spokesman, Rui Tavares, gave no details of it.',
  );
  expect(speakers[0]).toBe('rui-tavares');
  expect(whoIs('spokesman')).toBe('rui-tavares');
});

test('a minister of a state who is named later in the same office is one', () => {
  const { whoIs } = drafted(
    'The ceasefire is near, says Egypt’s foreign minister. The talks went on in the city.',
    'Egyptian Foreign Minister Badr Abdelatty said the talks would last another week.',
  );
  expect(whoIs('foreign minister')).toBe('badr-abdelatty');
});

test('a minister of another state is named later, and is another', () => {
  const { whoIs } = drafted(
    'Poland’s defence minister said that drones crossed the border. The army was told of it.',
    'The German defence minister, Jonas Weber, said it would help the Poles with their defences.',
  );
  expect(whoIs('defence minister')).not.toBe('jonas-weber');
});

test('a chief whose rank stands before the name is the chief later', () => {
  const { speakers } = drafted(
    'Talks began in the city last week. Army chief Gen. Tomas Wirth met the king. Sonthi left.',
    'The army chief said it was over.',
  );
  expect(speakers).toEqual(['tomas-wirth']);
});

test('the Taoiseach is the prime minister', () => {
  const { whoIs } = drafted(
    'Taoiseach Enda Murray spoke in the city on Monday. Tom Reed left. Later the absent Taoiseach was told of it.',
  );
  expect(whoIs('Taoiseach', 'absent')).toBe('enda-murray');
});
