import type { Network } from '../../model/schema.ts';
import { legendOf } from '../canvas/legend.ts';
import { NOTHING, type Highlight } from '../state/highlight.ts';
import type { Words } from '../words/words.ts';
import { Column, type Type } from './column.ts';
import { familiesIn, type Families } from './colours.ts';
import { keyMarks } from './key.ts';
import type { Mark } from './mark.ts';
import { pictureMarks } from './picture.ts';
import { sourceOf } from './source.ts';

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
  const picture = pictureMarks(
    { network, words, highlight, page },
    { x: MARGIN, y: caption.bottom + 6, ...PICTURE },
  );
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
