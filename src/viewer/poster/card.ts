import { Evidence } from '../../model/evidence.ts';
import type { Actor, Network } from '../../model/schema.ts';
import { shortLegendOf } from '../canvas/legend.ts';
import { laid, lieIn } from '../canvas/lie.ts';
import { NOTHING, highlightOf } from '../state/highlight.ts';
import { heldBy } from '../words/held.ts';
import type { Words } from '../words/words.ts';
import { Column, linesOf, type Type } from './column.ts';
import { familiesIn } from './colours.ts';
import { keyMarks } from './key.ts';
import { moved, pictureMarks } from './picture.ts';
import type { Poster } from './poster.ts';
import { sourceOf } from './source.ts';

/** Pixels of the sheet. Printed half as large again, it is what Open Graph asks for: 1200 × 630. */
const SHEET = { width: 800, height: 420 } as const;
const MARGIN = 28;
const TEXT_WIDTH = 236;
const PICTURE = { y: 10, width: 520, height: 400 } as const;
/** How far down the title may reach. */
const TITLE_BOTTOM = 270;

const SMALL: Type = { size: 13, weight: 400, family: 'sans', ink: ['ink-2'], leading: 19 };
const SIZES = [32, 28, 24, 20, 17, 15] as const;

/** Returns what stands for a network, or for one actor of it, where it is linked to: its title, and its picture beside it. */
export function cardOf(network: Network, words: Words, actorId?: string): Poster {
  const { code, direction } = words.tongue;
  const isRight = direction === 'rtl';
  const evidence = new Evidence(network);
  const actor = actorId === undefined ? undefined : evidence.actor(actorId);
  const left = isRight ? SHEET.width - MARGIN - TEXT_WIDTH : MARGIN;
  const highlight = actor ? highlightOf(evidence, { kind: 'actor', id: actor.id }) : NOTHING;
  const frame = { x: isRight ? 6 : SHEET.width - PICTURE.width - 6, ...PICTURE };
  const lie = lieIn(network, frame);
  const seen = lie ? laid(network, lie) : network;
  const key = keyMarks(shortLegendOf(network, words), { left, top: 0, width: TEXT_WIDTH, direction });
  return {
    title: actor?.name ?? network.title,
    language: code,
    families: familiesIn(code),
    ...SHEET,
    marks: [
      ...textOf(new Column(left, MARGIN, TEXT_WIDTH, direction), evidence, words, actor).marks,
      ...pictureMarks({ network: seen, words, highlight }, frame),
      ...moved(key.marks, { x: 0, y: SHEET.height - MARGIN - key.bottom }),
    ],
  };
}

/** What the network or the actor is called, under whose it is, and above how much there is of it. */
function textOf(column: Column, { network, relationsOf }: Evidence, words: Words, actor?: Actor): Column {
  const title = actor?.name ?? network.title;
  const facts = actor
    ? words.tongue.list([words.actorTypes[actor.type], words.relations(relationsOf(actor.id).length)])
    : heldBy(network, words);
  column.add(actor ? network.title : sourceOf(network, words), SMALL);
  column.bottom += 4;
  column.add(title, titleType(title, TITLE_BOTTOM - column.bottom));
  column.bottom += 8;
  column.add(facts, SMALL);
  return column;
}

/** Returns the largest type in which a title fits a height in pixels; the smallest where none does. */
function titleType(title: string, height: number): Type {
  const fits = (size: number): boolean => linesOf(title, TEXT_WIDTH, size).length * 1.25 * size <= height;
  const size = SIZES.find(fits) ?? 15;
  return { size, weight: 700, family: 'serif', ink: ['ink'], leading: 1.25 * size };
}
