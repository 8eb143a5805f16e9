import { isCapital } from '../tagging/document-words.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import { doesSomething } from './deeds.ts';
import { folded } from './fold.ts';
import type { Seen } from './seen.ts';
import { stateSeatedIn } from '../states.ts';
import type { Word } from './words.ts';

/** "In Baghdad", "to London", "from Washington": where, and not who. */
const WHERE =
  /^(?:in|at|to|from|near|across|through|throughout|inside|outside|around|into|toward|towards|via|off|outside|over|above|over)$/i;

/** "Talks with Baghdad", "between Baghdad and Erbil", "pressure on Tehran": whom a place stands for acts or is acted upon. */
const WITH_WHOM = /^(?:with|between|against|by|on|for|and|than)$/i;

/** "Babylon Street": one goes there, whatever the sentence says that it does. */
const SITE =
  /^(?:street|st|avenue|road|highway|bridge|square|park|island|islands|lake|river|sea|ocean|bay|gulf|strait|coast|basin|mountain|mountains|hills?|valley|desert|peninsula|harbou?r|airport|station|building|tower|trail|gardens?|forest|swamp|beach|canal)$/i;

/** Where nobody governs: "the Middle East took centre stage". */
const UNGOVERNED: ReadonlySet<string> = new Set([
  'antarctica',
  'arctic',
  'middle east',
  'far east',
  'earth',
  'mars',
]);

/** "The State of Ohio had directed": what is of a place does something, and it is the place itself. */
const ITSELF = /^(?:state|city|town|county|republic|kingdom|government|people|emirate|province)$/i;

/** Returns whether a place acts where it stands: the subject of a verb, or a side in talks. */
export function acts({ first, end, words: own }: Seen, words: readonly Word[]): boolean {
  const before = words[first - 1]?.form ?? '';
  if (UNGOVERNED.has(own.join(' ').toLowerCase())) return false;
  if (isWhereAlso(words, first) || (own.length > 1 && SITE.test(own.at(-1) ?? ''))) return false;
  if (belongsToAnother(words, first)) return false;
  if (doesSomething(words, pastAside(words, end)) || isAddressed(words, first)) return true;
  return WITH_WHOM.test(before) && isTalk(words, first);
}

/** "In Baghdad", "in Texas and New Mexico": behind others of which is said where; but not "In London, France and Germany agreed". */
function isWhereAlso(words: readonly Word[], first: number): boolean {
  let at = first;
  let isList = false;
  while (/^(?:and|or|,)$/.test(words[at - 1]?.form ?? '') && isCapital(words[at - 2]?.form ?? '')) {
    isList ||= words[at - 1]?.form === ',';
    at -= 2;
    while (isCapital(words[at - 1]?.form ?? '')) at--;
  }
  const [opening, before] = [words[at - 2], words[at - 1]];
  const isHere = before?.sentence === words[first]?.sentence;
  return isHere && WHERE.test(before?.form ?? '') && !(isList && opening?.sentence !== before?.sentence);
}

/** "Washington, however, has signaled". */
const pastAside = (words: readonly Word[], end: number): number =>
  words[end]?.form === ',' && words[end + 1]?.tag === 'RB' && words[end + 2]?.form === ',' ? end + 3 : end;

/** "Accused Moscow of", "urged Beijing to", "called on Manila to": what is blamed or asked is nobody's ground. */
const isAddressed = (words: readonly Word[], first: number): boolean => {
  const verb = words[words[first - 1]?.form === 'on' ? first - 2 : first - 1];
  return (
    /^VB/.test(verb?.tag ?? '') &&
    (words[first - 1]?.form === 'on' ? /^call/ : ADDRESS).test(verb?.form ?? '')
  );
};

const ADDRESS =
  /^(?:accus|blam|urg|warn|ask|condemn|criticis|criticiz|threaten|persuad|pressur|remind|t(?:old|ell))/;

/** "Scientists in the north of Africa have found": they have, and not Africa. */
function belongsToAnother(words: readonly Word[], first: number): boolean {
  // "A drone strike on Odesa killed": it did, and not Odesa.
  if (words[first - 1]?.form === 'on' && BLOW.test(words[first - 2]?.form ?? '')) return true;
  let of = first - 1;
  while (words[of]?.tag === 'JJ' || words[of]?.form === 'the') of--;
  if (words[of]?.form !== 'of') return false;
  if (!ITSELF.test(words[of - 1]?.form ?? '')) return true;
  // "Police in the northern city of Mopti said".
  let at = of - 2;
  while (words[at]?.tag === 'JJ' || words[at]?.tag === 'DT') at--;
  return words[at]?.sentence === words[first]?.sentence && OTHERS.test(words[at]?.form ?? '');
}

/** What ties others to a place: "residents *of* the city of Mopti". */
const OTHERS = /^(?:in|at|of|from|for|near|across|outside|around|by|with|to|on)$/i;

const BLOW = /^(?:(?:air)?strikes?|attacks?|raids?|assaults?|shelling|bombings?|bombardments?|ban|siege)$/;

/** "Talks", "negotiations", "a deal", "pressure": within four words before. */
function isTalk(words: readonly Word[], first: number): boolean {
  const near = words.slice(Math.max(0, first - 5), first).map(({ form }) => form.toLowerCase());
  return near.some((word) =>
    /^(?:talks?|negotiat|deals?$|agree|pressure|sanction|tension|relation|ties$|war$|dispute|pact)/.test(
      word,
    ),
  );
}

/**
 * Moves the mentions of a seat of government that act to that government, "Baghdad is trying to convince these groups", or to the
 * state where only that acts besides: "Moscow said so. Russia denied it".
 */
export function governmentsBySeat(course: Course): void {
  for (const figure of [...course.figures]) {
    const seat = figure.names
      .map((name) => stateSeatedIn(folded(name.join(''))))
      .find((state) => state !== undefined);
    if (seat === undefined || figure.isPerson || figure.state !== undefined) continue;
    const acting = figure.seen.filter((seen) => seen.mention.kind === 'name' && acts(seen, course.words));
    if (acting.length === 0) continue;
    const who = figure.seen.filter((seen) => acting.includes(seen) || !isWhere(seen, course.words));
    const isAll = figure.seen.every((seen) => seen.mention.kind !== 'name' || who.includes(seen));
    const isCapital = figure.names.every((name) => !PALACE.test(name.join(' ')));
    move(isAll ? figure.seen : who, figure, governmentOf(seat, isCapital, course));
  }
}

/** Where a president or a cabinet sits, who are not all of the state. */
const PALACE = /^(?:white house|kremlin|downing street|whitehall|westminster|elysee)$/;

function governmentOf(state: string, isCapital: boolean, course: Course): Figure {
  const known =
    course.describedAs('government').find((figure) => figure.isGovernment && figure.state === state) ??
    (isCapital ? actingState(state, course) : undefined);
  if (known !== undefined) return known;
  const figure = course.create();
  figure.isGovernment = true;
  figure.state = state;
  course.describeAs('government', figure);
  return figure;
}

const actingState = (state: string, { figures, words }: Course): Figure | undefined =>
  figures.find(
    (figure) =>
      figure.state === state &&
      !figure.isGovernment &&
      figure.type() === 'state' &&
      figure.seen.some((seen) => seen.mention.kind === 'name' && acts(seen, words)),
  );

function move(moved: readonly Seen[], from: Figure, to: Figure): void {
  const gone = new Set(moved);
  from.seen.splice(0, from.seen.length, ...from.seen.filter((seen) => !gone.has(seen)));
  for (const seen of gone) {
    to.seen.push(seen);
    if (seen.mention.kind === 'name') to.addName(seen.words.map(folded));
  }
  if (to.isGovernment) to.vote('government', 100);
  to.seen.sort((a, b) => a.at - b.at);
}

/** Returns whether a figure is a place that does nothing in the article. */
export function isIdlePlace(figure: Figure, speakers: ReadonlySet<Figure>, words: readonly Word[]): boolean {
  if (figure.isGovernment || speakers.has(figure)) return false;
  const type = figure.type();
  if (figure.state !== undefined && (type === 'state' || type === 'place'))
    return figure.seen.every((seen) => isWhere(seen, words));
  if (type !== 'place') return false;
  const named = figure.seen.filter((seen) => seen.mention.kind === 'name');
  return named.filter((seen) => acts(seen, words)).length * 2 < Math.max(named.length, 1);
}

const isWhere = ({ first, mention }: Seen, words: readonly Word[]): boolean =>
  mention.kind !== 'name' ||
  WHERE.test(words[first - 1]?.form ?? '') ||
  (words[first - 1]?.form === 'the' && WHERE.test(words[first - 2]?.form ?? ''));
