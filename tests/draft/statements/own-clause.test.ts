import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('what somebody says ends where a clause with a speaker of its own begins', () => {
  expect(
    drafted(
      'The World Health Organization said it was appalled, and its director-general, Tedros Adhanom Ghebreyesus, wrote that the attack was the 67th this year.',
    ).statements,
  ).toEqual([
    'world-health-organization [said] it was appalled',
    'tedros-adhanom-ghebreyesus [wrote] that the attack was the 67th this year',
  ]);
});

test('behind “while” speaks whoever stands there', () => {
  expect(
    drafted(
      'Senator Joel Ibarra called on the court to wait, while former president Rodrigo Duterte’s ally, Congressman Benjie Alcantara, accused the government of “dragging Filipinos into a war”.',
    ).statements.map((one) => one.split(']')[0]),
  ).toEqual(['joel-ibarra [called on', 'benjie-alcantara [accused']);
});

test('what “and they” goes on with may still be said', () => {
  expect(
    drafted('According to police, the guards saw a driver turn round at noon, and they ordered him to stop.')
      .statements[0],
  ).toContain('ordered him to stop');
});

test('who speaks and then accuses is not the last that was named in between', () => {
  expect(
    drafted(
      'President Jose Reyes said the talks would wait until China withdrew, and accused the opposition of cowardice.',
    ).relations,
  ).toEqual(['jose-reyes accuses opposition']);
});

test('what somebody says ends where they go on to urge', () => {
  expect(
    drafted(
      'Gill Walton, head of the Royal College of Midwives, said England was short of 2,500 midwives and urged ministers to publish a plan before the summer.',
    ).statements,
  ).toEqual([
    'gill-walton [said] England was short of 2,500 midwives',
    'gill-walton [urged] ministers to publish a plan before the summer',
  ]);
});
