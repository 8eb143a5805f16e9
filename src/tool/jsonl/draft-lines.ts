import type { Outcome } from './draft-line.ts';
import type { Line } from './lines.ts';
import type { Pool } from './pool.ts';

/** A line's number and what became of it. */
export type Numbered = Outcome & { readonly number: number };

/** How many lines a hand may be ahead of the one that is written next. */
const AHEAD = 4;

/** Yields what becomes of each line, in their order. It never holds more lines than the pool can soon do. */
export async function* draftLines(lines: AsyncIterable<Line>, pool: Pool): AsyncGenerator<Numbered> {
  const under: Promise<Numbered>[] = [];
  for await (const line of lines) {
    under.push(draftedLine(line, pool));
    if (under.length < pool.size * AHEAD) continue;
    const oldest = await under.shift();
    if (oldest) yield oldest;
  }
  for (const last of under) yield await last;
}

async function draftedLine(line: Line, pool: Pool): Promise<Numbered> {
  const { number } = line;
  return 'reason' in line ? line : { number, ...(await pool.draft(line.text)) };
}
