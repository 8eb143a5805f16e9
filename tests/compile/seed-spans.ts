import { fold } from '../../src/compile/fold.ts';
import type { Span } from '../../src/model/span.ts';
import type { QuotedEntry } from './quoted-entries.ts';
import { seedNetwork } from './seed.ts';

const network = seedNetwork();

/** Statements and relations of the annotations are known again in the network by their words. */
const readsAs = (exact: string, words: string): boolean => fold(exact).text === fold(words).text;

/** Returns the spans of the article on which an entry of the seed's annotations rests, as the network tells them. */
export function spansOf({ entry, words }: QuotedEntry): Span[] {
  const [kind, at] = entry;
  const same = ({ exact }: { exact: string }): boolean => readsAs(exact, words);
  if (kind === 'segments') return segments(String(at), words);
  if (kind === 'mentions')
    return network.actors.filter(({ id }) => id === at).flatMap(({ mentions }) => mentions.filter(same));
  if (entry.at(-1) === 'cue') return cues(Number(at), Number(entry[3]), words);
  if (kind === 'statements' && entry[2] === 'quote')
    return network.statements.map(({ quote }) => quote).filter(same);
  return network.relations.flatMap(({ quotes }) => quotes.filter(same));
}

function segments(kind: string, words: string): Span[] {
  const [article] = network.articles;
  return (article?.segments ?? []).filter(
    (segment) =>
      segment.kind === kind && readsAs(article?.text.slice(segment.start, segment.end) ?? '', words),
  );
}

/** The seed's annotations list its statements in reading order, as the network does. */
function cues(statement: number, hop: number, words: string): Span[] {
  const cue = network.statements[statement]?.chain[hop]?.cue;
  return cue && readsAs(cue.exact, words) ? [cue] : [];
}
