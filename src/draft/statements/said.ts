import type { Found } from './mend.ts';
import type { TaggedText } from './tagged-text.ts';

/** What live blogs put before a colon, and nobody says. */
const LABEL =
  /^(?:updated?|breaking|live|latest|new|watch|listen|read|photos?|video|exclusive|correction|note|more)$/i;

/** "No group claimed responsibility", "his libel claim". */
const isSaidByNobody = (first: string, last: string): boolean =>
  /^(?:no|nobody|neither|none)$/i.test(first) ||
  /^(?:libel|insurance|asylum|compensation|damages)$/.test(last);

/** What is done, and says nothing: "police fired warning shots". */
const DEED = /^(?:fired|shot|killed|seized|launched|bought|sold|won|lost|paid|built)$/;

/**
 * Returns whether something is said: not where all of it is a "which" or "him", nor where talks are held, nor where a colon
 * stands behind a label ("UPDATE: …").
 */
export function isSaid({ tokens }: TaggedText, { cue, arguments: { source, contents } }: Found): boolean {
  const form = (at: number | undefined): string => tokens[at ?? -1]?.form ?? '';
  if (cue.to - cue.from === 1 && form(cue.from) === 'talks') return false;
  // "A report seen by Reuters found".
  if (form(cue.to - 1) === 'seen' && form(cue.to) === 'by') return false;
  if (DEED.test(form(cue.to - 1))) return false;
  // "Clarke, best known for Doctor Who".
  if (/^(?:best|better|known)$/.test(form(cue.from)) && form(cue.to - 1) === 'for') return false;
  if (source !== undefined && isSaidByNobody(form(source.from), form(source.to - 1))) return false;
  const isOneWord = source !== undefined && source.to - source.from === 1 && source.to === cue.from;
  const isLabel = isOneWord && form(cue.from) === ':' && LABEL.test(form(source.from));
  return (
    !isLabel &&
    !contents.every(({ from, to }) => to - from === 1 && /^(?:wh(?:ich|om?)|him|her|them)$/i.test(form(from)))
  );
}
