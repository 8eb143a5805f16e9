import { sha256Hex } from '../model/ids.ts';
import type { MarkedSpan } from '../model/segments.ts';
import type { Span } from '../model/span.ts';
import type { Scaffold } from '../draft/scaffold.ts';

/** What the person who makes a network already knows of its article. */
export interface Metadata {
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

/** Characters of context that make a repeated line unique. */
const CONTEXT = 24;

/** Returns a name as an id: lower-case Latin letters, digits and single hyphens; `otherwise` where none is left. */
export function slugOf(name: string, otherwise: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || otherwise;
}

/** Returns a first `network.yaml`: the article's title, and its publisher as the only actor. */
export function castTemplate(text: string, scaffold: Scaffold, metadata: Metadata): string {
  const publisher = publisherOf(text, scaffold, metadata);
  return `# What the network is, and its cast: one entry for each actor, however many articles name it.
title: ${quoted(text.slice(scaffold.title.start, scaffold.title.end))}
review: machine # confirmed, when a person has read every entry

actors:
  ${slugOf(publisher, 'publisher')}:
    name: ${quoted(publisher)}
    type: media
  # an-id-of-your-choice:
  #   name: A name
  #   type: person # person, government, state, armed-group, party, alliance, security-force, organisation, media, group
`;
}

/** Returns first annotations for an article: its metadata, its segments as they seem, and an example of each entry. */
export function notesTemplate(
  text: string,
  scaffold: Scaffold,
  metadata: Metadata,
  quotations: readonly Span[] = [],
): string {
  const published = metadata.published ?? scaffold.published;
  return `# The article's metadata and annotations. Every quote must stand in the article, word for word.
publisher: ${slugOf(publisherOf(text, scaffold, metadata), 'publisher')} # an actor of network.yaml
published:${published === undefined ? ' # an ISO 8601 date, such as 2025-02-13' : ` ${published}`}
language: ${metadata.language ?? 'en'}
${metadata.url === undefined ? '# url: https://…' : `url: ${quoted(metadata.url)}`}
sha256: ${sha256Hex(text)} # of the .txt beside this file
review: machine # confirmed, when a person has read every entry

segments:
  title: ${noteOf(text, scaffold.title)}
${listed('dateline', text, scaffold)}${listed('furniture', text, scaffold)}
${EXAMPLES}${quotations.length === 0 ? '' : QUOTATIONS}${quotations.map((span) => exampleOf(text, span)).join('')}`;
}

const QUOTATIONS = `
# Quotations, found by their marks: each becomes a statement when its speaker is in the cast.
`;

const exampleOf = (text: string, span: Span): string =>
  `#   - quote: ${noteOf(text, span)}\n#     mode: direct\n#     chain: [{ speaker: an-id }]\n#     status: claimed\n`;

const EXAMPLES = `# Who is named where: an actor's id, and each name, description or acronym in the text.
mentions: {}
#   an-id-of-your-choice:
#     - Words that stand once in the article
#     - { exact: words, times: 3 } # every one of the three places
#     - { exact: words, suffix: ' that follow' } # one of several

# Who says what, through whom it reached the reader, and the ties that rest on it.
statements: []
#   - quote: The words that are said
#     mode: direct # direct, indirect or mixed
#     chain: [{ speaker: an-id, cue: told }, { relay: another-id }]
#     status: reported # reported, claimed, suggested or denied
#     about: [an-id]
#     relations:
#       - { source: an-id, type: demands, target: another-id, modality: actual, quote: words of the statement }

# What the article says in its own voice.
relations: []
#   - { source: an-id, type: member-of, target: another-id, quote: words of the article }
`;

function publisherOf(text: string, { marked }: Scaffold, { publisher }: Metadata): string {
  const slashed = marked.map(({ start, end }) => text.slice(start, end)).find((mark) => mark.endsWith('/'));
  return publisher ?? slashed?.slice(0, -1) ?? 'The publisher';
}

function listed(kind: MarkedSpan['kind'], text: string, { marked }: Scaffold): string {
  const spans = marked.filter((span) => span.kind === kind);
  if (spans.length === 0) return '';
  return `  ${kind}:\n${spans.map((span) => `    - ${noteOf(text, span)}\n`).join('')}`;
}

function noteOf(text: string, { start, end }: Span): string {
  const exact = text.slice(start, end);
  if (text.indexOf(exact) === text.lastIndexOf(exact)) return quoted(exact);
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).trimStart();
  const suffix = text.slice(end, end + CONTEXT).trimEnd();
  const context = [
    ['prefix', prefix],
    ['suffix', suffix],
  ].filter(([, words]) => words !== '');
  return `{ exact: ${quoted(exact)}, ${context.map(([key, words]) => `${key}: ${quoted(words ?? '')}`).join(', ')} }`;
}

/** A JSON string is a YAML double-quoted scalar. */
const quoted = (text: string): string => JSON.stringify(text);
