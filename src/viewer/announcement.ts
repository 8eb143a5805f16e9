import type { Path } from './state/path.ts';
import { qualitiesOf, sayingOf, sentenceIn } from './words/saying.ts';
import type { ViewerState } from './state/viewer-state.svelte.ts';

/** Returns what a screen reader says of what is chosen: one sentence, and on a walk where it stands. */
export function announcementOf(viewer: ViewerState): string {
  const { focus, walking, words, at, missing } = viewer;
  if (missing) return words.nothing(missing.asked);
  const sentence = ofFocus(viewer);
  if (!walking || at.focus !== undefined || !focus) return sentence;
  return words.stepChosen(walking.at, walking.of, [walking.step.caption, sentence].filter(Boolean).join(' '));
}

function ofFocus({ focus, path, evidence, words }: ViewerState): string {
  if (path) return ofPath(evidence, words, path);
  if (focus?.kind === 'actor') return actorSentence(evidence, words, focus.id);
  if (focus?.kind === 'relation') return ofRelation(evidence, words, focus.id);
  if (focus?.kind === 'quote') return ofQuote(evidence, words, focus.id);
  return '';
}

type Evidence = ViewerState['evidence'];
type Words = ViewerState['words'];

function ofPath(evidence: Evidence, words: Words, { from, to, hops }: Path): string {
  const [start, end] = [evidence.nameOf(from), evidence.nameOf(to)];
  return hops ? words.pathChosen(start, end, hops.length) : words.noPath(start, end);
}

/** Returns what a screen reader says of an actor: its name, its type, and how many ties and quotes it has. */
export function actorSentence(evidence: Evidence, words: Words, id: string): string {
  const actor = evidence.actor(id);
  if (!actor) return '';
  const quotes = evidence.saidBy(id).length + evidence.saidOf(id).length;
  return words.actorChosen(actor.name, words.actorTypes[actor.type], evidence.relationsOf(id).length, quotes);
}

function ofRelation(evidence: Evidence, words: Words, id: string): string {
  const relation = evidence.relation(id);
  if (!relation) return '';
  const { source, target, quotes } = relation;
  const saying = sayingOf(relation, evidence, words);
  const sentence = sentenceIn(saying, evidence.nameOf(source), evidence.nameOf(target), words);
  // Without these a tie that is denied, hoped for or only claimed would be heard as a fact.
  return words.relationChosen(sentence, qualitiesOf(relation, saying, words), quotes.length);
}

function ofQuote(evidence: Evidence, words: Words, id: string): string {
  const statement = evidence.statement(id);
  if (!statement) return '';
  return words.quoteChosen(evidence.nameOf(evidence.speakerOf(statement)), words.statuses[statement.status]);
}
