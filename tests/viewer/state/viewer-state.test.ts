import { beforeEach, describe, expect, it, vi } from 'vitest';
import { windowAddress } from '../../../src/viewer/state/address-bar.ts';
import type { Focus } from '../../../src/viewer/state/focus.ts';
import { ViewerState } from '../../../src/viewer/state/viewer-state.svelte.ts';
import { english } from '../../../src/viewer/words/english.ts';
import { sampleNetwork } from '../support/sample.ts';

const network = sampleNetwork();
const iran: Focus = { kind: 'actor', id: 'iran' };
const claim: Focus = { kind: 'quote', id: 's-claim' };

const viewerNamed = (name: string): ViewerState =>
  new ViewerState({ network: () => network, address: windowAddress(window), name, words: english });

beforeEach(() => {
  history.pushState(null, '', '/');
});

describe('a viewer and its address', () => {
  it('opens with what the address holds', () => {
    location.hash = '#actor=iran';
    expect(viewerNamed('').focus).toEqual(iran);
  });

  it('chooses nothing where the address names what the network does not hold', () => {
    location.hash = '#actor=atlantis';
    expect(viewerNamed('').focus).toBeUndefined();
  });

  it('gives each new choice one entry in the history, and the same choice none', () => {
    const viewer = viewerNamed('');
    const before = history.length;
    viewer.choose(iran);
    viewer.choose({ ...iran });
    expect(history.length).toBe(before + 1);
    expect(location.hash).toBe('#actor=iran');
  });

  it('chooses nothing, and writes nothing, for an id that the network does not hold', () => {
    const viewer = viewerNamed('');
    viewer.choose({ kind: 'relation', id: 'r-nowhere' });
    expect(viewer.focus).toBeUndefined();
    expect(location.hash).toBe('');
  });

  it('follows back and forward', async () => {
    const viewer = viewerNamed('');
    const stop = viewer.followAddress();
    viewer.choose(iran);
    viewer.choose(claim);
    history.back();
    await vi.waitFor(() => expect(viewer.focus).toEqual(iran));
    history.forward();
    await vi.waitFor(() => expect(viewer.focus).toEqual(claim));
    stop();
  });

  it('takes its choice out of the address when it is cleared', () => {
    const viewer = viewerNamed('');
    viewer.choose(iran);
    viewer.choose(undefined);
    expect(location.hash).toBe('');
    expect(location.pathname).toBe('/');
  });
});

describe('two viewers on one page', () => {
  it('do not disturb each other, in what they show or in the address', async () => {
    const [left, right] = [viewerNamed('left'), viewerNamed('right')];
    const stops = [left.followAddress(), right.followAddress()];
    left.choose(iran);
    right.choose(claim);
    expect(location.hash).toBe('#left.actor=iran&right.quote=s-claim');
    expect([left.focus, right.focus]).toEqual([iran, claim]);
    history.back();
    await vi.waitFor(() => expect([left.focus, right.focus]).toEqual([iran, undefined]));
    for (const stop of stops) stop();
  });
});
