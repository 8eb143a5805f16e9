import { join } from 'node:path';
import { CompileError, Trouble } from '../../compile/problem.ts';
import { UNDATED } from '../../model/undated.ts';
import type { ArticleFiles, NetworkFiles, YamlFile } from '../network-files.ts';
import { castIds, type KnownActor } from './cast-ids.ts';
import { draftArticle, ownDrafter, type Drafter } from './draft-article.ts';
import { entriesOf } from './drafted.ts';
import type { ActorEntry, DraftEntries } from './entries.ts';
import { withAdditions, type Addition } from './insert.ts';
import { withActors } from './insert-actors.ts';
import { asKnown, knownActors } from './known-cast.ts';
import { Merge, type Proposal } from './merge.ts';
import { recognisedIn, standingIn } from './standing.ts';
import { mentionItems, mentionsYaml, relationYaml, statementYaml } from './yaml-entries.ts';
import { castYaml, notesYaml } from './yaml-files.ts';

/** The files that a draft writes, by path, and what there is to tell. */
export interface Redraft {
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly report: readonly string[];
}

/**
 * Returns what a draft of a network's articles writes: annotations where there are none, and where there are some, what
 * is new. Nothing that stands is changed, and what does not change is not written.
 * @throws CompileError where annotations that stand cannot be proven
 */
export function redraft(network: NetworkFiles, drafter: Drafter = ownDrafter): Redraft {
  let known = network.cast ? knownActors(network.cast.located) : [];
  const files: [string, string][] = [];
  const report: string[] = [];
  const cast: ActorEntry[] = [];
  let title = '';
  for (const article of network.articles) {
    const made = article.annotated
      ? merged(article, article.annotated, network.cast, known, drafter)
      : drafted(article, known, drafter);
    title ||= made.title;
    cast.push(...made.cast);
    known = [...known, ...made.cast.map(asKnown)];
    const path = join(network.folder, `${article.id}.yaml`);
    if (made.text !== undefined) files.push([path, made.text]);
    report.push(...made.report.map((line) => `${article.id}: ${line}`));
  }
  return { files: [...castFile(network, cast, title), ...files], report };
}

interface Made {
  readonly title: string;
  readonly text: string | undefined;
  readonly cast: readonly ActorEntry[];
  readonly report: readonly string[];
}

function drafted({ id, text }: ArticleFiles, known: readonly KnownActor[], drafter: Drafter): Made {
  const entries = draftArticle(id, text, known, {}, drafter);
  const cast = entries.cast.filter((actor) => !known.some((each) => each.id === actor.id));
  return { title: entries.title, text: notesYaml(entries, UNDATED), cast, report: [countLine(entries)] };
}

function merged(
  article: ArticleFiles,
  { text, source }: NonNullable<ArticleFiles['annotated']>,
  cast: YamlFile | undefined,
  known: readonly KnownActor[],
  drafter: Drafter,
): Made {
  const trouble = new Trouble();
  const standing = cast && standingIn(source, cast.located, trouble);
  if (!standing) throw new CompileError(trouble.problems);
  const draft = drafter(article.text);
  const { segments, publisher } = standing.article;
  const laidOut = { ...draft, read: { ...draft.read, layout: { ...draft.read.layout, segments } } };
  const ids = castIds(draft.actors, known, recognisedIn(standing));
  const outlet = known.find(({ id }) => id === publisher)?.names[0];
  const entries = entriesOf(laidOut, { publisher: outlet }, known, ids);
  const proposal = new Merge(standing, entries).propose(
    entries.cast.filter(({ id }) => !known.some((each) => each.id === id)),
  );
  const { text: next, refused } = withAdditions(
    text,
    additionsOf(proposal, new Set(standing.mentions.keys())),
  );
  const added = { ...proposal, relations: [...proposal.relations, ...[...proposal.under.values()].flat()] };
  return {
    title: entries.title,
    text: next === text ? undefined : next,
    cast: proposal.cast,
    report: [
      ...(next === text ? [] : [countLine(added)]),
      ...refused.map(({ path }) => `${path.join('.')} is written on one line, and is left as it is`),
      ...proposal.differences,
    ],
  };
}

function additionsOf(
  { mentions, statements, relations, under }: Proposal,
  listedActors: ReadonlySet<string>,
): Addition[] {
  const more = mentions.filter(({ actor }) => listedActors.has(actor));
  const fresh = mentions.filter(({ actor }) => !listedActors.has(actor));
  // From the foot of the file upwards, and deeper lists first: a path is the same before and after.
  return [
    listed(['relations'], relations, (entry, indent) => relationYaml(entry, indent)),
    ...[...under].map(([at, entries]) =>
      listed(['statements', at, 'relations'], entries, (entry, indent) => relationYaml(entry, indent)),
    ),
    listed(['statements'], statements, (entry, indent) => `\n${statementYaml(entry, indent)}`),
    ...more.map((entry) => listed(['mentions', entry.actor], [entry], mentionItems)),
    listed(['mentions'], fresh, mentionsYaml),
  ].flat();
}

const listed = <Each>(
  path: Addition['path'],
  entries: readonly Each[],
  yaml: (entry: Each, indent: string) => string,
): Addition[] =>
  entries.length === 0
    ? []
    : [{ path, yaml: (indent) => entries.map((entry) => yaml(entry, indent)).join('') }];

function castFile(network: NetworkFiles, added: readonly ActorEntry[], title: string): [string, string][] {
  const path = join(network.folder, 'network.yaml');
  if (!network.cast) return [[path, castYaml({ title, cast: added })]];
  const text = withActors(network.cast.text, added);
  return text === network.cast.text ? [] : [[path, text]];
}

type Counted = Pick<DraftEntries, 'mentions' | 'statements' | 'relations'>;

function countLine({ mentions, statements, relations }: Counted): string {
  const places = mentions.reduce((total, { spans }) => total + spans.length, 0);
  const ties = relations.length + statements.reduce((total, each) => total + each.relations.length, 0);
  return `${counted(statements.length, 'statement')}, ${counted(ties, 'relation')} and ${counted(places, 'mention')} drafted`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
