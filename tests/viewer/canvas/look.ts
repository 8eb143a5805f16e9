import type { Actor, Relation } from '../../../src/model/schema.ts';

/** Returns an actor of which only what a test is about is said. */
export const actorWith = (fields: Partial<Actor>): Actor => ({
  id: 'a',
  name: 'A',
  type: 'person',
  aliases: [],
  mentions: [],
  x: 0,
  y: 0,
  community: 0,
  review: 'confirmed',
  ...fields,
});

/** Returns a relation of which only what a test is about is said. */
export const relationWith = (fields: Partial<Relation>): Relation => ({
  id: 'r',
  source: 'a',
  target: 'b',
  type: 'meets',
  label: 'meets',
  directed: false,
  stance: 'neutral',
  modality: 'actual',
  quotes: [],
  status: 'reported',
  review: 'confirmed',
  ...fields,
});
