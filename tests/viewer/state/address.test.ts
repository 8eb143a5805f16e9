import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusIn, sameFocus, withFocus } from '../../../src/viewer/state/address.ts';
import type { Focus } from '../../../src/viewer/state/focus.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const name = fc.oneof(fc.constant(''), slug);
const focus: fc.Arbitrary<Focus> = fc.record({
  kind: fc.constantFrom('actor', 'relation', 'quote'),
  id: slug,
});

describe('the address of a focus', () => {
  it('comes back as the focus that was put in, whatever else the hash holds', () => {
    fc.assert(
      fc.property(fc.string(), name, focus, (hash, viewer, chosen) => {
        expect(focusIn(withFocus(hash, viewer, chosen), viewer)).toEqual(chosen);
      }),
    );
  });

  it('leaves the focus of another viewer alone', () => {
    fc.assert(
      fc.property(focus, fc.option(focus, { nil: undefined }), (left, right) => {
        const hash = withFocus(withFocus('', 'left', left), 'right', right);
        expect(focusIn(hash, 'left')).toEqual(left);
        expect(focusIn(hash, 'right')).toEqual(right);
      }),
    );
  });

  it('keeps the other parameters of the hash as they are', () => {
    const hash = withFocus('#section-2&lang=ar%20IQ&actor=iran', '', { kind: 'quote', id: 's-1' });
    expect(hash).toBe('#section-2&lang=ar%20IQ&quote=s-1');
    expect(withFocus(hash, '', undefined)).toBe('#section-2&lang=ar%20IQ');
  });

  it('is empty where nothing is chosen and nothing else is kept', () => {
    expect(withFocus('#actor=iran', '', undefined)).toBe('');
  });

  it.each([
    ['#actor=', 'an empty id'],
    ['#actor=<img src=x onerror=alert(1)>', 'markup'],
    ['#actor=../../etc/passwd', 'a path'],
    ['#actor=Iran', 'capitals'],
    ['#actor=%69ran', 'an encoded id'],
    ['#__proto__=iran', 'a name that is no kind'],
    ['#left.actor=iran', 'the choice of another viewer'],
    ['#actors=iran', 'a longer name'],
  ])('ignores %s: %s', (hash) => {
    expect(focusIn(hash, '')).toBeUndefined();
  });
});

describe('sameFocus', () => {
  it('compares by kind and id, and nothing with nothing', () => {
    expect(sameFocus({ kind: 'actor', id: 'a' }, { kind: 'actor', id: 'a' })).toBe(true);
    expect(sameFocus({ kind: 'actor', id: 'a' }, { kind: 'quote', id: 'a' })).toBe(false);
    expect(sameFocus(undefined, undefined)).toBe(true);
    expect(sameFocus({ kind: 'actor', id: 'a' }, undefined)).toBe(false);
  });
});
