import { contains, type Span } from '../../model/span.ts';
import { placesIn } from '../by-place.ts';
import type { Course, Past } from './course.ts';
import { doersTo } from './doers.ts';
import type { Figure } from './figure.ts';
import { type Pronoun, pronounOf } from './pronouns.ts';
import { goesOn } from './goes-on.ts';
import { subjectAround } from './interrupted.ts';
import { isGone, isWhoChose, thingsBefore } from './other-than.ts';
import { acts } from './places.ts';
import type { Seen } from './seen.ts';
import { isTelling } from './words.ts';

/** How far back a pronoun looks, in sentences. */
const REACH = 5;

interface Candidate {
  readonly figure: Figure;
  readonly score: number;
}

/** Returns the figures that a pronoun may stand for, the likeliest first. */
export function antecedentsOf(seen: Seen, pronoun: Pronoun, course: Course): readonly Candidate[] {
  const best = new Map<Figure, number>();
  const speaker = course.speakerAt(seen.mention.start);
  const others = new Set([
    ...doersTo(seen, course),
    ...spokenOfBy(seen, course),
    subjectAround(seen, course),
  ]);
  const things = thingsBefore(seen, course);
  for (const past of course.back(seen.mention.sentence, REACH)) {
    if (past.figure === speaker || others.has(past.figure) || !agrees(past, pronoun, course)) continue;
    if ((past.seen.head < things && !past.figure.plural) || isWhoChose(past, seen, course)) continue;
    const score = salience(past, seen, course);
    best.set(past.figure, Math.max(best.get(past.figure) ?? -Infinity, score));
  }
  const meant = plainlyMeant(pronoun, seen, course);
  const last = pronoun.gender === undefined ? undefined : goesOn(seen, course);
  return [...best]
    .map(([figure, score]) => ({
      figure,
      score:
        score +
        standing(figure, pronoun, seen, course) +
        (meant.has(figure) ? PLAIN : 0) +
        (figure === last ? GOES_ON : 0),
    }))
    .sort((a, b) => b.score - a.score);
}

/** "“I would ask the congressman,” he said": whom somebody's own words speak of is another, if not in another's words. */
function spokenOfBy({ head, mention }: Seen, course: Course): Figure[] {
  const own = course.speech.filter(({ speaker }) => speaker === head);
  if (own.length === 0 || own.some((said) => isNested(said, course))) return [];
  return [...course.back(mention.sentence, REACH)]
    .filter(({ seen }) => own.some((said) => contains(said, seen.mention)))
    .map(({ figure }) => figure);
}

/** "She said, ‘Callum, you were never any good’". */
function isNested(said: Span, { words }: Course): boolean {
  const [first, end] = placesIn(words, said);
  return words.slice(first, end).some(({ form }) => /^['‘]$/.test(form));
}

/** How much likelier "“They work,” he said" is whoever has just spoken. */
const GOES_ON = 1.5;

/** How much likelier it makes somebody that the sentence plainly goes on about them. */
const PLAIN = 3;

/** "Her lawyer, Anjan Mehta, said she", "asked Raman how many times he", "told women that they": whom the words before a pronoun point at. */
function plainlyMeant(pronoun: Pronoun, seen: Seen, course: Course): ReadonlySet<Figure> {
  if (seen.quotation >= 0) return new Set();
  return new Set(
    [...course.back(seen.mention.sentence, 0)].flatMap((past) => pointedAt(past, pronoun, seen, course)),
  );
}

function pointedAt(
  { figure, seen: before }: Past,
  { gender }: Pronoun,
  seen: Seen,
  course: Course,
): Figure[] {
  if (gender === undefined) return figure.plural && isTold(before, seen, course) ? [figure] : [];
  const owning = pronounOf(course.words[before.first]?.form ?? '');
  const isTheirs = course.lastSpeaker?.figure === figure && owning?.gender === gender;
  return [
    ...(isAsked(before, seen, course) ? [figure] : []),
    ...(isTheirs && before.owner !== undefined ? [before.owner] : []),
  ];
}

/** "Asked | Mr. Raman | how many times | he". */
function isAsked({ first, end }: Seen, { head }: Seen, { words }: Course): boolean {
  const before = words.slice(Math.max(0, first - 4), first).map(({ form }) => form);
  return (
    head - end < 6 &&
    /^(?:how|whether|if|why|what|when|where)$/.test(words[end]?.form ?? '') &&
    ASKED.test(before.join(' '))
  );
}

/** "Told | tribal women | that | they would lose": who are told, where one speaks. */
const isTold = ({ first, end }: Seen, { head }: Seen, { words, lastSpeaker }: Course): boolean =>
  lastSpeaker?.figure.isPerson === true &&
  /^they$/i.test(words[head]?.form ?? '') &&
  end === head - 1 &&
  words[end]?.form === 'that' &&
  /^(?:told|telling|tells)$/.test(words[first - 1]?.form ?? '');

/** Up to a name, with the title that it may have. */
const ASKED = /\b(?:ask(?:s|ed|ing)?|questioned|quizzed)(?: \p{Lu}\w+)*(?: ?\.)?$/u;

const BODIES: ReadonlySet<string> = new Set([
  'government',
  'state',
  'armed-group',
  'party',
  'alliance',
  'security-force',
  'organisation',
  'media',
  'group',
]);

function agrees({ figure, seen }: Past, pronoun: Pronoun, { words }: Course): boolean {
  const type = figure.type();
  // "The city of Phoenix is demanding … It says": a place that acts.
  if (pronoun.isThing && type === 'place') return acts(seen, words);
  if (pronoun.isThing) return BODIES.has(type) && !figure.plural;
  if (pronoun.number === 'many' && !figure.plural)
    return BODIES.has(type) && type !== 'state' && !(type === 'media' && isReportedTo(seen, words));
  if (pronoun.number === 'many') return true;
  if (type !== 'person' || figure.plural) return false;
  return pronoun.gender === undefined || figure.gender === undefined || figure.gender === pronoun.gender;
}

/** "Told | the BBC | they would": an outlet that is told something is not whom it is about. */
const isReportedTo = ({ first }: Seen, words: Course['words']): boolean =>
  isTelling(words[/^the$/i.test(words[first - 1]?.form ?? '') ? first - 2 : first - 1]);

/** "[Integrating the] factions": where what a mention is part of begins. */
function openingOf(first: number, words: Course['words']): number {
  const bare = /^(?:the|an?)$/i.test(words[first - 1]?.form ?? '') ? first - 1 : first;
  return words[bare - 1]?.tag === 'VBG' ? bare - 1 : bare;
}

/** Returns how near a mention is, and whether it is what its sentence is about. */
export function salience(past: Past, seen: Seen, course: Course): number {
  const { figure } = past;
  const { mention, quotation, first, end, title } = past.seen;
  const { words, lastSpeaker } = course;
  const distance = seen.mention.sentence - mention.sentence;
  const paragraphs = words[seen.head]?.sentence === undefined ? 0 : distance;
  let score = -1.6 * paragraphs;
  // "Deputy President Kindiki went further": the sentence begins with him.
  const opening = mention.kind === 'name' && figure.isPerson ? first - title.length : first;
  const before = words[openingOf(opening, words) - 1];
  // "Ruto himself has not commented".
  const after = words[/^(?:him|her|it)self$/.test(words[end]?.form ?? '') ? end + 1 : end];
  if (
    before === undefined ||
    before.sentence !== mention.sentence ||
    before.form === ',' ||
    /^["“”]$/.test(before.form)
  )
    score += 1;
  if (/^(?:VB[DZP]|MD)$/.test(after?.tag ?? '') || opensApposed(past, course)) score += 1.2;
  if (/^(?:IN|TO)$/.test(before?.tag ?? '') && !isCited(openingOf(opening, words), seen, course))
    score -= 0.7;
  if (after?.tag === 'POS' || /^['’]s$/.test(after?.form ?? ''))
    score -= isGone(past.seen, words) ? 1.6 : 0.6;
  if (mention.kind === 'pronoun') score += 0.4;
  if (quotation >= 0 !== seen.quotation >= 0) score -= 1.5;
  // "Kessler: Why?": whose turn it is.
  if (after?.form === ':') score -= 2;
  // "A U.S.-based group": nobody goes on about the U.S.
  if (/^[-‐–]$/.test(after?.form ?? '')) score -= 2;
  if (lastSpeaker?.figure === figure && seen.quotation < 0) score += 1;
  // "Nangaa, who leads the Alliance, said he would": who speaks in this very sentence.
  if (distance === 0 && lastSpeaker?.figure === figure && saysBefore(words, seen.first)) score += 1;
  // "Kindiki went further: he accused them".
  if (distance === 0 && words[seen.first - 1]?.form === ':') score += 0.8;
  if (distance === 0 && saysOf(words, end, seen.first)) score += 1;
  if (distance === 0 && isRecordOf(words, end, seen.first)) score += 4;
  return score;
}

/** "According to | the ministry. It said": whoever has just said something. */
const isCited = (opening: number, { mention }: Seen, { words, sources }: Course): boolean =>
  /^according$/i.test(words[opening - 2]?.form ?? '') && sources.has(mention);

/** "Jihadists | made the deadliest attack since | they": who does what there was none like since they did something. */
const isRecordOf = (words: Course['words'], from: number, to: number): boolean =>
  words[to - 1]?.form === 'since' &&
  /^VB[DNZP]$/.test(words[from]?.tag ?? '') &&
  words.slice(from + 1, to).every(({ tag }) => !/^(?:VB[DZP]|MD)$/.test(tag)) &&
  words.slice(from, to).some(({ form }) => /^(?:first|worst|most|\p{L}{3,}est)$/u.test(form));

/**
 * "Qais al-Khazali, secretary-general of the League, struck", "Iran's Quds Force, which answers to him, has": the sentence begins
 * with them, and goes on behind what they are.
 */
function opensApposed({ figure, seen: { mention, first, end } }: Past, { words, figureAt }: Course): boolean {
  const isInSentence = (at: number): boolean => words[at]?.sentence === mention.sentence;
  const isOwned = words[first - 1]?.tag === 'POS' && figureAt(first - 2) !== undefined;
  if (mention.kind !== 'name' || words[end]?.form !== ',' || (isInSentence(first - 1) && !isOwned))
    return false;
  let at = end + 1;
  let isDescribed = isOwned && words[at]?.form === 'which';
  for (; isInSentence(at) && words[at]?.form !== ','; at++) isDescribed ||= figureAt(at) === figure;
  return isDescribed && isInSentence(at) && /^(?:VB[DZP]|MD)$/.test(words[at + 1]?.tag ?? '');
}

/** "The Kremlin said it was watching": whoever begins to speak goes on about himself. */
const saysOf = (words: Course['words'], from: number, to: number): boolean =>
  to - from < 4 &&
  /^(?:sa(?:id|ys)|added|adds|insisted|insists|denied|denies|claimed|claims|announced|announces)(?: that)?$/.test(
    words
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  );

/** "Said he", "says that she": a word of saying right before a pronoun, or a "that" behind one; whom it is told, may be she. */
function saysBefore(words: Course['words'], at: number): boolean {
  if (!/^(?:he|she|they|it)$/.test(words[at]?.form ?? '')) return false;
  const cue = words[words[at - 1]?.form === 'that' ? at - 2 : at - 1];
  return /^(?:said|says|added|insisted|denied|claimed)$/.test(cue?.form ?? '');
}

/** What speaks for a figure wherever it was named: a known gender, a name, how often it comes up. */
function standing(figure: Figure, { gender, number }: Pronoun, seen: Seen, { lastSpeaker }: Course): number {
  let score = Math.min(2, Math.log2(1 + figure.seen.length) * 0.35);
  if (gender !== undefined && figure.gender === gender) score += 1.2;
  if (figure.isNamed) score += 0.3;
  if (number === 'many' && figure.plural) score += 0.6;
  if (seen.quotation >= 0 && lastSpeaker?.figure === figure) score -= 0.8;
  return score;
}
