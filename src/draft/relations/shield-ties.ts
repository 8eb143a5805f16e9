import { NOUN_FRAMES } from './frames/nouns.ts';
import { verbForms } from './frames/inflect.ts';
import { before, markAt, nounAt, verbAt } from './neighbours.ts';
import { endAt, type Parsed, type Tie } from './ties.ts';
import type { Place } from './words.ts';

const SHIELDS = new Set(
  ['protect', 'shield', 'defend', 'shelter', 'safeguard', 'save', 'rescue'].flatMap(verbForms),
);

/** Returns the blows that somebody is to be shielded from: "protect the town from Russian or Syrian strikes". */
export function shieldTies(parsed: Parsed): Tie[] {
  return parsed.units.flatMap((unit, at) => {
    if (unit.kind !== 'noun') return [];
    const blow = (NOUN_FRAMES.get(parsed.words.lower[unit.head] ?? '') ?? []).some(
      ({ type }) => type === 'strikes',
    );
    return blow ? tiesOf(parsed, at, unit.end) : [];
  });
}

function tiesOf(parsed: Parsed, at: number, end: number): Tie[] {
  const { units } = parsed;
  const joint = before(units, at);
  // "from US or allied strikes": the first name of two is a phrase of its own.
  const first =
    units[joint]?.kind === 'and' && nounAt(units, before(units, joint)) ? before(units, joint) : at;
  const from = before(units, first);
  if (markAt(units, from, 'preposition') !== 'from') return [];
  const targets = shielded(parsed, before(units, from));
  const strikers = first === at ? endAt(parsed, at) : [...endAt(parsed, first), ...endAt(parsed, at)];
  const start = units[first]?.first ?? 0;
  return targets.flatMap((target) =>
    strikers.map((source) => ({
      type: 'strikes',
      source,
      target,
      modality: 'potential',
      rule: 'shield',
      first: start,
      end,
    })),
  );
}

/** "protect [the town] from", "provide [them] protection from". */
function shielded(parsed: Parsed, at: number): Place[] {
  const { units, words } = parsed;
  const noun = nounAt(units, at);
  const verb = verbAt(units, before(units, at));
  if (verb && SHIELDS.has(words.lower[verb.head] ?? '')) return endAt(parsed, at);
  if (words.lower[noun?.head ?? -1] !== 'protection') return [];
  const given = before(units, at);
  if (nounAt(units, given) && verbAt(units, before(units, given))) return endAt(parsed, given);
  return verb ? (noun?.inner.slice(0, 1) ?? []) : [];
}
