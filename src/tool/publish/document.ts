import { escapeHtml } from '../../export/html.ts';
import type { Still } from './kit.ts';

/** A page to write out. */
export interface PageOptions {
  readonly id: string;
  /** The language that the page was asked for in; nothing where it is the article's own. */
  readonly language: string | undefined;
  /** The way to the site's root, with its slash. */
  readonly base: string;
  /** Whether there is no site around it. */
  readonly single?: boolean;
  readonly still: Still;
  /** What its head says to machines and where it has its styles, line by line. */
  readonly head: readonly string[];
  /** Where it has its script, line by line. */
  readonly foot: readonly string[];
}

/** Returns the whole HTML of a page. */
export function documentOf({ id, language, base, single = false, still, head, foot }: PageOptions): string {
  const data = [
    'data-prerendered',
    ...(single ? ['data-single'] : []),
    `data-network="${escapeHtml(id)}"`,
    ...(language === undefined ? [] : [`data-lang="${escapeHtml(language)}"`]),
    `data-base="${escapeHtml(base)}"`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${still.lang}" dir="${still.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    still.head,
    ...head,
    '</head>',
    '<body>',
    // No white space inside: the script takes over what it would have written itself.
    `<div id="sayso" ${data.join(' ')}>${still.body}</div>`,
    ...foot,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
