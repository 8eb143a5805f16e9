import type { Network } from '../../model/schema.ts';

/** One step of a walk: a statement, and what the network's author says of it, where it says anything. */
export interface Step {
  readonly statement: string;
  readonly caption?: string;
}

/** Where a reader stands on the walk through a story: the step, its place from 1, and how many there are. */
export interface Walking {
  readonly step: Step;
  readonly at: number;
  readonly of: number;
}

/** Returns the steps of a network's story: its own walk, or else its statements in reading order. */
export const stepsOf = ({ walk, statements }: Network): readonly Step[] =>
  walk ?? statements.map(({ id }) => ({ statement: id }));

/** Returns where a step of the address stands; `undefined` where the walk has no such step. */
export function walkingAt(steps: readonly Step[], at: number | undefined): Walking | undefined {
  const step = at === undefined ? undefined : steps[at - 1];
  return step && at !== undefined ? { step, at, of: steps.length } : undefined;
}
