import { Evidence } from '../../model/evidence.ts';
import type { Network } from '../../model/schema.ts';
import { emphasesOf } from '../canvas/overlay.ts';
import { openingView, positionsOf, sceneOf, type Scene } from '../canvas/scene.ts';
import { sentenceOf } from '../canvas/sentence.ts';
import { approximateWidth } from '../canvas/text.ts';
import type { Highlight } from '../state/highlight.ts';
import type { Words } from '../words/words.ts';
import type { GroupMark, Mark, PathMark, TextMark } from './mark.ts';
import { discMarks, labelMarks, lineMarks, nodeMarks } from './signs.ts';

/** What a picture shows. */
export interface Shown {
  readonly network: Network;
  readonly words: Words;
  /** What stands out in it. */
  readonly highlight: Highlight;
  /** The address of the page that its things lead to; nothing for the page that they stand on. */
  readonly page?: string | undefined;
}

/** Where a picture stands on its sheet, and how large it is, in pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the picture of a network in a frame, as it opens: each actor and relation a link to its proof. */
export function pictureMarks({ network, words, highlight, page = '' }: Shown, frame: Frame): Mark[] {
  const evidence = new Evidence(network);
  const view = openingView(network, frame);
  const scene = sceneOf(network, highlight, positionsOf(network), view, approximateWidth);
  const lines = scene.lines.map((line): GroupMark => {
    const { relation, look, middle, disc } = line;
    return {
      kind: 'group',
      title: sentenceOf(relation, evidence, words),
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
  return moved([...lines, ...nodes, ...namesOf(scene)], frame);
}

function namesOf({ nodes, labels }: Scene): TextMark[] {
  const emphases = emphasesOf(nodes);
  return labels.flatMap((label) => labelMarks(label, emphases.get(label.id) ?? 'plain'));
}

/** Returns marks a distance further, in pixels. */
export function moved(marks: readonly Mark[], by: { readonly x: number; readonly y: number }): Mark[] {
  return marks.map((mark) =>
    mark.kind === 'group' ? { ...mark, marks: mark.marks.map((one) => shifted(one, by)) } : shifted(mark, by),
  );
}

const shifted = (mark: PathMark | TextMark, { x, y }: { x: number; y: number }): PathMark | TextMark =>
  mark.kind === 'text'
    ? { ...mark, x: mark.x + x, y: mark.y + y }
    : { ...mark, place: { ...mark.place, x: mark.place.x + x, y: mark.place.y + y } };
