import type { DraftEntries, SegmentEntries } from './entries.ts';
import type { QuoteNote } from './quote-writer.ts';
import { actorYaml, mentionsYaml, relationYaml, statementYaml } from './yaml-entries.ts';
import { comments, keyed, quoteScalar, scalar } from './yaml-scalars.ts';

/** Returns a drafted `network.yaml`. */
export const castYaml = ({ title, cast }: Pick<DraftEntries, 'title' | 'cast'>): string =>
  [
    '# What the network is, and its cast: a machine draft. Where you have read an entry, say "review: confirmed"; where it\n',
    '# is wrong, mend it, or say "review: disputed". What you have touched is never written over.\n',
    keyed('', 'title', title),
    'review: machine\n\nactors:\n',
    ...cast.map((actor) => actorYaml(actor, '  ')),
  ].join('');

/** Returns the drafted annotations of an article. An article without a date is asked for it, or given `undated`. */
export function notesYaml(entries: DraftEntries, undated = ''): string {
  const { mentions, statements, relations, doubts } = entries;
  return [
    '# Annotations, a machine draft. A comment that begins with "?" is a doubt about the entry under it.\n',
    metadataYaml(entries, undated),
    segmentsYaml(entries.segments),
    '\n# Names, descriptions and acronyms that stand for an actor.\n',
    mentions.length > 0 ? 'mentions:\n' : 'mentions: {}\n',
    ...mentions.map((entry) => mentionsYaml(entry, '  ')),
    '\n# Who says what, through whom it reached the reader, and the ties that rest on it.\n',
    statements.length > 0 ? 'statements:\n' : 'statements: []\n',
    statements.map((entry) => statementYaml(entry, '  ')).join('\n'),
    '\n# What the article says in its own voice.\n',
    relations.length > 0 ? 'relations:\n' : 'relations: []\n',
    ...relations.map((entry) => relationYaml(entry, '  ')),
    doubts.length > 0 ? `\n${comments('', doubts)}` : '',
  ].join('');
}

function metadataYaml(entries: DraftEntries, undated: string): string {
  const { publisher, published, language, url, sha256 } = entries;
  const date =
    published === undefined
      ? `published:${undated && ` ${undated}`} # ? when? An ISO 8601 date, such as 2025-02-13`
      : `published: ${scalar(published)}`;
  return [
    `publisher: ${scalar(publisher)}\n${date}\nlanguage: ${language}\n`,
    url === undefined ? '' : `url: ${JSON.stringify(url)}\n`,
    `sha256: ${sha256} # of the .txt beside this file\nreview: machine\n`,
  ].join('');
}

function segmentsYaml({ title, dateline, furniture }: SegmentEntries): string {
  const listed = [
    title ? `  title: ${quoteScalar(title)}\n` : '',
    listYaml('dateline', dateline),
    listYaml('furniture', furniture),
  ].join('');
  const untitled = title ? '' : ' # no headline was found: "title" would be its words';
  return `\nsegments:${listed === '' ? ' {}' : ''}${untitled}\n${listed}`;
}

const listYaml = (key: string, quotes: readonly QuoteNote[]): string =>
  quotes.length === 0 ? '' : `  ${key}:\n${quotes.map((quote) => `    - ${quoteScalar(quote)}\n`).join('')}`;
