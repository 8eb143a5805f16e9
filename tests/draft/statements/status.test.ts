import { describe, expect, test } from 'vitest';
import { statusOf } from '../../../src/draft/statements/status.ts';

const CUES: readonly (readonly [cue: string, status: string])[] = [
  ['said', 'reported'],
  ['according to', 'reported'],
  ['told Reuters', 'reported'],
  ['claimed', 'claimed'],
  ['has repeatedly accused', 'claimed'],
  ['argues', 'claimed'],
  ['allegedly', 'claimed'],
  ['suggest', 'suggested'],
  ['is expected to', 'suggested'],
  ['believes', 'suggested'],
  ['denied', 'denied'],
  ['has rejected claims', 'denied'],
  ['dismissed as', 'denied'],
];

describe('how far an outlet stands behind what it passes on', () => {
  test.each(CUES)('"%s": %s', (cue, status) => {
    expect(statusOf(cue)).toBe(status);
  });
});
