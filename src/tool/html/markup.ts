/** A page without what is no text, and the JSON-LD that it carried. */
export interface Markup {
  readonly html: string;
  readonly jsonLd: readonly string[];
}

/** Elements whose content is nothing to read. */
const DROPPED = /<(?:!--|(script|style|svg|noscript|template|iframe|object|canvas|math|textarea|select)\b)/gi;

/** The longest JSON-LD that is believed to describe an article. */
const LONGEST_JSON = 1_000_000;

const JSON_LD = /^<script[^>]{0,300}application\/ld\+json/i;

/**
 * Returns a page without comments, scripts, styles and their like. One pass: nothing that a page holds can make it slow.
 */
export function readableMarkup(html: string): Markup {
  const kept: string[] = [];
  const jsonLd: string[] = [];
  let from = 0;
  DROPPED.lastIndex = 0;
  for (let hit = DROPPED.exec(html); hit; hit = DROPPED.exec(html)) {
    kept.push(html.slice(from, hit.index));
    from = endOf(html, hit.index, hit[1]);
    const element = html.slice(hit.index, Math.min(from, hit.index + LONGEST_JSON));
    if (JSON_LD.test(element)) jsonLd.push(element.replace(/^[^>]*>/, '').replace(/<\/script\s*>?$/i, ''));
    DROPPED.lastIndex = from;
  }
  kept.push(html.slice(from));
  return { html: kept.join(' '), jsonLd };
}

/** What is opened and never closed swallows the rest, as it does in a browser. */
function endOf(html: string, start: number, name: string | undefined): number {
  if (name === undefined) return after(html, html.indexOf('-->', start + 4), 3);
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = start;
  const hit = close.exec(html);
  return after(html, hit?.index ?? -1, hit?.[0].length ?? 0);
}

const after = (html: string, at: number, length: number): number => (at < 0 ? html.length : at + length);

const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*>?/gi;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Elements may close each other in any order: only how many are open counts. */
const DEEPEST = 200;
const MOST_TAGS = 60_000;
const LARGEST = 3_000_000;

/** Returns whether a page is of a size and depth that a tree can be made of: a news page is far below all three limits. */
export function isParseable(html: string): boolean {
  if (html.length > LARGEST) return false;
  let depth = 0;
  let tags = 0;
  for (const [whole, slash, name = ''] of html.matchAll(TAG)) {
    tags += 1;
    if (!VOID.test(name) && !whole.endsWith('/>')) depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    if (depth > DEEPEST || tags > MOST_TAGS) return false;
  }
  return true;
}
