import type { Found } from './mend.ts';
import type { TaggedText } from './tagged-text.ts';

/** What live blogs put before a colon, and nobody says. */
const LABEL =
  /^(?:updated?|breaking|live|latest|new|watch|listen|read|photos?|video|exclusive|correction|note|more)$/i;

/**
 * Returns whether something is said: not where all of it is a "which" or "him", nor where talks are held, nor where a colon
 * stands behind a label ("UPDATE: …").
 */
export function isSaid({ tokens }: TaggedText, { cue, arguments: { source, contents } }: Found): boolean {
  const form = (at: number | undefined): string => tokens[at ?? -1]?.form ?? '';
  if (cue.to - cue.from === 1 && form(cue.from) === 'talks') return false;
  const isOneWord = source !== undefined && source.to - source.from === 1 && source.to === cue.from;
  const isLabel = isOneWord && form(cue.from) === ':' && LABEL.test(form(source.from));
  return (
    !isLabel &&
    !contents.every(({ from, to }) => to - from === 1 && /^(?:wh(?:ich|om?)|him|her|them)$/i.test(form(from)))
  );
}
