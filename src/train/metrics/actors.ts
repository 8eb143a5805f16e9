import { overlaps, type Span } from '../../model/span.ts';
import { Counts, type Figures } from './counts.ts';
import { keyOf, trimmed } from './word-spans.ts';

/** Somebody, with the corpus's word for what it is. */
export interface ScoredActor {
  readonly type: string;
  readonly mentions: readonly Span[];
}

/** Returns a span without marks at its ends, an article before it, and a genitive after it. */
export function bare(text: string, span: Span): Span {
  const { start, end } = trimmed(text, span);
  const article = /^(the|a|an)\s+/i.exec(text.slice(start, end))?.[0] ?? '';
  const from = start + article.length;
  return { start: from, end: /['’]s$/.test(text.slice(from, end)) ? end - 2 : end };
}

/** Scores whole actors, one to one by the number of mentions that they share. */
export class ActorScorer {
  readonly #actors = new Counts();
  readonly #typed = new Counts();

  add(text: string, gold: readonly ScoredActor[], predicted: readonly ScoredActor[]): void {
    const bared = (actors: readonly ScoredActor[]): ScoredActor[] =>
      actors.map(({ type, mentions }) => ({ type, mentions: mentions.map((span) => bare(text, span)) }));
    const [theirs, ours] = [bared(gold), bared(predicted)];
    const taken = new Set<ScoredActor>();
    let [found, typed] = [0, 0];
    for (const { one, other } of pairsOf(theirs, ours)) {
      if (taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      found++;
      if (one.type === other.type) typed++;
    }
    this.#actors.add(found, ours.length, theirs.length);
    this.#typed.add(typed, ours.length, theirs.length);
  }

  figures(): { readonly actors: Figures; readonly typed: Figures } {
    return { actors: this.#actors.figures(), typed: this.#typed.figures() };
  }
}

function pairsOf(
  gold: readonly ScoredActor[],
  predicted: readonly ScoredActor[],
): { one: ScoredActor; other: ScoredActor }[] {
  return gold
    .flatMap((one) => predicted.map((other) => ({ one, other, shared: sharedMentions(one, other) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
}

const sharedMentions = (one: ScoredActor, other: ScoredActor): number =>
  other.mentions.filter((mention) => one.mentions.some((each) => overlaps(each, mention))).length;

/** Counts mentions that share a word with a gold one, of whatever type. */
export class MentionScorer {
  readonly #overlap = new Counts();

  add(text: string, gold: readonly Span[], predicted: readonly Span[]): void {
    const different = (spans: readonly Span[]): Span[] => [
      ...new Map(spans.map((span) => [keyOf(bare(text, span)), span])).values(),
    ];
    const [theirs, ours] = [different(gold), different(predicted)];
    const touching = (spans: readonly Span[], others: readonly Span[]): number =>
      spans.filter((span) => others.some((other) => overlaps(span, other))).length;
    this.#overlap.add(touching(ours, theirs), ours.length, theirs.length, touching(theirs, ours));
  }

  figures(): Figures {
    return this.#overlap.figures();
  }
}
