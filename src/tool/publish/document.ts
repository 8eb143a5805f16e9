import { escapeHtml } from './escape.ts';
import type { Kit, Still } from './kit.ts';

/** A page to write out. */
export interface PageOptions {
  readonly id: string;
  /** What the head says of the page to machines, line by line. */
  readonly head: readonly string[];
  /** The language that the page was asked for in; nothing where it is the article's own. */
  readonly language: string | undefined;
  /** The way to the site's root, with its slash. */
  readonly base: string;
  readonly still: Still;
}

/**
 * Returns the whole HTML of a page. No style and no script stands in it, so that the strictest Content-Security-Policy lets
 * everything pass.
 */
export function documentOf({ id, head, language, base, still }: PageOptions, kit: Kit): string {
  const lang = language === undefined ? '' : ` data-lang="${escapeHtml(language)}"`;
  return [
    '<!doctype html>',
    `<html lang="${still.lang}" dir="${still.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    still.head,
    ...head,
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${base}${kit.styles}">`,
    '</head>',
    '<body>',
    // No white space inside: the script takes over what it would have written itself.
    `<div id="sayso" data-prerendered data-network="${escapeHtml(id)}"${lang} data-base="${base}">${still.body}</div>`,
    // A script that is waited for would hold back the way to what the address names.
    `<script type="module" async src="${base}${kit.script}"></script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
