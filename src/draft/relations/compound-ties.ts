import type { Who } from '../reading.ts';
import { COMPOUNDS } from './frames/roles.ts';
import type { Parsed, Tie } from './ties.ts';
import type { NounPhrase } from './units.ts';
import type { Place } from './words.ts';

/** Returns the ties that compounds before a noun assert: "the US-led coalition", "Iran-backed militias". */
export function compoundTies(parsed: Parsed, noun: NounPhrase, who: Who): Tie[] {
  const target = noun.place;
  if (!target) return [];
  const ties: Tie[] = [];
  for (let token = noun.first; token < noun.head; token += 1) {
    const source = leaderOf(parsed, token, who);
    const type = source && COMPOUNDS.get(lastPart(parsed.words.lower[token] ?? ''));
    if (type) {
      ties.push({
        type,
        source,
        target,
        modality: 'actual',
        rule: `compound:${type}`,
        first: token,
        end: token + 1,
      });
    }
  }
  return ties;
}

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/** Returns whoever the first part of a compound names: "US" in "US-led". */
function leaderOf({ words }: Parsed, token: number, who: Who): Place | undefined {
  const form = words.tokens[token]?.form ?? '';
  const hyphen = form.lastIndexOf('-');
  if (hyphen <= 0) return undefined;
  const inside = words.places.find(({ first, end }) => first === token && end === token + 1);
  if (inside) return inside;
  const name = form.slice(0, hyphen);
  const actor = who.actors.find((each) => each.name === name || each.aliases.includes(name));
  return actor && placeOf(words.tokens[token]?.start ?? 0, hyphen, token, actor);
}

function placeOf(
  start: number,
  length: number,
  token: number,
  actor: Who['actors'][number],
): Place | undefined {
  const [mention] = actor.mentions;
  if (!mention) return undefined;
  const span = { start, end: start + length };
  return {
    actor: actor.id,
    mention: { ...mention, ...span, head: span },
    first: token,
    end: token + 1,
    head: token,
  };
}
