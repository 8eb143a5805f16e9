import type { Segment } from '../../model/schema.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { firstEndingAfter } from '../by-place.ts';
import type { Attribution, Mention, ReadText } from '../reading.ts';

/** What somebody says in a transcript, after their name and a colon. */
export interface Turn {
  /** The label without its colon: "SEN. CALLOWAY". */
  readonly label: Span;
  /** The name in it, without titles and brackets: "CALLOWAY". */
  readonly name: Span;
  readonly colon: Span;
  readonly words: Span;
  /** The paragraphs behind it that go on with it. */
  readonly more: readonly Span[];
}

/** "DANIEL MARCH: Welcome back.", "SEN. CALLOWAY (D-VT): No.": a name in capitals that begins a paragraph, or its quotation. */
const LABEL = /^["“]?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?: \([^()\n]{1,40}\))?(:)\s+(?=\S)/u;
/** "Mike Giglio: Have you spoken to him?": so does a name in small letters, where it takes turns with another. */
const NAME = /^["“]?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})(:)\s+(?=\S)/u;
const TITLE =
  /^(?:(?:SEN(?:ATOR)?|REP(?:RESENTATIVE)?|GOV(?:ERNOR)?|GEN(?:ERAL)?|PROF(?:ESSOR)?|MR|MRS|MS|DR|PRESIDENT|SECRETARY|CHIEF|JUDGE|JUSTICE|MAYOR)\.? )+/;

/** A news story has a line or two such as "UPDATE: …"; who asks and who answers take turns. */
const FEWEST_TURNS = 4;

/** Returns the turns of a transcript, in reading order; of any other text, none. */
export function turnsIn({ text, layout }: ReadText): Turn[] {
  const paragraphs = layout.segments.filter(({ kind }) => kind === 'paragraph');
  const turns = turnsBy(LABEL, text, paragraphs);
  const names = turns.map(({ name }) => text.slice(name.start, name.end));
  const returns = names.length - new Set(names).size;
  const told = turns.length >= FEWEST_TURNS && returns > 1 ? turns : interviewIn(text, paragraphs);
  return told.map((turn, at) => ({ ...turn, more: goingOn(text, paragraphs, turn, told[at + 1]) }));
}

const turnsBy = (label: RegExp, text: string, paragraphs: readonly Segment[]): Turn[] =>
  paragraphs.flatMap((paragraph) => turnOf(label, text, paragraph));

/** Two or more who take turns, each at least twice; one asks at least twice, and one is named in full. */
function interviewIn(text: string, paragraphs: readonly Segment[]): Turn[] {
  const last = ({ name: { start, end } }: Turn): string => text.slice(start, end).split(' ').at(-1) ?? '';
  const all = turnsBy(NAME, text, paragraphs);
  const names = all.map(last);
  const turns = all.filter((turn) => names.indexOf(last(turn)) < names.lastIndexOf(last(turn)));
  const asked = turns.filter(({ words }) => text.charAt(words.end - 1) === '?').map(last);
  const isInterview =
    turns.length >= FEWEST_TURNS &&
    new Set(turns.map(last)).size > 1 &&
    new Set(asked).size < asked.length &&
    turns.some((turn) => new RegExp(`\\p{Lu}[\\p{L}.]* ${last(turn)}\\b`, 'u').test(text));
  return isInterview ? turns : [];
}

/** What is no turn's: "[Applause]", "Read: Why they left", a heading. */
const ASIDE = /^["“]?[([]|^[^.?!:]{1,60}:\s|[^.?!…"”’)\]—–-]$/;

/** Returns the paragraphs that go on with a turn, up to the next; behind the last, nothing tells where it ends. */
function goingOn(text: string, paragraphs: readonly Segment[], turn: Turn, next: Turn | undefined): Span[] {
  const name = text.slice(turn.name.start, turn.name.end).split(' ').at(-1)?.toLowerCase() ?? '';
  const more: Span[] = [];
  for (let at = firstEndingAfter(paragraphs, turn.words.end); next !== undefined; at++) {
    const { start, end } = paragraphs[at] ?? next.label;
    const said = text.slice(start, end);
    if (start >= next.label.start || said.toLowerCase().includes(name)) break;
    if (!ASIDE.test(said)) more.push({ start, end });
  }
  return more;
}

function turnOf(pattern: RegExp, text: string, { start, end }: Segment): Turn[] {
  const [opening = '', label = ''] = pattern.exec(text.slice(start, Math.min(end, start + 120))) ?? [];
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
      more: [],
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
  const said = turns.map(({ label, colon, words, more }): Attribution => ({
    source: label,
    cue: colon,
    contents: [words, ...more],
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
