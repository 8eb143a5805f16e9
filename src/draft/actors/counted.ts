import type { Course } from './course.ts';
import { isDoneTo } from './done-to.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';

/** Returns whether a figure is so many people: "officials" at large are not the two officials who spoke, nor "soldiers" the nine who were killed. */
export const isCounted = ({ isNamed, seen }: Figure): boolean =>
  !isNamed && COUNT.test(seen[0]?.words[0] ?? '');

const COUNT = /^(?:\p{N}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu;

/** Returns whether a speaker cannot be a figure: of "killed 30 rebels" and "arrested two protesters" those who speak next are others. */
export const isTaken = (figure: Figure, { mention }: Seen, { sources, words }: Course): boolean =>
  sources.has(mention) && isCounted(figure) && isDoneTo(figure, words, TAKEN, /^(?:were|was|been|are)$/);

const TAKEN =
  /^(?:kill(?:s|ed|ing)?|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|wound(?:s|ed|ing)?|injur(?:es|ed|ing)|neutrali[sz]ed|eliminated|captured|executed)$/;
