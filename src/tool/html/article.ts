import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { paragraphsOf, type TreeNode } from './blocks.ts';
import { isParseable, readableMarkup } from './markup.ts';
import { headOf, type PageMetadata } from './metadata.ts';
import { strippedParagraphs, unescapeText } from './strip.ts';

/** Fewer characters than this are no article, and the page is read without a tree. */
const SHORTEST = 200;

/** Titles and meta tags are looked for in this much of a page's beginning. */
const HEAD = 500_000;

/** The article of a web page as text, and what the page says of it. */
export interface Page {
  readonly text: string;
  readonly metadata: PageMetadata;
}

/** Returns the article of a web page as text, with what the page says of it; `undefined` where it holds no words. */
export function articleOfHtml(page: string): Page | undefined {
  const { html, jsonLd } = readableMarkup(page);
  const top = html.slice(0, HEAD);
  const { headline, ...metadata } = headOf(top, jsonLd);
  const title = withoutSite(headline ?? titleOf(top), metadata.publisher);
  const found = isParseable(html) ? treeParagraphs(html) : [];
  const enough = found.reduce((total, { length }) => total + length, 0) >= SHORTEST;
  const paragraphs = enough ? found : strippedParagraphs(bodyOf(html));
  const body = paragraphs.filter((paragraph) => paragraph !== title);
  if (body.length === 0) return undefined;
  return { text: `${[...(title === '' ? [] : [title]), ...body].join('\n\n')}\n`, metadata };
}

/** Readability throws on trees that it does not understand: then the page is read without one. */
function treeParagraphs(html: string): string[] {
  try {
    // Linkedom and Readability speak of a browser's document, a type that is not known in this folder.
    const { document } = parseHTML(html) as unknown as { readonly document: never };
    const serializer = (node: unknown): TreeNode => node as TreeNode;
    const article = new Readability<TreeNode>(document, { serializer, disableJSONLD: true }).parse();
    return article?.content ? paragraphsOf(article.content) : [];
  } catch {
    return [];
  }
}

/** "Talks stall | Shafaq News": the part of a headline that is not the site's. */
function withoutSite(title: string, site: string | undefined): string {
  const [, before = title, after = ''] = /^(.{8,}?)\s+[|–—-]\s+([^|]{2,60})$/.exec(title) ?? [];
  return title.includes(' | ') || after === site ? before : title;
}

function titleOf(html: string): string {
  const heading =
    /<h1\b[^>]{0,500}>([^<]{3,300})/i.exec(html) ?? /<title\b[^>]{0,200}>([^<]{1,500})/i.exec(html);
  return unescapeText(heading?.[1] ?? '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function bodyOf(html: string): string {
  const at = html.search(/<body\b/i);
  return at < 0 ? html : html.slice(at);
}
