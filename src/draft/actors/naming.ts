import type { ActorType } from '../../model/schema.ts';
import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { DraftActor, Mention } from '../reading.ts';
import type { Figure } from './figure.ts';
import { isAcronym } from './acronyms.ts';
import { folded, slugOf } from './fold.ts';
import { isCalledByOffice } from './offices.ts';
import type { Seen } from './seen.ts';
import { stateSeatedIn } from '../states.ts';
import type { Word } from './words.ts';

/** Returns the actors that figures are, in the order of their first mentions, with ids that no two share. */
export function actorsOf(
  figures: readonly Figure[],
  text: string,
  words: readonly Word[],
): Map<Figure, DraftActor> {
  const taken = new Map<string, number>();
  const actors = new Map<Figure, DraftActor>();
  for (const figure of figures) {
    const name = nameOf(figure, text, words);
    const slug = slugOf(name).slice(0, 60).replace(/-$/, '');
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    actors.set(figure, actorOf(figure, name, times === 1 ? slug : `${slug}-${times}`, text, words));
  }
  return actors;
}

function actorOf(figure: Figure, name: string, id: string, text: string, words: readonly Word[]): DraftActor {
  const isNamed =
    figure.isNamed ||
    (figure.isGovernment && figure.state !== undefined) ||
    figure.seen.some((seen) => isCalledByOffice(seen, words));
  return {
    id,
    name,
    type: actorType(figure),
    unnamed: !isNamed,
    aliases: aliasesOf(figure, name, text, words),
    mentions: figure.seen.map(({ mention }) => mention),
    confidence: confidenceOf(figure, isNamed),
    by: isNamed ? 'who-is-who:name' : 'who-is-who:description',
  };
}

/** Rounded, and the lower the fewer mentions there are to judge by. */
function confidenceOf(figure: Figure, isNamed: boolean): number {
  const most = Math.max(...figure.seen.map(({ mention }) => mention.confidence));
  return Math.round(most * (isNamed ? 0.95 : 0.75) * 100) / 100;
}

function actorType(figure: Figure): ActorType {
  if (figure.isGovernment) return 'government';
  const type = figure.type();
  if (type === 'place') return typeOfPlace(figure);
  if (type === 'person' && figure.plural && !figure.isNamed) return 'group';
  if (type !== 'other') return type;
  return figure.plural ? 'group' : 'organisation';
}

/** Who acts by the name of a place: a state, the government that sits there, or a body that only sounds like one. */
function typeOfPlace({ state, names }: Figure): ActorType {
  if (state !== undefined) return 'state';
  if (names.some((name) => name.join(' ') === 'west')) return 'alliance';
  const isKnown = names.some((name) => KNOWN_NAMES.listsOf(name) !== 0);
  return isKnown || names.every((name) => name.length > 1) ? 'government' : 'organisation';
}

/** The longest proper form that is no acronym; for whom no name stands, the first description. */
function nameOf(figure: Figure, text: string, words: readonly Word[]): string {
  const forms = formsOf(figure, text, words);
  const full = [...forms].sort(
    (a, b) =>
      Number(isSeat(a, figure)) - Number(isSeat(b, figure)) ||
      Number(isAcronym(a)) - Number(isAcronym(b)) ||
      wordCount(b) - wordCount(a) ||
      b.length - a.length,
  )[0];
  const nominal = figure.seen.some((seen) => seen.mention.kind !== 'pronoun' && !isProper(seen));
  const isProperName =
    /\p{L} (?:Government|Administration|Cabinet|Council|Authority)(?: (?:in|of) .+)?$/u.test(full ?? '');
  if (full !== undefined && (isProperName || !(figure.isGovernment && nominal))) return withArticle(full);
  const { owner } = figure;
  const described = describedAs(figure, text);
  const named = owner?.isNamed === true ? nameOf(owner, text, words) : undefined;
  return capitalised(named === undefined ? described : described.replace(OWNED, possessive(named, text)));
}

/** "Moscow" of Russia, which is called by its own name. */
const isSeat = (form: string, { state, isGovernment }: Figure): boolean =>
  state !== undefined && !isGovernment && stateSeatedIn(folded(form)) === state;

/** "The French", "the West": nobody is called so without it. */
const withArticle = (name: string): string =>
  /^(?:West|East|North|South)$/.test(name) ||
  KNOWN_NAMES.listsOf([name.toLowerCase()]) === knownBit('demonym')
    ? `The ${name}`
    : name;

/** "His office", "their fighters": as nobody knows it who reads it alone. */
const OWNED = /^(?:his|her|their|its|whose)(?= )/i;

/** With the apostrophe that the article writes. */
const possessive = (name: string, text: string): string =>
  `${name}${text.includes('’') ? '’' : "'"}${name.endsWith('s') ? '' : 's'}`;

/** The description that is used most, of those in two words and more if there are any: "armed factions". */
function describedAs({ seen }: Figure, text: string): string {
  const nominals = seen.filter((one) => one.mention.kind !== 'pronoun' && !isProper(one));
  const phrases = (nominals.length > 0 ? nominals : seen.slice(0, 1)).map(({ phrase }) =>
    cleaned(text.slice(phrase.start, phrase.end)),
  );
  const telling = phrases.filter(
    (phrase) => wordCount(phrase) > 1 && !/^(?:his|her|their|its|our|my|whose) /i.test(phrase),
  );
  const pool = telling.length > 0 ? telling : phrases;
  const count = (phrase: string): number => pool.filter((other) => other === phrase).length;
  return [...pool].sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** "Iraqi government" may have been found as a name, and is a description: its last word is a common noun. */
const isProper = ({ mention, words }: Seen): boolean =>
  mention.kind === 'name' && !/^\p{Ll}+$/u.test(words.at(-1) ?? '');

const wordCount = (name: string): number => name.split(/\s+/).length;

/** The names of a figure as the article writes them, each once, in reading order. */
function formsOf(figure: Figure, text: string, words: readonly Word[]): string[] {
  return [
    ...new Set(
      figure.seen.filter(({ mention }) => mention.kind === 'name').map((seen) => formOf(seen, text, words)),
    ),
  ].filter(Boolean);
}

/** The name without what stands before it or hangs on it: "Prime Minister", "the", "'s". */
function formOf({ words: own, first, end }: Seen, text: string, words: readonly Word[]): string {
  let from = first;
  while (from < end && words[from]?.form !== own[0]) from++;
  let to = end;
  while (to > from && words[to - 1]?.form !== own.at(-1)) to--;
  const [start, last] = [words[from], words[to - 1]];
  return start === undefined || last === undefined
    ? ''
    : text.slice(start.start, last.end).replace(/\s+/g, ' ');
}

function aliasesOf(figure: Figure, name: string, text: string, words: readonly Word[]): string[] {
  return formsOf(figure, text, words).filter((form) => form !== name);
}

/** "the Iraqi government" → "Iraqi government". */
const cleaned = (phrase: string): string =>
  phrase
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:the|a|an|this|these|that|those|own)\s+)+/i, '')
    .replace(/["“”,]+$/, '');

const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** Returns the mentions of a figure that are in the text, for a place that does not act. */
export const mentionsOf = (figure: Figure): readonly Mention[] => figure.seen.map(({ mention }) => mention);
