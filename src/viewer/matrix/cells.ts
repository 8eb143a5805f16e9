import type { Relation } from '../../model/schema.ts';
import type { Focus } from '../state/focus.ts';

/** The relations that stand in each cell of the matrix, in reading order. */
export interface Cells {
  /** Returns the relations that read from the actor of a row to the actor of a column. */
  readonly between: (row: string, column: string) => readonly Relation[];
}

const NONE: readonly Relation[] = [];

/** Returns relations by the cell in which they stand; one without direction stands in both. */
export function cellsOf(relations: readonly Relation[]): Cells {
  const cells = new Map<string, Relation[]>();
  const put = (row: string, column: string, relation: Relation): void => {
    const key = keyOf(row, column);
    cells.set(key, [...(cells.get(key) ?? []), relation]);
  };
  for (const relation of relations) {
    const { source, target, directed } = relation;
    put(source, target, relation);
    if (!directed && source !== target) put(target, source, relation);
  }
  return { between: (row, column) => cells.get(keyOf(row, column)) ?? NONE };
}

/**
 * Returns what a cell draws: the first relation of each stance, so that no conflict hides behind an alliance, and apart from
 * those the first that does not hold or is denied.
 */
export function marksOf(relations: readonly Relation[]): Relation[] {
  const kinds = relations.map(kindOf);
  return relations.filter((relation, at) => kinds.indexOf(kindOf(relation)) === at);
}

const kindOf = ({ stance, modality, status }: Relation): string =>
  `${stance} ${modality === 'negated' || status === 'denied'}`;

/** Returns what a press on a cell chooses: its first relation, or, of the one that is chosen, the next. */
export function choiceIn(relations: readonly Relation[], focus: Focus | undefined): Relation | undefined {
  const at = focus?.kind === 'relation' ? relations.findIndex(({ id }) => id === focus.id) : -1;
  return relations[(at + 1) % relations.length];
}

// An id holds no space.
const keyOf = (row: string, column: string): string => `${row} ${column}`;
