import { quotesOf, type PlacedQuote } from './quotes.ts';
import { CONTEXT_LENGTH, type Article, type Network } from './schema.ts';
import { overlaps, splitsCharacter } from './span.ts';
import type { Violation } from './violation.ts';

/** Returns how the segments of the network's articles break the law: sorted, apart, and holding all that is written. */
export const segmentViolations = (network: Network): Violation[] =>
  network.articles.flatMap((article, at) => segmentsOfOne(article, `articles[${at}] ${article.id}.segments`));

function segmentsOfOne({ text, segments }: Article, where: string): Violation[] {
  let read = 0;
  for (const [at, { start, end }] of segments.entries()) {
    if (start < read || end <= start || end > text.length)
      return [{ where: `${where}[${at}]`, message: 'segments must be in order, apart, and inside the text' }];
    if (text.slice(read, start).trim() !== '')
      return [{ where: `${where}[${at}]`, message: `text before offset ${start} belongs to no segment` }];
    read = end;
  }
  const rest = text.slice(read).trim() !== '';
  return rest ? [{ where, message: `text after offset ${read} belongs to no segment` }] : [];
}

/** Returns how the network's quotes break the law: each slices to its own words, in its article, outside its furniture. */
export function quoteViolations(network: Network): Violation[] {
  const articles = new Map(network.articles.map((article) => [article.id, article]));
  return [...quotesOf(network)].flatMap((placed) => {
    const article = articles.get(placed.quote.article);
    if (!article)
      return [{ where: placed.where, message: `no article has the id "${placed.quote.article}"` }];
    return quoteMessages(placed, article).map((message) => ({ where: placed.where, message }));
  });
}

function quoteMessages({ quote }: PlacedQuote, { text, segments }: Article): string[] {
  const { start, end, exact, prefix, suffix } = quote;
  if (!(start < end && end <= text.length)) return ['the span is empty or leaves its article'];
  const messages: string[] = [];
  if (text.slice(start, end) !== exact) messages.push('the words at start..end are not the words of exact');
  if (text.slice(Math.max(0, start - prefix.length), start) !== prefix)
    messages.push('prefix is not what stands before');
  if (text.slice(end, end + suffix.length) !== suffix) messages.push('suffix is not what stands after');
  if (Math.max(prefix.length, suffix.length) > CONTEXT_LENGTH) messages.push('prefix or suffix is too long');
  if (splitsCharacter(text, start) || splitsCharacter(text, end))
    messages.push('the span cuts a character in two');
  if (segments.some((segment) => segment.kind === 'furniture' && overlaps(segment, quote)))
    messages.push("the span lies in the site's furniture");
  return messages;
}
