import { inReadingOrder } from '../../model/span.ts';
import type { Attribution, DraftActor, DraftPlace, Mention, ReadText, Tags, Who } from '../reading.ts';
import { withOtherNames } from './also-known.ts';
import { Bodies, shortNames } from './bodies.ts';
import { Course, type Speech } from './course.ts';
import { creditsIn } from './credits.ts';
import type { Figure } from './figure.ts';
import { folded } from './fold.ts';
import { resolveFirstPersons } from './first-person.ts';
import { resolveLaterNamed } from './later-named.ts';
import { resolveHeadlineRoles } from './headline-roles.ts';
import { innerPlaces } from './inner-places.ts';
import { mayBeNamed } from './may-be-named.ts';
import { actorsOf, mentionsOf } from './naming.ts';
import { typeInName } from './noun-types.ts';
import { ownerOfTitle } from './owners.ts';
import { People } from './people.ts';
import { governmentsBySeat, isIdlePlace } from './places.ts';
import { resolveDescription } from './resolve-descriptions.ts';
import { resolvePronoun } from './resolve-pronouns.ts';
import { type Seen, seenOf } from './seen.ts';
import { jointSpeakers } from './joint-speakers.ts';
import { MentionFinder, mentionsOfSources } from './sources.ts';
import { sourceMentions, speechIn, type Sources } from './speech.ts';
import { isRole } from './titles.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * Returns everybody in an article: one actor for all the names, titles, descriptions and pronouns that stand for one,
 * and the places that do nothing, apart. Who says something is an actor even where no mention was found for it.
 */
export function whoIsWho(
  read: ReadText,
  tags: Tags,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): Who {
  const words = wordsOf(read, tags);
  const whole = withoutBeginnings(mentions);
  const all = [...whole, ...mentionsOfSources(attributions, whole, words)];
  const seen = seenOf(read, words, all);
  const finder = new MentionFinder(all);
  const sources = sourceMentions(attributions, finder, words);
  const course = readThrough(
    seen,
    words,
    new Set(sources.values()),
    jointIn(sources, finder, words),
    speechIn(sources, words),
    creditsIn(read),
  );
  resolveFirstPersons(seen, attributions, speakersIn(course, sources), course);
  governmentsBySeat(course);
  const speakerOf = speakersIn(course, sources);
  return cast(
    course,
    new Set(attributions.flatMap((attribution) => speakerOf(attribution) ?? [])),
    read.text,
  );
}

/** Returns who speaks by attribution, as the course has it so far. */
function speakersIn({ figures }: Course, sources: Sources): (attribution: Attribution) => Figure | undefined {
  const known = new Map(
    figures.flatMap((figure) => figure.seen.map(({ mention }) => [mention, figure] as const)),
  );
  return (attribution) => {
    const mention = sources.get(attribution);
    return mention && known.get(mention);
  };
}

/** Returns the speakers that others speak together with. */
const jointIn = (sources: Sources, finder: MentionFinder, words: readonly Word[]): ReadonlySet<Mention> =>
  new Set(
    [...sources].flatMap(([{ source }, speaker]) =>
      source !== undefined && jointSpeakers(source, finder, words).includes(speaker) ? [speaker] : [],
    ),
  );

/** Of "a senior" and "a senior official" only the whole: where two descriptions begin together, the longer is meant. */
function withoutBeginnings(mentions: readonly Mention[]): Mention[] {
  const longest = new Map<number, number>();
  for (const { kind, start, end } of mentions)
    if (kind === 'nominal') longest.set(start, Math.max(end, longest.get(start) ?? 0));
  return mentions.filter(({ kind, start, end }) => kind !== 'nominal' || longest.get(start) === end);
}

/** Names first, wherever they stand; then everything else from the first word to the last. */
function readThrough(
  seen: readonly Seen[],
  words: readonly Word[],
  sources: ReadonlySet<Mention>,
  joint: ReadonlySet<Mention>,
  speech: readonly Speech[],
  credits: ReadonlySet<number>,
): Course {
  const named = seen.filter((one) => isName(one, words));
  const isPersonal = personal(named);
  const people = People.of(named.filter(isPersonal));
  const others = named.filter((one) => !isPersonal(one));
  const bodies = Bodies.of(others, people);
  const course = new Course(words, people, withOtherNames([...people.figures, ...bodies.figures], words));
  course.speech = speech;
  course.sources = sources;
  course.joint = joint;
  for (const one of seen) {
    if (credits.has(one.mention.sentence)) continue;
    const figure = isName(one, words) ? course.figureAt(one.head) : undefined;
    if (figure !== undefined) passName(one, figure, course);
    else if (one.mention.kind === 'pronoun') resolvePronoun(one, course);
    else resolveDescription(one, course);
    const spoken = course.past.at(-1);
    if (spoken?.seen === one && sources.has(one.mention))
      course.lastSpeaker = {
        figure: spoken.figure,
        sentence: one.mention.sentence,
        isJoint: joint.has(one.mention),
      };
  }
  resolveHeadlineRoles(course);
  resolveLaterNamed(course);
  return course;
}

function passName(seen: Seen, figure: Figure, course: Course): void {
  const owner = ownerOfTitle(seen, course);
  if (owner?.isSure === true && owner.figure !== figure) seen.owner = owner.figure;
  course.pass(seen, figure);
}

/** "Instinct Magazine" and "the Alliance" are no persons, whatever the mention says, nor is the short form of a bank. */
function personal(named: readonly Seen[]): (seen: Seen) => boolean {
  const short = shortNames(named.filter(({ mention }) => mention.type !== 'person'));
  return ({ mention, words }) =>
    mention.type === 'person' &&
    typeInName(words) === undefined &&
    !short.has(words.map(folded).join(' ')) &&
    !(words.length === 1 && /^(?:alliance|coalition|council|front|party)$/i.test(words[0] ?? ''));
}

/**
 * "Trump campaign" is no name but a description with a name in it: its last word is a common noun. "The Republican" and
 * "Prime Minister" are what somebody is.
 */
function isName({ mention, head, first, end, words: own }: Seen, words: readonly Word[]): boolean {
  if (mention.kind !== 'name') return false;
  // "The Republican", "the absent Chancellor".
  const isQualified = /^(?:JJ|NN)$/.test(words[first - 1]?.tag ?? '') && words[first - 1]?.form !== 'late';
  const article = words[isQualified ? first - 2 : first - 1]?.form ?? '';
  if (end - first === 1 && isRole(own[0]?.toLowerCase() ?? '') && /^(?:the|a|an)$/i.test(article))
    return false;
  const { form = '', tag = '' } = words[head] ?? {};
  return !(tag.startsWith('NN') && !tag.startsWith('NNP') && /^\p{Ll}+$/u.test(form));
}

function cast(course: Course, speakers: ReadonlySet<Figure>, text: string): Who {
  const inOrder = course.figures
    .filter(({ seen }) => seen.length > 0)
    .map((figure) => ({ figure, start: Math.min(...figure.seen.map(({ mention }) => mention.start)) }))
    .sort((a, b) => a.start - b.start)
    .map(({ figure }) => figure);
  for (const figure of inOrder) figure.seen.sort((a, b) => a.mention.start - b.mention.start);
  const idle = new Set(inOrder.filter((figure) => isIdlePlace(figure, speakers, course.words)));
  const acting = inOrder.filter((figure) => !idle.has(figure) && isSomebody(figure, speakers));
  const actors = actorsOf(acting, text, course.words);
  return {
    actors: [...actors.values()],
    owners: ownersIn(actors),
    places: [...idlePlaces([...idle], text, course.words), ...innerPlaces(inOrder, course.words)],
    doubts: [...course.doubts, ...mayBeNamed(course)].sort((a, b) => inReadingOrder(a.span, b.span)),
  };
}

/** Whose office each mention is of, where only a pronoun says so. */
const ownersIn = (actors: ReadonlyMap<Figure, DraftActor>): ReadonlyMap<Mention, DraftActor> =>
  new Map(
    [...actors.keys()].flatMap(({ seen }) =>
      seen.flatMap(({ mention, owner }) => {
        const actor = owner && actors.get(owner);
        return actor === undefined ? [] : [[mention, actor] as const];
      }),
    ),
  );

const idlePlaces = (idle: readonly Figure[], text: string, words: readonly Word[]): DraftPlace[] =>
  [
    ...actorsOf(
      idle.filter((figure) => figure.isNamed),
      text,
      words,
    ),
  ].map(([figure, { name }]) => ({ name, mentions: mentionsOf(figure) }));

/** "In our society": everybody, and nobody who acts. */
const SOCIETY = /^(?:society|community|culture|world|planet|lives|homes?|streets?|cit(?:y|ies))$/i;

const EVERYBODY = /^(?:nobody|noone|anybody|anyone|everybody|everyone)$/i;

/** "No militia sits at this table", "nobody", "an app that harms anyone": who is not there does nothing. */
const isNobody = ({ mention, words }: Seen): boolean =>
  mention.kind === 'nominal' &&
  (/^(?:no|not|neither|any)$/i.test(words[0] ?? '') ||
    EVERYBODY.test(words[0] ?? '') ||
    EVERYBODY.test(words.at(-1) ?? ''));

/** Neither a thing that nobody said anything about being, nor a pronoun alone. */
function isSomebody(figure: Figure, speakers: ReadonlySet<Figure>): boolean {
  if (figure.seen.every(({ words }) => /^(?:nobody|noone)$/i.test(words.at(-1) ?? ''))) return false;
  if (speakers.has(figure)) return true;
  if (figure.seen.every((seen) => seen.mention.kind === 'pronoun' || isNobody(seen))) return false;
  if (
    figure.seen.every(
      ({ mention, words }) =>
        mention.kind === 'nominal' && /^our$/i.test(words[0] ?? '') && SOCIETY.test(words.at(-1) ?? ''),
    )
  )
    return false;
  return figure.type() !== 'other' && figure.seen.some(({ mention }) => mention.kind !== 'pronoun');
}
