import { complementsOf, type Complements } from './complements.ts';
import { VERB_FRAMES, type VerbFrame } from './frames/verbs.ts';
import { modalityOfVerb } from './modality.ts';
import { climb, subjectOf, type Subject } from './subjects.ts';
import { before, nounAt } from './neighbours.ts';
import { endsAfter, endsOf, type Parsed, type Tie } from './ties.ts';
import type { VerbGroup } from './units.ts';
import type { Place } from './words.ts';

/** Returns the ties that the verbs of a sentence assert: "A attacked B", "B was attacked by A", "A and B met". */
export function verbTies(parsed: Parsed): Tie[] {
  return parsed.units.flatMap((unit, at) => {
    if (unit.kind !== 'verb') return [];
    const frames = VERB_FRAMES.get(parsed.words.lower[unit.head] ?? '');
    return frames ? tiesOf(parsed, at, unit, frames) : [];
  });
}

function tiesOf(parsed: Parsed, at: number, verb: VerbGroup, frames: readonly VerbFrame[]): Tie[] {
  const complements = complementsOf(parsed.units, at);
  const passive = verb.passive && !(verb.form === 'en' && complements.direct !== undefined);
  const subject = endsOf(parsed, activeSubject(parsed, at, verb, passive));
  const ties = frames.map((frame) => {
    const [sources, targets] =
      passive && frame.takes.has('object')
        ? [by(parsed, complements), subject]
        : [subject, taken(parsed, complements, frame)];
    return pairs(parsed, at, frame, sources, targets);
  });
  // Of several frames of a verb, the first that fits is meant: "integrate A into B", and not "integrate A".
  return ties.find((each) => each.length > 0) ?? [];
}

/** A participle after a noun, with an object of its own, was a past tense: "forces attacked the town". */
function activeSubject(parsed: Parsed, at: number, verb: VerbGroup, passive: boolean): Subject | undefined {
  const left = before(parsed.units, at);
  if (verb.form === 'en' && !passive && nounAt(parsed.units, left))
    return { unit: climb(parsed.units, left) };
  return subjectOf(parsed.words, parsed.units, at);
}

const by = (parsed: Parsed, { after }: Complements): Place[] =>
  after.filter(({ preposition }) => preposition === 'by').flatMap(({ unit }) => endsAfter(parsed, unit));

function taken(parsed: Parsed, { direct, after }: Complements, { takes }: VerbFrame): Place[] {
  if (direct !== undefined && takes.has('object')) return endsAfter(parsed, direct);
  const tied = after.find(({ preposition }) => takes.has(preposition));
  return tied ? endsAfter(parsed, tied.unit) : [];
}

function pairs(
  parsed: Parsed,
  at: number,
  frame: VerbFrame,
  sources: readonly Place[],
  targets: readonly Place[],
): Tie[] {
  const { type, reversed, verb: word } = frame;
  const verb = parsed.units[at];
  if (!verb) return [];
  const made = {
    type,
    modality: modalityOfVerb(parsed, at),
    rule: `verb:${word}`,
    first: verb.first,
    end: verb.end,
  };
  if (targets.length === 0 && frame.mutual)
    return amongThemselves(sources).map((ends) => ({ ...made, ...ends }));
  return sources.flatMap((one) =>
    targets.map((other) => ({ ...made, source: reversed ? other : one, target: reversed ? one : other })),
  );
}

/** Returns each pair of several actors: "A, B and C met". */
export const amongThemselves = (
  places: readonly Place[],
): { readonly source: Place; readonly target: Place }[] =>
  places.flatMap((source, at) => places.slice(at + 1).map((target) => ({ source, target })));
