import type { Evidence } from '../../model/evidence.ts';
import type { Address } from './address.ts';
import { highlightOf } from './highlight.ts';
import type { Step } from './walk.ts';

/** What an address asks for and the network does not hold: how it stands there, and what is changed to ask no more. */
export interface Missing {
  readonly asked: string;
  readonly without: Partial<Address>;
}

/** Returns the first thing that an address asks for and the network does not hold; `undefined` where it holds everything. */
export function missingIn(
  { focus, to, step = 0 }: Address,
  evidence: Evidence,
  steps: readonly Step[],
): Missing | undefined {
  if (focus && !highlightOf(evidence, focus).focus)
    return { asked: focus.id, without: { focus: undefined, to: undefined } };
  if (to && !evidence.actor(to)) return { asked: to, without: { to: undefined } };
  return step > steps.length ? { asked: `step=${step}`, without: { step: undefined } } : undefined;
}
