import { mix } from '../tagging/hash.ts';
import type { FeatureRows } from '../tagging/sequence.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import { LIST } from './word-sets.ts';

/** Stands for a word beyond the ends of a sentence. */
const EDGE = 0x5eed;
/** How far a verb of speech is looked for, in tokens: a list without a stop may be a sentence of thousands. */
const FARTHEST = 100;
/** How far a quotation mark is looked for, in tokens. */
const FAR = 12;

/** Fills `into` with the features of a sentence's tokens, for the tagger of cues; of those that are 0 in `only`, with none. */
export function cueFeatures(text: TaggedText, sentence: number, into: FeatureRows, only?: Uint8Array): void {
  const from = text.first[sentence] ?? 0;
  const to = text.first[sentence + 1] ?? from;
  const after = marksAfter(text, from, to);
  let before = FAR;
  into.clear();
  for (let at = from; at < to; at++) {
    before = isMark(text, at) ? 0 : Math.min(before + 1, FAR);
    if (only?.[at - from] !== 0) {
      words(text, at, from, to, into);
      tags(text, at, from, to, into);
      quotes(text, at, before, after[at - from] ?? FAR, into);
      place(text, at, from, to, into);
    }
    into.endToken();
  }
}

const isMark = ({ quoted }: TaggedText, at: number): boolean => (quoted[at] ?? 0) >= QUOTED.opening;

/** How far the next quotation mark is, for each token. */
function marksAfter(text: TaggedText, from: number, to: number): Uint8Array {
  const after = new Uint8Array(to - from);
  let distance = FAR;
  for (let at = to - 1; at >= from; at--) {
    distance = isMark(text, at) ? 0 : Math.min(distance + 1, FAR);
    after[at - from] = distance;
  }
  return after;
}

function words({ words: of }: TaggedText, at: number, from: number, to: number, into: FeatureRows): void {
  const lower = (place: number): number => (place < from || place >= to ? EDGE : (of.lower[place] ?? 0));
  const here = lower(at);
  const left = lower(at - 1);
  const right = lower(at + 1);
  const stem = of.stem[at] ?? 0;
  into.add(mix(1, here));
  into.add(mix(2, of.form[at] ?? 0));
  into.add(mix(3, stem));
  into.add(mix(4, of.shape[at] ?? 0));
  into.add(mix(5, of.suffix2[at] ?? 0));
  into.add(mix(6, of.suffix3[at] ?? 0));
  into.add(mix(7, of.suffix4[at] ?? 0));
  into.add(mix(8, of.prefix3[at] ?? 0));
  into.add(mix(9, left));
  into.add(mix(10, right));
  into.add(mix(11, lower(at - 2)));
  into.add(mix(12, lower(at + 2)));
  into.add(mix(mix(13, left), here));
  into.add(mix(mix(14, here), right));
  into.add(mix(mix(15, left), right));
  into.add(mix(mix(16, stem), lower(at + 2)));
  into.add(mix(mix(17, stem), lower(at - 2)));
  into.add(mix(mix(mix(18, left), stem), right));
  into.add(mix(19, lower(at - 3)));
  into.add(mix(20, lower(at + 3)));
  into.add(mix(mix(mix(21, here), right), lower(at + 2)));
  into.add(mix(mix(mix(22, lower(at - 2)), left), here));
  into.add(mix(mix(mix(23, left), here), right));
  classes(of, at, from, to, into);
}

function classes(of: TaggedText['words'], at: number, from: number, to: number, into: FeatureRows): void {
  const look = (column: Uint32Array, place: number): number =>
    place < from || place >= to ? EDGE : (column[place] ?? 0);
  const { fine, middle, coarse, suffix2 } = of;
  const ending = suffix2[at] ?? 0;
  into.add(mix(101, look(fine, at)));
  into.add(mix(mix(102, look(fine, at)), ending));
  into.add(mix(mix(103, look(middle, at)), ending));
  into.add(mix(mix(104, look(coarse, at)), ending));
  into.add(mix(105, look(middle, at - 1)));
  into.add(mix(106, look(middle, at + 1)));
  into.add(mix(mix(107, look(middle, at - 1)), look(middle, at)));
  into.add(mix(mix(108, look(middle, at)), look(middle, at + 1)));
  into.add(mix(mix(109, look(middle, at)), look(middle, at + 2)));
  into.add(mix(mix(mix(110, look(coarse, at - 1)), look(middle, at)), look(coarse, at + 1)));
}

function tags(
  { tags: of, words: { stem } }: TaggedText,
  at: number,
  from: number,
  to: number,
  into: FeatureRows,
): void {
  const tag = (place: number): number => (place < from || place >= to ? EDGE : (of[place] ?? 0));
  const here = tag(at);
  const left = tag(at - 1);
  const right = tag(at + 1);
  const word = stem[at] ?? 0;
  into.add(mix(31, here));
  into.add(mix(mix(32, left), here));
  into.add(mix(mix(33, here), right));
  into.add(mix(mix(mix(34, left), here), right));
  into.add(mix(mix(35, word), left));
  into.add(mix(mix(36, word), right));
  into.add(mix(mix(37, word), here));
  into.add(mix(mix(mix(38, here), right), tag(at + 2)));
  into.add(mix(mix(mix(39, here), left), tag(at - 2)));
  into.add(mix(mix(mix(mix(40, left), here), right), tag(at + 2)));
  into.add(mix(mix(mix(mix(30, tag(at - 2)), left), here), right));
}

function quotes(text: TaggedText, at: number, before: number, after: number, into: FeatureRows): void {
  const stem = text.words.stem[at] ?? 0;
  const state = text.quoted[at] ?? 0;
  const lists = text.words.lists[at] ?? 0;
  into.add(mix(mix(41, state), stem));
  into.add(mix(mix(42, state), lists));
  into.add(mix(mix(mix(43, before), after), lists));
  into.add(mix(mix(44, Math.min(before, 3)), stem));
  into.add(mix(mix(45, Math.min(after, 3)), stem));
}

function place(text: TaggedText, at: number, from: number, to: number, into: FeatureRows): void {
  const { lists, stem, shape } = text.words;
  const kind = (place: number): number => (place < from || place >= to ? EDGE : (text.kind[place] ?? 0));
  const here = stem[at] ?? 0;
  into.add(mix(mix(51, here), kind(at - 1)));
  into.add(mix(mix(52, here), kind(at + 1)));
  into.add(mix(mix(mix(53, here), kind(at - 1)), kind(at + 1)));
  into.add(mix(mix(54, Math.min(at - from, 3)), here));
  into.add(mix(mix(55, Math.min(to - 1 - at, 3)), here));
  into.add(mix(mix(56, lists[at] ?? 0), at > from ? (lists[at - 1] ?? 0) : EDGE));
  into.add(mix(mix(57, lists[at] ?? 0), at + 1 < to ? (lists[at + 1] ?? 0) : EDGE));
  into.add(mix(mix(58, here), thatAfter(text, at, to)));
  const subject = subjectBefore(text, at, from);
  const said = saidBefore(text, at, from);
  into.add(mix(mix(61, here), subject));
  into.add(mix(mix(62, text.tags[at] ?? 0), subject));
  into.add(mix(mix(mix(mix(63, here), kind(at + 1)), kind(at + 2)), kind(at + 3)));
  into.add(mix(mix(64, here), said));
  into.add(mix(mix(65, text.tags[at] ?? 0), said));
  into.add(mix(mix(mix(59, kind(at - 2)), kind(at - 1)), kind(at + 1)));
  into.add(mix(mix(60, at > from ? (shape[at - 1] ?? 0) : EDGE), here));
}

/** How far a "that" is from a word before it, up to four tokens: "told Reuters that". */
function thatAfter({ words: { lists } }: TaggedText, at: number, to: number): number {
  for (let next = at + 1; next < Math.min(to, at + 5); next++) {
    if (((lists[next] ?? 0) & LIST.relative) !== 0) return next - at;
  }
  return 0;
}

/** What stands nearest before a word and may be who speaks, and how far: "Mills, who left, said". */
function subjectBefore({ words: { lists }, kind }: TaggedText, at: number, from: number): number {
  for (let before = at - 1; before >= Math.max(from, at - 8); before--) {
    const bits = (lists[before] ?? 0) & (LIST.pronoun | LIST.role | LIST.noun);
    if (bits !== 0) return mix(bits, Math.min(at - before, 3));
    if (kind[before] === KIND.capital) return mix(KIND.capital, Math.min(at - before, 3));
  }
  return 0;
}

/** How many verbs of speech stand before a word in its sentence, up to two, and whether the last is near. */
function saidBefore({ words: { lists } }: TaggedText, at: number, from: number): number {
  let count = 0;
  let near = 0;
  for (let before = at - 1; before >= Math.max(from, at - FARTHEST) && count < 2; before--) {
    if (((lists[before] ?? 0) & LIST.say) === 0) continue;
    if (count === 0 && at - before < 6) near = 1;
    count++;
  }
  return count * 2 + near;
}
