import { RELATION_TYPES, type RelationTypeName } from '../../model/relation-types.ts';
import type { ActorType, Modality, Mode, Review, Stance, Status } from '../../model/schema.ts';
import type { RelationWords } from './words.ts';

/** The table of the model is in English already. */
const relationTypes: Record<RelationTypeName, RelationWords> = RELATION_TYPES;

const actorTypes: Record<ActorType, string> = {
  person: 'person',
  government: 'government',
  state: 'state',
  'armed-group': 'armed group',
  party: 'party',
  alliance: 'alliance',
  'security-force': 'security force',
  organisation: 'organisation',
  media: 'media',
  group: 'group',
};

const stances: Record<Stance, string> = {
  structural: 'structural',
  cooperative: 'cooperative',
  conflictual: 'conflictual',
  neutral: 'neutral',
};

const statuses: Record<Status, string> = {
  reported: 'reported',
  claimed: 'claimed',
  suggested: 'suggested',
  denied: 'denied',
};

const statusMeanings: Record<Status, string> = {
  reported: 'The outlet gives it as what happened or what was said.',
  claimed: 'The speaker asserts it; nobody here confirms it.',
  suggested: 'It is put forward as likely or possible, not asserted.',
  denied: 'The speaker says that it is not so.',
};

const modalities: Record<Modality, string> = {
  actual: 'actual',
  attempted: 'attempted',
  proposed: 'proposed',
  potential: 'potential',
  negated: 'negated',
};

const modalityMeanings: Record<Modality, string> = {
  actual: 'The words speak of something that is, or was.',
  attempted: 'The words speak of trying, not of success.',
  proposed: 'The words speak of something hoped for or demanded, not done.',
  potential: 'The words speak of something that could happen, not of something that did.',
  negated: 'The words say that this does not hold.',
};

const modes: Record<Mode, string> = {
  direct: 'in direct words',
  indirect: 'in paraphrase',
  mixed: 'partly in direct words',
};

const reviews: Record<Review, string> = {
  machine: 'machine draft',
  confirmed: 'confirmed',
  disputed: 'disputed',
};

/** The terms of the network in English: how each type, stance, status and modality is called, and what it means. */
export const terms = {
  relationTypes,
  actorTypes,
  stances,
  statuses,
  statusMeanings,
  modalities,
  modalityMeanings,
  modes,
  reviews,
};
