import { expect, test } from 'vitest';
import { drafted } from '../drafted.ts';

test('who says something and then accuses somebody makes two statements', () => {
  const { statements, relations } = drafted(
    'Laila Haddad said the figures were wrong and accused Sudan of hiding the dead.',
  );
  expect(statements).toEqual([
    'laila-haddad [said] the figures were wrong',
    'laila-haddad [accused] Sudan of hiding the dead',
  ]);
  expect(relations).toEqual(['laila-haddad accuses sudan']);
});

test('what is denied behind "and" is no part of what was said before', () => {
  expect(
    drafted('The general told reporters that the front would hold and denied that Chad had sent troops.')
      .statements,
  ).toEqual(['general [told] that the front would hold', 'general [denied] that Chad had sent troops']);
});

test('who says that talks have failed and calls for something calls for it', () => {
  expect(
    drafted('The mediator said the truce had collapsed and called for an urgent summit.').statements,
  ).toEqual(['mediator [said] the truce had collapsed', 'mediator [called for] an urgent summit']);
});

test('another who accuses somebody behind what is said speaks for himself', () => {
  expect(
    drafted(
      'Four senators said that they would vote against it, and a fifth accused Ruth Calloway of bullying.',
    ).statements,
  ).toEqual([
    'four-senators [said] that they would vote against it',
    'fifth [accused] Ruth Calloway of bullying',
  ]);
});

test('what somebody else does, or undergoes, is still said', () => {
  expect(drafted('Prosecutors said the clerk was detained and accused of forgery.').statements).toEqual([
    'prosecutors [said] the clerk was detained and accused of forgery',
  ]);
  expect(
    drafted('The envoy said Ethiopia had lied and accused Eritrea of starting the war.').statements,
  ).toEqual(['envoy [said] Ethiopia had lied and accused Eritrea of starting the war']);
});
