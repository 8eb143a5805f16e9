import type { Modality } from '../../model/schema.ts';
import type { RelationTypeName } from '../../model/relation-types.ts';

/** The coarse classes by which drafts are scored against corpora. */
export type RelationClass = 'hostile' | 'friendly' | 'communicates' | 'part-of' | 'leads';

const CLASSES: Readonly<Partial<Record<RelationTypeName, RelationClass>>> = {
  strikes: 'hostile',
  fights: 'hostile',
  accuses: 'hostile',
  threatens: 'hostile',
  sanctions: 'hostile',
  enforces: 'hostile',
  rejects: 'hostile',
  opposes: 'hostile',
  protests: 'hostile',
  'cracks-down-on': 'hostile',
  arrests: 'hostile',
  'allied-with': 'friendly',
  'coordinates-with': 'friendly',
  supports: 'friendly',
  aids: 'friendly',
  protects: 'friendly',
  'commits-to': 'friendly',
  'agrees-with': 'communicates',
  'negotiates-with': 'communicates',
  meets: 'communicates',
  'speaks-to': 'communicates',
  asks: 'communicates',
  persuades: 'communicates',
  'member-of': 'part-of',
  'part-of': 'part-of',
  'belongs-to': 'part-of',
  leads: 'leads',
  'formerly-led': 'leads',
  founded: 'leads',
};

/** Returns the coarse class of a relation, or `undefined` for a type that no corpus has and for what is said not to be. */
export const relationClass = (type: RelationTypeName, modality: Modality): RelationClass | undefined =>
  modality === 'negated' ? undefined : CLASSES[type];
