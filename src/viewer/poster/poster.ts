import { Evidence } from '../../model/evidence.ts';
import type { Network } from '../../model/schema.ts';
import { UNDATED } from '../../model/undated.ts';
import { legendOf } from '../canvas/legend.ts';
import { openingView, positionsOf, sceneOf, type Scene } from '../canvas/scene.ts';
import { sentenceOf } from '../canvas/sentence.ts';
import { approximateWidth } from '../canvas/text.ts';
import { NOTHING, type Highlight } from '../state/highlight.ts';
import type { Words } from '../words/words.ts';
import { Column, type Type } from './column.ts';
import { familiesIn, type Families } from './colours.ts';
import { keyMarks } from './key.ts';
import type { GroupMark, Mark, PathMark, TextMark } from './mark.ts';
import { discMarks, labelMarks, lineMarks, nodeMarks } from './signs.ts';

/** What a sheet is made of. */
export interface PosterOptions {
  readonly network: Network;
  readonly words: Words;
  /** What stands out in it. */
  readonly highlight?: Highlight;
  /** The address of the page that shows the network. */
  readonly page?: string | undefined;
}

/** The picture of a network on a sheet of paper, with its caption and its key: it may stand alone. */
export interface Poster {
  readonly title: string;
  readonly language: string;
  readonly families: Families;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Pixels. */
const WIDTH = 960;
const PICTURE = { width: 920, height: 600 };
const MARGIN = 20;

const SMALL: Type = { size: 13, weight: 400, family: 'sans', ink: ['ink-2'], leading: 20 };
const TITLE: Type = { size: 27, weight: 700, family: 'serif', ink: ['ink'], leading: 34 };
const TEXT: Type = { size: 15, weight: 400, family: 'serif', ink: ['ink-2'], leading: 22 };

/** Returns a network’s picture as a sheet. */
export function posterOf({ network, words, highlight = NOTHING, page }: PosterOptions): Poster {
  const { code, direction } = words.tongue;
  const inner = WIDTH - 2 * MARGIN;
  const caption = new Column(MARGIN, MARGIN, inner, direction);
  caption.add(sourceOf(network, words), SMALL);
  caption.add(network.title, TITLE);
  if (network.description) caption.add(network.description, TEXT);
  const picture = moved(pictureOf(network, words, highlight, page), { x: MARGIN, y: caption.bottom + 6 });
  const entries = legendOf(seenOf(network, highlight), highlight.encoding, words).flatMap(
    (group) => group.entries,
  );
  const top = caption.bottom + PICTURE.height + 16;
  const key = keyMarks(entries, { left: MARGIN, top, width: inner, direction });
  const foot = new Column(MARGIN, key.bottom + 6, inner, direction);
  foot.add(page ?? 'Sayso', SMALL);
  return {
    title: network.title,
    language: code,
    families: familiesIn(code),
    width: WIDTH,
    height: Math.ceil(foot.bottom + MARGIN),
    marks: [...caption.marks, ...picture, ...key.marks, ...foot.marks],
  };
}

const seenOf = (network: Network, { hidden }: Highlight): Network => ({
  ...network,
  actors: network.actors.filter(({ id }) => !hidden.actors.has(id)),
  relations: network.relations.filter(({ id }) => !hidden.relations.has(id)),
});

/** Who published what the network is made of, when, and whether a person has read it: "Shafaq News, 13 February 2025 · Reviewed". */
function sourceOf(network: Network, words: Words): string {
  const [first] = network.articles;
  const name = network.actors.find(({ id }) => id === first?.publisher)?.name;
  const facts = [
    ...(name === undefined ? [] : [words.tongue.isolated(name)]),
    ...(first && first.published !== UNDATED ? [words.tongue.date(first.published)] : []),
    ...(network.articles.length > 1 ? [words.articles(network.articles.length)] : []),
  ];
  return [words.tongue.list(facts), words.networkReview[network.review]].filter(Boolean).join(' · ');
}

function pictureOf(network: Network, words: Words, highlight: Highlight, page = ''): Mark[] {
  const evidence = new Evidence(network);
  const view = openingView(network, PICTURE);
  const scene = sceneOf(network, highlight, positionsOf(network), view, approximateWidth);
  const nameOf = (id: string): string => evidence.nameOf(id);
  const lines = scene.lines.map((line): GroupMark => {
    const { relation, look, middle, disc } = line;
    return {
      kind: 'group',
      title: sentenceOf(relation, nameOf, words),
      href: `${page}#relation=${relation.id}`,
      marks: [...lineMarks(line), ...(disc > 0 ? discMarks(look, middle, disc) : [])],
    };
  });
  const nodes = scene.nodes.map(({ actor, look, at, radius }): GroupMark => ({
    kind: 'group',
    title: actor.name,
    href: `${page}#actor=${actor.id}`,
    marks: nodeMarks(look, at, radius),
  }));
  return [...lines, ...nodes, ...namesOf(scene)];
}

function namesOf({ nodes, labels }: Scene): TextMark[] {
  const emphases = new Map(nodes.map(({ actor, look }) => [actor.id, look.emphasis]));
  return labels.flatMap((label) => labelMarks(label, emphases.get(label.id) ?? 'plain'));
}

/** Returns marks a distance further, in pixels. */
function moved(marks: readonly Mark[], by: { readonly x: number; readonly y: number }): Mark[] {
  return marks.map((mark) =>
    mark.kind === 'group' ? { ...mark, marks: mark.marks.map((one) => shifted(one, by)) } : shifted(mark, by),
  );
}

const shifted = (mark: PathMark | TextMark, { x, y }: { x: number; y: number }): PathMark | TextMark =>
  mark.kind === 'text'
    ? { ...mark, x: mark.x + x, y: mark.y + y }
    : { ...mark, place: { ...mark.place, x: mark.place.x + x, y: mark.place.y + y } };
