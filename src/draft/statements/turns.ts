import type { Segment } from '../../model/schema.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Attribution, Mention, ReadText } from '../reading.ts';

/** What somebody says in a transcript, after their name and a colon. */
export interface Turn {
  /** The label without its colon: "SEN. CALLOWAY". */
  readonly label: Span;
  /** The name in it, without titles and brackets: "CALLOWAY". */
  readonly name: Span;
  readonly colon: Span;
  readonly words: Span;
}

/** "DANIEL MARCH: Welcome back.", "SEN. CALLOWAY (D-VT): No.": a name in capitals that begins a paragraph, or its quotation. */
const LABEL = /^["“]?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?: \([^()\n]{1,40}\))?(:)\s+(?=\S)/u;
const TITLE =
  /^(?:(?:SEN(?:ATOR)?|REP(?:RESENTATIVE)?|GOV(?:ERNOR)?|GEN(?:ERAL)?|PROF(?:ESSOR)?|MR|MRS|MS|DR|PRESIDENT|SECRETARY|CHIEF|JUDGE|JUSTICE|MAYOR)\.? )+/;

/** A news story has a line or two such as "UPDATE: …"; who asks and who answers take turns. */
const FEWEST_TURNS = 4;

/** Returns the turns of a transcript, in reading order; of any other text, none. */
export function turnsIn({ text, layout }: ReadText): Turn[] {
  const turns = layout.segments.flatMap((segment) => turnOf(text, segment));
  const names = turns.map(({ name }) => text.slice(name.start, name.end));
  const returns = names.length - new Set(names).size;
  return turns.length >= FEWEST_TURNS && returns > 1 ? turns : [];
}

function turnOf(text: string, { start, end, kind }: Segment): Turn[] {
  const found = kind === 'paragraph' ? LABEL.exec(text.slice(start, Math.min(end, start + 120))) : null;
  const [opening = '', label = ''] = found ?? [];
  if (label === '') return [];
  const first = start + opening.indexOf(label);
  const title = TITLE.exec(label)?.[0].length ?? 0;
  const colon = start + opening.trimEnd().length - 1;
  return [
    {
      label: { start: first, end: first + label.length },
      name: { start: first + title, end: first + label.length },
      colon: { start: colon, end: colon + 1 },
      words: { start: start + opening.length, end },
    },
  ];
}

/** Returns the mentions of an article with the names of a transcript's speakers, who are people, in the place of guesses. */
export function withSpeakers(mentions: readonly Mention[], read: ReadText): Mention[] {
  const turns = turnsIn(read);
  if (turns.length === 0) return [...mentions];
  const speakers = turns.map(({ name }): Mention => ({
    ...name,
    head: name,
    kind: 'name',
    type: 'person',
    sentence: read.sentences.findIndex((sentence) => contains(sentence, name)),
    confidence: 0.95,
    by: 'turn',
  }));
  const others = mentions.filter((mention) => !turns.some(({ label }) => overlaps(label, mention)));
  return [...others, ...speakers.filter(({ sentence }) => sentence >= 0)].sort((a, b) => a.start - b.start);
}

/** Returns the attributions of an article with each turn of a transcript whole, in the place of what was found of it. */
export function withTurns(attributions: readonly Attribution[], read: ReadText): Attribution[] {
  const turns = turnsIn(read);
  if (turns.length === 0) return [...attributions];
  const others = attributions.filter(
    ({ cue, source }) =>
      !isInTitle(read, cue) &&
      !turns.some(({ label, colon }) => touches(label, source) || overlaps(colon, cue)),
  );
  const said = turns.map(({ label, colon, words }): Attribution => ({
    source: label,
    cue: colon,
    contents: [words],
    relays: [],
    mode: 'direct',
    status: 'reported',
    confidence: 0.95,
    by: 'turn',
  }));
  return [...others, ...said].sort((a, b) => a.cue.start - b.cue.start);
}

/** "Transcript: Senator Ruth Calloway on …": the colon of a title is nobody's. */
const isInTitle = ({ text, layout }: ReadText, cue: Span): boolean =>
  contains(layout.title, cue) && text.slice(cue.start, cue.end) === ':';

const touches = (label: Span, source: Span | undefined): boolean =>
  source !== undefined && overlaps(label, source);
