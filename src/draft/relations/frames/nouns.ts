import type { RelationTypeName } from '../../../model/relation-types.ts';
import { nounForms } from './inflect.ts';

/** What a noun for a deed says: who does it stands before it, after "by", or is whoever the verb says it of. */
export interface NounFrame {
  readonly type: RelationTypeName;
  /** The noun in the singular. */
  readonly noun: string;
  /** The prepositions before the other end: "strikes on", "talks with". */
  readonly takes: ReadonlySet<string>;
}

const ROWS: readonly (readonly [RelationTypeName, string, string])[] = [
  ['strikes', 'on against', 'attack strike airstrike assault raid offensive shelling bombing aggression sortie airstrikes atrocity'],
  ['strikes', 'of', 'bombing bombardment shelling killing massacre murder assassination invasion kidnapping besiegement torture burning'],
  ['fights', 'against with', 'fight war battle struggle campaign operation fighting conflict combat mission'],
  ['fights', 'between', 'war battle fighting conflict'],
  ['fights', 'against with between', 'clash'],
  ['threatens', 'to against', 'threat'],
  ['accuses', 'of', 'condemnation criticism denunciation'],
  ['accuses', 'against', 'accusation allegation complaint lawsuit charge'],
  ['sanctions', 'on against', 'sanction embargo boycott'],
  ['enforces', 'on upon to', 'pressure'],
  ['protests', 'against', 'protest demonstration rally'],
  ['negotiates-with', 'with between', 'talk negotiation dialogue'],
  ['meets', 'with between', 'meeting summit'],
  ['speaks-to', 'with between', 'conversation call discussion consultation contact touch phone-call'],
  ['speaks-to', 'with to', 'interview'],
  ['agrees-with', 'with between', 'agreement deal accord pact treaty truce ceasefire'],
  ['allied-with', 'with between', 'alliance partnership'],
  ['coordinates-with', 'with between', 'coordination cooperation collaboration co-operation'],
  ['supports', 'for of', 'support backing praise endorsement'],
  ['supports', 'with', 'solidarity'],
  ['aids', 'to for', 'aid assistance help funding training'],
  ['cracks-down-on', 'on against', 'crackdown'],
  ['opposes', 'to', 'opposition hostility resistance'],
  ['commits-to', 'to', 'commitment'],
]; // prettier-ignore

/** The frames of nouns by either of their numbers in lower case. */
export const NOUN_FRAMES: ReadonlyMap<string, readonly NounFrame[]> = byForm();

/** Forms of all nouns that have a frame. */
export const DEEDS: ReadonlySet<string> = new Set(NOUN_FRAMES.keys());

function byForm(): Map<string, NounFrame[]> {
  const frames = new Map<string, NounFrame[]>();
  for (const [type, takes, nouns] of ROWS) {
    for (const noun of nouns.split(' ')) {
      const frame = { type, noun, takes: new Set(takes.split(' ')) };
      for (const form of nounForms(noun)) frames.set(form, [...(frames.get(form) ?? []), frame]);
    }
  }
  return frames;
}
