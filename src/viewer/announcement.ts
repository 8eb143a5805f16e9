import { labelOf } from './words/words.ts';
import type { ViewerState } from './state/viewer-state.svelte.ts';

/** Returns the one sentence that a screen reader says of what is chosen. */
export function announcementOf({ focus, evidence, words }: ViewerState): string {
  if (focus?.kind === 'actor') return ofActor(evidence, words, focus.id);
  if (focus?.kind === 'relation') return ofRelation(evidence, words, focus.id);
  if (focus?.kind === 'quote') return ofQuote(evidence, words, focus.id);
  return '';
}

type Evidence = ViewerState['evidence'];
type Words = ViewerState['words'];

function ofActor(evidence: Evidence, words: Words, id: string): string {
  const actor = evidence.actor(id);
  if (!actor) return '';
  const quotes = evidence.saidBy(id).length + evidence.saidOf(id).length;
  return words.actorChosen(actor.name, words.actorTypes[actor.type], evidence.relationsOf(id).length, quotes);
}

function ofRelation(evidence: Evidence, words: Words, id: string): string {
  const relation = evidence.relation(id);
  if (!relation) return '';
  const { source, target, quotes, modality, status } = relation;
  const label = labelOf(words, relation);
  const sentence = words.sentence(evidence.nameOf(source), label, evidence.nameOf(target));
  // Without these a tie that is denied, hoped for or only claimed would be heard as a fact.
  return words.relationChosen(sentence, [words.modalities[modality], words.statuses[status]], quotes.length);
}

function ofQuote(evidence: Evidence, words: Words, id: string): string {
  const statement = evidence.statement(id);
  if (!statement) return '';
  return words.quoteChosen(evidence.nameOf(evidence.speakerOf(statement)), words.statuses[statement.status]);
}
