import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('what mediators had warned of is theirs, through whoever tells of it', () => {
  expect(
    drafted(
      'Three diplomats told Reuters that Omani envoys had informed both camps that Muscat would withdraw.',
    ).chains,
  ).toEqual([
    'three-diplomats ← reuters: that Omani envoys had informed both camps that Muscat would withdraw',
    'omani-envoys ← three-diplomats ← reuters: Muscat would withdraw',
  ]);
});

test('who tells of what was said to her is no part of it', () => {
  expect(drafted("In May, the manager told her to 'keep quiet', Anna Poe claimed.").chains).toEqual([
    "manager ← anna-poe: her to 'keep quiet'",
    "anna-poe: the manager told her to 'keep quiet'",
  ]);
});

test('what somebody condemns reaches over what it is called, and does not come through him', () => {
  expect(
    drafted(
      'Egypt condemned what its foreign minister, Badr Selim, called “a war crime in plain sight” on Sunday.',
    ).chains,
  ).toEqual([
    'egypt: what its foreign minister, Badr Selim, called “a war crime in plain sight”',
    'badr-selim: a war crime in plain sight',
  ]);
});

test('a readout or a tally is the word of whoever issued it', () => {
  expect(
    drafted('At least 70 people have drowned since the storm began, according to a tally by AFP.').speakers,
  ).toEqual(['afp']);
});
