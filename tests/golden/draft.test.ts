import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftOf } from '../../src/draft/draft.ts';
import type { Draft } from '../../src/draft/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { loadModels } from '../../src/tool/draft/load-models.ts';

const GOLDEN = 'tests/golden/draft';

const CASES = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Compares with the file beside the case; one that is missing is written, but never where CI is set. */
function expectFile(path: string, actual: string): void {
  if (!existsSync(path) && process.env['CI'] === undefined) writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

/** Returns a draft as a person reads it beside its text: in the words that its spans hold. */
function readable({ read: { text, layout, quotations }, language, actors, statements, relations }: Draft): unknown {
  const words = ({ start, end }: Span): string => `${text.slice(start, end)} @${start}`;
  const { title, segments, ...says } = layout;
  return {
    language,
    article: { title: words(title), ...says },
    segments: segments.filter(({ kind }) => kind !== 'paragraph').map((span) => `${span.kind}: ${words(span)}`),
    quotations: quotations.map((span) => `${span.group}: ${words(span)}`),
    actors: actors.map(({ id, name, type, unnamed, aliases, mentions }) => ({
      actor: `${id}, ${type}${unnamed ? ', unnamed' : ''}: ${[name, ...aliases].join(' = ')}`,
      mentions: mentions.map(words),
    })),
    statements: statements.map(({ attribution, chain, addressee, about }) => ({
      chain: chain.map(({ actor, role }) => `${role} ${actor}`).join(', '),
      said: attribution.contents.map(words),
      cue: `${words(attribution.cue)}: ${attribution.mode}, ${attribution.status}`,
      ...(addressee === undefined ? {} : { addressee }),
      about: about.join(', '),
    })),
    relations: relations.map(({ source, type, target, modality, status, quote }) => ({
      tie: `${source} ${type} ${target}: ${modality}, ${status}`,
      quote: words(quote),
    })),
  };
}

test.each(CASES)('the draft of the %s is the one that was read beside it', (name) => {
  const folder = join(GOLDEN, name);
  const draft = draftOf(readFileSync(join(folder, 'article.txt'), 'utf8'), loadModels());
  expectFile(join(folder, 'expected.json'), `${JSON.stringify(readable(draft), null, 2)}\n`);
});
