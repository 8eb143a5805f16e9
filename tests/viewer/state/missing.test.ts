import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../src/model/evidence.ts';
import { OPENING, type Address } from '../../../src/viewer/state/address.ts';
import { missingIn } from '../../../src/viewer/state/missing.ts';
import { stepsOf } from '../../../src/viewer/state/walk.ts';
import { sampleNetwork } from '../support/sample.ts';

const network = sampleNetwork();
const iran = { kind: 'actor', id: 'iran' } as const;

const missing = (asked: Partial<Address>) =>
  missingIn({ ...OPENING, ...asked }, new Evidence(network), stepsOf(network));

describe('what an address asks for and the network does not hold', () => {
  it('is nothing where the network holds all of it', () => {
    expect(missing({})).toBeUndefined();
    expect(missing({ focus: iran, to: 'iran', step: stepsOf(network).length })).toBeUndefined();
  });

  it('is the choice before all else, and without it there is no way from it either', () => {
    expect(missing({ focus: { kind: 'actor', id: 'atlantis' }, to: 'nobody', step: 99 })).toEqual({
      asked: 'atlantis',
      without: { focus: undefined, to: undefined },
    });
  });

  it('is the end of a way, while what is chosen stays', () => {
    expect(missing({ focus: iran, to: 'nobody' })).toEqual({
      asked: 'nobody',
      without: { to: undefined },
    });
  });

  it('is a step that the walk does not have, as it stands in the address', () => {
    expect(missing({ step: stepsOf(network).length + 1 })).toEqual({
      asked: `step=${stepsOf(network).length + 1}`,
      without: { step: undefined },
    });
  });
});
