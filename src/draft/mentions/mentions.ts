import type { Models } from '../models.ts';
import type { Mention, ReadText, Tags } from '../reading.ts';
import { namesIn, type TaggedName } from '../tagging/names.ts';
import { agreedNames } from './agreed-names.ts';
import { withApposedPersons } from './apposed-persons.ts';
import { withoutCommonPhrases } from './common-phrases.ts';
import { withFields } from './fields.ts';
import { withFamilies } from './found-again.ts';
import { withPlaces } from './named-places.ts';
import { withKnownBodies, withoutOrigins, withWholeBodies } from './whole-bodies.ts';
import { companiesIn, withCompanies } from './companies.ts';
import { nameMention } from './name-mentions.ts';
import { joinedNames } from './joined-names.ts';
import { familiesIn, isName } from './is-name.ts';
import { settledNames } from './name-rules.ts';
import { withLongerNames } from './longer-names.ts';
import { withMissedBodies } from './missed-bodies.ts';
import { listedNames } from './listed-names.ts';
import { nicknamed } from './nicknames.ts';
import { nominalsIn } from './nominals.ts';
import { NAME, PERSON, type Tagged } from './tagged.ts';
import { withoutSpecies } from './species.ts';
import { spelledNames } from './spelled-names.ts';
import { pronounsIn } from './pronouns.ts';
import { withoutStorms } from './storms.ts';

/**
 * Returns the words of an article that stand for somebody, in reading order and apart from each other: names first, then
 * phrases with a noun for people or places ("a senior official"), then personal pronouns.
 */
export function mentionsIn(read: ReadText, tags: Tags, models: Pick<Models, 'names' | 'classes'>): Mention[] {
  const { sentences } = read;
  const found = withoutStorms(
    sentences,
    withApposedPersons(sentences, agreedNamesIn(sentences, tags, models)),
  );
  const agreed = wholeNames(sentences, withoutSpecies(sentences, withoutCommonPhrases(sentences, found)));
  const companies = companiesIn(sentences, agreed);
  const known = new Set([...companies, ...familiesIn(sentences, agreed)]);
  const names = withCompanies(
    sentences,
    agreed.filter((name) => isName(sentences, tags, name, known)),
    companies,
  );
  const bySentence = new Map<number, TaggedName[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  return read.sentences.flatMap(({ tokens }, sentence) => {
    const here = bySentence.get(sentence) ?? [];
    const line = { tokens, tags: tags[sentence] ?? [], taken: takenBy(here, tokens.length), sentence };
    return mentionsOf(read, here, line);
  });
}

/** Returns names as the words around them, and what the article calls them elsewhere, have them. */
const wholeNames = (sentences: ReadText['sentences'], names: readonly TaggedName[]): TaggedName[] =>
  withPlaces(
    sentences,
    withKnownBodies(
      sentences,
      withWholeBodies(
        sentences,
        withoutOrigins(sentences, withFamilies(sentences, withWholeNames(sentences, names))),
      ),
    ),
  );

const withWholeNames = (sentences: ReadText['sentences'], names: readonly TaggedName[]): TaggedName[] =>
  withFields(sentences, withMissedBodies(sentences, withLongerNames(sentences, names)));

/** Returns the names of an article as the tagger, the words around them, the whole article and the lists have them. */
export function agreedNamesIn(
  sentences: ReadText['sentences'],
  tags: Tags,
  models: Pick<Models, 'names' | 'classes'>,
): TaggedName[] {
  const joined = spelledNames(sentences, joinedNames(sentences, namesIn(sentences, tags, models)));
  const whole = nicknamed(sentences, joined);
  const tagged = apart(settledNames(sentences, tags, whole));
  const agreed = agreedNames(sentences, tagged);
  return [...agreed, ...listedNames(sentences, tags, agreed)];
}

/**
 * Where a name was lengthened into the one before it, a person's first name is his, and all else is the other's; "Thomas" of the St
 * Thomas' Trust is nobody beside it.
 */
function apart(names: readonly TaggedName[]): TaggedName[] {
  const kept: TaggedName[] = [];
  for (const name of names) {
    const last = kept.at(-1);
    const isInto = last?.sentence === name.sentence && last.end > name.first;
    const isHis = isInto && name.label === 'PER' && name.first > last.first && name.end >= last.end;
    if (isHis) kept.splice(-1, 1, { ...last, end: name.first });
    const first = isInto && !isHis ? last.end : name.first;
    if (first < name.end) kept.push(first === name.first ? name : { ...name, first });
  }
  return kept;
}

function mentionsOf(read: ReadText, names: readonly TaggedName[], tagged: Tagged): Mention[] {
  const mentions = [
    ...names.flatMap((name) => nameMention(read, name)),
    ...nominalsIn(tagged),
    ...pronounsIn(tagged),
  ];
  return mentions.sort((one, other) => one.start - other.start);
}

function takenBy(names: readonly TaggedName[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { first, end, label } of names) taken.fill(label === 'PER' ? PERSON : NAME, first, end);
  return taken;
}
