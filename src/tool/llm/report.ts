import { droppedLines, type DropReason } from './tally.ts';

/** What asking a model came to: what was sent where, what is kept, and what was dropped for which reason. */
export interface LlmReport {
  /** The address that was asked, without its query. */
  readonly url: string;
  readonly model: string;
  readonly requests: number;
  /** Characters of the article that were sent, each counted once. */
  readonly articleCharacters: number;
  /** Characters that were sent in all: the article, the instructions, and what was repeated. */
  readonly sentCharacters: number;
  readonly windows: number;
  readonly kept: {
    readonly actors: number;
    readonly mentions: number;
    /** Those that somebody says; of each of the others, the draft asks who does. */
    readonly statements: number;
    readonly relations: number;
  };
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  /** Quotes whose quotation marks or white space are not the article's; the draft has the article's own. */
  readonly folded: number;
  /** Sentences about what else went otherwise than asked. */
  readonly notes: readonly string[];
}

/** Returns the report as lines for a person. */
export function llmReportLines(report: LlmReport): string[] {
  const { url, model, kept, windows, notes, folded } = report;
  const parts = windows === 1 ? '' : `, in ${windows} stretches`;
  const requests = report.requests === 1 ? '1 request' : `${report.requests} requests`;
  const quotes = folded === 1 ? '1 quote has' : `${folded} quotes have`;
  const spelling =
    folded === 0 ? [] : [`${quotes} the article's quotation marks and spaces, and not the model's`];
  return [
    `sent to ${url} (${model}): ${report.articleCharacters} characters of the article${parts}; ${requests}, ${report.sentCharacters} characters in all`,
    `kept: ${kept.actors} actors with ${kept.mentions} mentions, ${kept.statements} statements, ${kept.relations} relations`,
    ...droppedLines(report.dropped).map((line) => `dropped: ${line}`),
    ...spelling,
    ...notes,
  ];
}
