import { isFreeBody } from '../free-bodies.ts';
import { REACH, isNear, isOfOtherState } from './antecedent-roles.ts';
import { salience } from './antecedents.ts';
import { isTaken } from './counted.ts';
import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import type { Figure } from './figure.ts';
import { singular } from './fold.ts';
import { isOfOtherSort, typesOfNoun } from './noun-types.ts';
import { isRegulated } from './regulated.ts';
import type { Seen } from './seen.ts';
import { isTelling } from './words.ts';

/** What an armed group is called: "the rebel group", "the militant movement". */
export const ARMED =
  /^(?:armed|rebel|militant|insurgent|guerrilla|paramilitary|islamist|jihadist|extremist|separatist)$/;

/** Who an armed group is: "the rebels" after "the Houthis". */
const MEN_AT_ARMS = /^(?:rebel|fighter|militant|insurgent|guerrilla|jihadist|separatist|extremist|islamist)$/;

/** Returns the latest body whose name or type the noun fits: "the coalition" after "State of Law Coalition". */
export function bodyCalled(seen: Seen, said: Description, course: Course): Figure | undefined {
  const types = typesOfNoun(said.head);
  const plain = onlyForce(seen, said, course) ?? rulingParty(said, course) ?? storysState(seen, said, course);
  if (plain !== undefined) return plain;
  const near = new Map<Figure, number>();
  for (const past of course.back(
    seen.mention.sentence,
    said.determiner === 'demonstrative' ? REACH : Infinity,
  )) {
    const { figure } = past;
    if (figure.isPerson || !isAsMany(figure, said) || isOfOtherState(figure, said)) continue;
    if (isTaken(figure, seen, course) || isRegulated(figure, said, course)) continue;
    if (figure.names.some((name) => isHeadedBy(name, said)) && !isStates(figure, said)) return figure;
    if (said.head === 'panel' && isNear(figure, seen) && isCommittee(figure)) return figure;
    // "The Lebanese army" is no peacekeeping force that has neither a name nor a state.
    if (said.state !== undefined && !figure.isNamed && figure.state === undefined) continue;
    if (isNear(figure, seen) && !isOfOtherSort(nounsOf(figure), said.head) && !isInner(figure))
      near.set(figure, Math.max(near.get(figure) ?? -Infinity, salience(past, seen, course)));
  }
  const byType = likeliestOf(near, types);
  if (said.plural && byType?.plural === false && !MEN_AT_ARMS.test(said.head)) return undefined;
  if (STRICT.test(said.head)) return undefined;
  const isArmed = byType?.type() === 'armed-group' && said.modifiers.every((word) => ARMED.test(word));
  return said.modifiers.length === 0 || isArmed ? byType : undefined;
}

/** "The panel" after "the Senate Intelligence Committee". */
const isCommittee = ({ names }: Figure): boolean =>
  names.some((name) => /^(?:(?:sub)?committee|commission|tribunal)$/.test(name.at(-1) ?? ''));

/** Returns which of several bodies is meant: "the company" is a paper only where no company is near; of several, the one that its sentence was about. */
export function likeliestOf(near: ReadonlyMap<Figure, number>, types: readonly string[]): Figure | undefined {
  for (const type of types) {
    const [best] = [...near]
      .filter(([figure]) => figure.type() === type)
      .sort(([, one], [, other]) => other - one);
    if (best !== undefined) return best[0];
  }
  return undefined;
}

/** Returns the latest body near that the noun heads the name of: "the center" after "the Center for Rights". */
export function bodyNamed(seen: Seen, said: Description, course: Course): Figure | undefined {
  for (const { figure } of course.back(seen.mention.sentence, REACH))
    if (!figure.isPerson && isAsMany(figure, said) && figure.names.some((name) => isHeadedBy(name, said)))
      return figure;
  return undefined;
}

/** "The group", "an organization": what any body may be called. */
const isPlainGroup = ({ head, plural, modifiers }: Description): boolean =>
  /^(?:group|organi[sz]ation)$/.test(head) && !plural && modifiers.length === 0;

/** "The group said", "told the organization": whoever has just spoken goes on, and is told what it tells. */
export function speakerCalled(
  seen: Seen,
  said: Description,
  { lastSpeaker, sources, words }: Course,
): Figure | undefined {
  if (!isPlainGroup(said) || seen.quotation >= 0) return undefined;
  const isTold = isTelling(words[seen.first - 1]);
  if (lastSpeaker === undefined || !(isTold || sources.has(seen.mention))) return undefined;
  const { figure, sentence } = lastSpeaker;
  const isBody = figure.isNamed && !figure.plural && isFreeBody(figure.type());
  return isBody && seen.mention.sentence - sentence < REACH ? figure : undefined;
}

/** "A staff attorney for the group": of a body that was named since anybody else was called a group, and near. */
export function groupSince(
  seen: Seen,
  said: Description,
  known: Figure | undefined,
  course: Course,
): Figure | undefined {
  if (!isPlainGroup(said) || said.determiner !== 'definite') return undefined;
  if (known === undefined || known.isNamed || isNear(known, seen, REACH)) return undefined;
  const near = [...course.back(seen.mention.sentence, 1)].map(({ figure }) => figure);
  return near.find(
    (figure) =>
      figure.isNamed && !figure.plural && /^(?:organisation|armed-group|alliance)$/.test(figure.type()),
  );
}

/** "The force" is the one force that the article names. */
function onlyForce(seen: Seen, { head, modifiers, plural }: Description, course: Course): Figure | undefined {
  if (head !== 'force' || modifiers.length > 0 || plural) return undefined;
  const named = [...course.back(seen.mention.sentence, Infinity)].map(({ figure }) => figure);
  const forces = new Set(named.filter((figure) => figure.isNamed && figure.type() === 'security-force'));
  const [force] = forces;
  return forces.size === 1 ? force : undefined;
}

/** "The ruling party" after "the ruling Democratic Party". */
const rulingParty = ({ head, modifiers, plural }: Description, course: Course): Figure | undefined =>
  head === 'party' && !plural && modifiers.length === 1
    ? course.figures.find(
        (figure) =>
          figure.isNamed &&
          figure.type() === 'party' &&
          figure.seen.some(
            ({ mention, first }) =>
              mention.kind === 'name' && course.words[first - 1]?.form.toLowerCase() === modifiers[0],
          ),
      )
    : undefined;

/** "Across the country": the one that the headline names, where its own sentence names none. */
function storysState(seen: Seen, said: Description, course: Course): Figure | undefined {
  if (!/^(?:country|nation)$/.test(said.head) || said.modifiers.length > 0 || said.plural) return undefined;
  const isHere = [...course.back(seen.mention.sentence, 0)].some(({ figure }) => figure.state !== undefined);
  const named = course.past.filter(({ figure, seen: past }) => past.inTitle && isState(figure));
  const states = new Set(named.map(({ figure }) => figure));
  return isHere || states.size !== 1 ? undefined : named[0]?.figure;
}

/** "German minister" is none. */
const isState = ({ state, isGovernment, isNamed, isPerson }: Figure): boolean =>
  state !== undefined && isNamed && !isPerson && !isGovernment;

/** What a body is called, in the singular: "federation" of "the Dockworkers' Federation". */
function nounsOf({ names, roles }: Figure): Set<string> {
  const ends = [
    ...names.map((name) => name.at(-1) ?? ''),
    ...[...roles].map((role) => role.split(' ').at(-1) ?? ''),
  ];
  return new Set(ends.map(singular));
}

/** "The army" is the state's, and no rebels who call themselves one. */
const isStates = (figure: Figure, { head, modifiers }: Description): boolean =>
  /^(?:army|police|force)$/.test(head) && modifiers.length === 0 && figure.type() === 'armed-group';

/** What nobody means by it but what is called so: "will join the board". */
const STRICT =
  /^(?:board|panel|committee|commission|legislature|parliament|delegation|department|office|bureau|school|college|hospital|church|mosque|club|cent(?:er|re)|museum|library|team|network|campaign|effort|service|programme|program|initiative|project|inquiry|review)$/;

/** A board or a panel is a part of some body, and none that is called by another noun. */
const isInner = (figure: Figure): boolean => {
  const nouns = [...nounsOf(figure)];
  return !figure.isNamed && nouns.length > 0 && nouns.every((noun) => STRICT.test(noun));
};

/** "The committees" may be "Resistance Committees", which is one; "the rebels" are one group. */
const isAsMany = (figure: Figure, said: Description): boolean =>
  figure.plural === said.plural || (said.plural && figure.isNamed && said.determiner === 'definite');

/** "Trade Commission", "Commission on Presidential Debates", "Resistance Committees" by "the committees". */
function isHeadedBy(name: readonly string[], { head, modifiers, plural }: Description): boolean {
  if (!modifiers.every((word) => name.includes(word) || ARMED.test(word))) return false;
  const last = name.at(-1) ?? '';
  if (plural) return last !== head && singular(last) === head;
  // "Islamic State" is not "the state".
  if (last === head) return head !== 'state' && !(head === 'union' && NO_TRADES.test(name.at(-2) ?? ''));
  // "The state" is no State of Law Coalition.
  if (typesOfNoun(last).length > 0 || !/^(?:of|for|on)$/.test(name[name.indexOf(head) + 1] ?? ''))
    return false;
  return name.includes(head) && !(head === 'union' && NO_TRADES.test(name[name.indexOf(head) - 1] ?? ''));
}

/** "The union" is one of workers, and neither Europe's nor that for civil liberties. */
const NO_TRADES = /^(?:liberties|european|african|soviet|credit|customs|monetary|rugby|football)$/;

/** Words that any body of people may be called by: "these parties" after "armed factions". */
const CALLED: ReadonlySet<string> = new Set([
  'group',
  'party',
  'force',
  'organization',
  'organisation',
  'side',
  'body',
  'entity',
  'people',
  'person',
  'man',
]);

/** Returns the group of the last sentences that "these groups" or "those parties" points at. */
export function groupInFocus(seen: Seen, said: Description, course: Course): Figure | undefined {
  if (said.determiner !== 'demonstrative' || !said.plural || !CALLED.has(said.head)) return undefined;
  for (const { figure } of course.back(seen.mention.sentence, 2)) {
    const isForce = figure.type() === 'security-force';
    if (figure.plural && figure.type() !== 'person' && (!isForce || said.head === 'force')) return figure;
  }
  return undefined;
}
