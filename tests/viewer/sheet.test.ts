import { describe, expect, it } from 'vitest';
import { SHEET_LEVELS, levelBeside, levelNear, shareOf } from '../../src/viewer/sheet.ts';

describe('the heights of the sheet', () => {
  it('rests at the height that is nearest to where a finger let go', () => {
    expect([0.1, 0.3, 0.4, 0.69, 0.8].map(levelNear)).toEqual(['low', 'low', 'half', 'half', 'full']);
    for (const level of SHEET_LEVELS) expect(levelNear(shareOf(level))).toBe(level);
  });

  it('goes up and down by the keys, and stops at the ends', () => {
    expect(levelBeside('half', 1)).toBe('full');
    expect(levelBeside('full', 1)).toBe('full');
    expect(levelBeside('low', -1)).toBe('low');
  });

  it('comes round again when it is pressed', () => {
    expect(levelBeside('full', 1, true)).toBe('low');
  });
});
