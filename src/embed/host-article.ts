// For a page with an embed and the article itself: finds the quotes in the article and paints them. Built to `sayso-article.js`.
import { HostArticle } from './article/article.ts';
import { joinElement, joinFrame } from './article/neighbour.ts';
import { dressPage } from './article/paint.ts';
import type { Reported } from './article/reported.ts';
import type { SaysoNetworkElement } from './element-types.ts';

/** The embeds of a page. */
const EMBEDS = 'iframe[src*="embed.html"],sayso-network';

/** Joins each article that says `data-sayso` to its embed: the one whose id it names, or the first of the page. */
function begin(): void {
  const articles = document.querySelectorAll('[data-sayso]:not(iframe)');
  if (articles.length > 0) dressPage(document);
  for (const article of articles) {
    const id = article.getAttribute('data-sayso') ?? '';
    const embed = id === '' ? document.querySelector(EMBEDS) : document.getElementById(id);
    if (embed) join(article, embed);
    else
      reportError(
        new Error(`Sayso: no embed ${id === '' ? 'on this page' : `with the id "${id}"`} for an article`),
      );
  }
}

function join(article: Element, embed: Element): void {
  const host = new HostArticle(article);
  const told = (reported: Reported): void => host.hear(reported);
  const neighbour =
    embed instanceof HTMLIFrameElement
      ? joinFrame(embed, told)
      : joinElement(embed as SaysoNetworkElement, told);
  host.onpoint = (focus) => neighbour.light(focus);
}

begin();
