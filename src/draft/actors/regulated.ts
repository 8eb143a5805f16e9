import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import { isDoneTo } from './done-to.ts';
import type { Figure } from './figure.ts';

/** What a regulator does to whom it regulates. */
const REGULATES =
  /^(?:fin(?:ed|es|ing)|prob(?:ed|es|ing)|su(?:ed|es|ing)|investigat(?:ed|es|ing)|bann(?:ed|ing)|penali[sz](?:ed|es|ing)|sanction(?:ed|s|ing)|rebuk(?:ed|es|ing)|charg(?:ed|es|ing)|censur(?:ed|es|ing))$/;

/** Returns whether a description is by a word for a regulator, and a figure one that was fined or sued. */
export const isRegulated = (figure: Figure, { head }: Description, { words }: Course): boolean =>
  /^(?:regulator|watchdog)$/.test(head) && isDoneTo(figure, words, REGULATES, /^(?:was|were|been|is)$/);
