import { describe, expect, test } from 'vitest';
import { ACTOR_TYPES, MODALITIES, STANCES, STATUSES } from '../../../src/model/schema.ts';
import { nodeLook, relationLook } from '../../../src/viewer/canvas/appearance.ts';
import { NOTHING, type Highlight } from '../../../src/viewer/state/highlight.ts';
import { actorWith, relationWith } from './look.ts';

const lighting = (fields: Partial<Highlight>): Highlight => ({ ...NOTHING, isActive: true, ...fields });

/** What a reader sees who sees no colour. */
const withoutColour = (look: { token: string }): string => JSON.stringify({ ...look, token: undefined });

describe('a relation', () => {
  test('looks like no other kind of relation, even without colour', () => {
    const looks = STANCES.flatMap((stance) =>
      MODALITIES.flatMap((modality) =>
        STATUSES.flatMap((status) =>
          [true, false].map((directed) =>
            withoutColour(relationLook(relationWith({ stance, modality, status, directed }), NOTHING)),
          ),
        ),
      ),
    );
    expect(new Set(looks).size).toBe(STANCES.length * MODALITIES.length * STATUSES.length * 2);
  });

  test('is told from others by each channel alone', () => {
    const plain = relationLook(relationWith({}), NOTHING);
    expect(relationLook(relationWith({ directed: true }), NOTHING)).toEqual({ ...plain, arrow: true });
    expect(relationLook(relationWith({ stance: 'conflictual' }), NOTHING)).toMatchObject({ glyph: 'cross' });
    expect(relationLook(relationWith({ status: 'denied' }), NOTHING)).toMatchObject({ disc: 'struck-ring' });
    expect(relationLook(relationWith({ modality: 'negated' }), NOTHING).pattern.cut).toBe(true);
  });

  test('is heavier the surer the word it stands on', () => {
    const widthOf = (status: (typeof STATUSES)[number]) =>
      relationLook(relationWith({ status }), NOTHING).width;
    expect(widthOf('reported')).toBeGreaterThan(widthOf('claimed'));
    expect(widthOf('claimed')).toBeGreaterThan(widthOf('suggested'));
  });
});

describe('an actor', () => {
  test('looks like no other type of actor, even without colour', () => {
    const looks = ACTOR_TYPES.map((type) => withoutColour(nodeLook(actorWith({ type }), NOTHING)));
    expect(new Set(looks).size).toBe(ACTOR_TYPES.length);
  });

  test('is hollow where the article does not name it', () => {
    expect(nodeLook(actorWith({ unnamed: true }), NOTHING).hollow).toBe(true);
    expect(nodeLook(actorWith({}), NOTHING).hollow).toBe(false);
  });
});

describe('under a highlight', () => {
  const chosen = lighting({
    focus: { kind: 'actor', id: 'a' },
    actors: new Set(['a', 'b']),
    relations: new Set(['r']),
  });

  test('what is chosen lies above what is lit, and that above what steps back', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((id) => nodeLook(actorWith({ id }), chosen));
    expect([first?.emphasis, second?.emphasis, third?.emphasis]).toEqual(['chosen', 'lit', 'faded']);
    expect(first?.zIndex).toBeGreaterThan(second?.zIndex ?? NaN);
    expect(second?.zIndex).toBeGreaterThan(third?.zIndex ?? NaN);
  });

  test('a relation and an actor of the same id are not taken for each other', () => {
    expect(relationLook(relationWith({ id: 'a' }), chosen).emphasis).toBe('faded');
    expect(relationLook(relationWith({ id: 'r' }), chosen).emphasis).toBe('lit');
  });

  test('nothing steps back while nothing is chosen', () => {
    expect(nodeLook(actorWith({}), NOTHING).emphasis).toBe('plain');
    expect(relationLook(relationWith({}), NOTHING).emphasis).toBe('plain');
  });
});
