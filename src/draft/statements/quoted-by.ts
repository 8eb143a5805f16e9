import { overlaps, type Span } from '../../model/span.ts';
import { spanAt, spanFrom } from '../by-place.ts';
import type { Attribution, ReadText } from '../reading.ts';

/** "A minister | was quoted by | Tass | as saying that", "was quoted as saying by Tass that". */
const QUOTED_BY =
  /^(?:(?:But|And|Meanwhile,|Earlier,) )?(?<who>[^.;:“”"\n]{2,80}?),? (?<cue>(?:is|are|was|were|(?:has|had) been) (?:also |later )?quoted)(?: by (?<by>[^.;:“”"\n]{2,60}?)(?: as)? (?:saying|telling \S+)| as (?:saying|telling \S+) by (?<agency>[^,.;:“”"\n]{2,40}?)(?= that|[,:]))(?: that\b)?[,:]?\s*/du;

/** Returns an attribution with whoever is quoted for its speaker, where it says by whom: through whoever quotes. */
export function withQuotedBy(read: ReadText, one: Attribution): Attribution {
  const sentence = spanAt(read.sentences, one.cue.start);
  const groups = sentence && QUOTED_BY.exec(read.text.slice(sentence.start, sentence.end));
  if (sentence === undefined || !groups) return one;
  const span = (found: readonly [number, number]): Span => spanFrom(sentence.start, found);
  const { who, cue, by, agency } = groups.indices?.groups ?? {};
  const relay = by ?? agency;
  const from = sentence.start + groups[0].length;
  const contents = one.contents
    .filter(({ end }) => end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from), end }));
  if (who === undefined || cue === undefined || relay === undefined || contents.length === 0) return one;
  if (!overlaps(one.cue, { start: span(cue).start, end: from })) return one;
  return {
    ...one,
    source: span(who),
    cue: span(cue),
    contents,
    relays: [{ source: span(relay) }],
    by: `${one.by}+quoted`,
  };
}
