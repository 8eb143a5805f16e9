import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALONG,
  COLOURINGS,
  DEPTHS,
  OPENING,
  SIZINGS,
  THEMES,
  VIEWS,
  readAddress,
  sameFocus,
  writeAddress,
  type Address,
} from '../../../src/viewer/state/address.ts';
import { FILTER_NAMES, type Filters } from '../../../src/viewer/state/filters.ts';
import type { Focus } from '../../../src/viewer/state/focus.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const name = fc.oneof(fc.constant(''), slug);
const focus: fc.Arbitrary<Focus> = fc.record({
  kind: fc.constantFrom('actor', 'relation', 'quote'),
  id: slug,
});
const values = fc.uniqueArray(slug, { maxLength: 3 }).map((list) => [...list].sort());
const filters = fc.record(
  Object.fromEntries(FILTER_NAMES.map((key) => [key, values])),
) as fc.Arbitrary<Filters>;
const address: fc.Arbitrary<Address> = fc.record({
  focus: fc.option(focus, { nil: undefined }),
  to: fc.option(slug, { nil: undefined }),
  depth: fc.constantFrom(...DEPTHS),
  view: fc.constantFrom(...VIEWS),
  sort: fc.option(slug, { nil: undefined }),
  filters,
  step: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
  colour: fc.constantFrom(...COLOURINGS),
  size: fc.constantFrom(...SIZINGS),
  along: fc.constantFrom(...ALONG),
  theme: fc.constantFrom(...THEMES),
});
const choosing = (chosen: Focus | undefined): Address => ({ ...OPENING, focus: chosen });

describe('the address of a viewer', () => {
  it('comes back as what was put in, whatever else the hash holds', () => {
    fc.assert(
      fc.property(fc.string(), name, address, (hash, viewer, wished) => {
        expect(readAddress(writeAddress(hash, viewer, wished), viewer)).toEqual(wished);
      }),
    );
  });

  it('leaves the address of another viewer alone', () => {
    fc.assert(
      fc.property(address, address, (left, right) => {
        const hash = writeAddress(writeAddress('', 'left', left), 'right', right);
        expect(readAddress(hash, 'left')).toEqual(left);
        expect(readAddress(hash, 'right')).toEqual(right);
      }),
    );
  });

  it('keeps the other parameters of the hash as they are', () => {
    const hash = writeAddress('#section-2&at=ar%20IQ&actor=iran', '', choosing({ kind: 'quote', id: 's-1' }));
    expect(hash).toBe('#section-2&at=ar%20IQ&quote=s-1');
    expect(writeAddress(hash, '', OPENING)).toBe('#section-2&at=ar%20IQ');
  });

  it('reads as a reader would say it', () => {
    const wished: Address = {
      ...choosing({ kind: 'actor', id: 'iran' }),
      view: 'table',
      filters: { ...OPENING.filters, stance: ['conflictual', 'cooperative'] },
    };
    expect(writeAddress('', '', wished)).toBe('#actor=iran&view=table&stance=conflictual,cooperative');
  });

  it('is empty where nothing is chosen and nothing else is kept', () => {
    expect(writeAddress('#actor=iran&view=list', '', OPENING)).toBe('');
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
    ['#view=hologram', 'a view that is not offered'],
    ['#depth=3', 'a depth that is not offered'],
    ['#stance=conflictual,<b>', 'a filter with markup'],
  ])('ignores %s: %s', (hash) => {
    expect(readAddress(hash, '')).toEqual(OPENING);
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
