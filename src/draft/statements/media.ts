import { overlaps, type Span } from '../../model/span.ts';
import { MEDIA_NOUNS } from '../lists/media-nouns.ts';
import { OUTLETS } from '../lists/outlets.ts';
import type { Mention, ReadText } from '../reading.ts';
import { firstEndingAfter } from '../by-place.ts';

const NAMES = new Set(`${OUTLETS},${MEDIA_NOUNS}`.split(',').map((name) => name.trim().replace(/\s+/g, ' ')));

/** Tells an article's outlets from others who speak in it. */
export class Media {
  readonly #read: ReadText;
  readonly #mentions: readonly Mention[];

  constructor(read: ReadText, mentions: readonly Mention[]) {
    this.#read = read;
    this.#mentions = mentions.filter(({ type }) => type === 'media');
  }

  /** Returns whether words stand for an outlet: a mention of one, a listed name, "state television". */
  has(span: Span): boolean {
    const words = this.#wordsOf(span).replace(/^the /, '').replace(/\s+/g, ' ');
    if (NAMES.has(words) || NAMES.has(words.split(' ').at(-1) ?? '')) return true;
    const mention = this.#mentions[firstEndingAfter(this.#mentions, span.start)];
    return mention !== undefined && mention.end === span.end && overlaps(mention, span);
  }

  /** Returns whether words are the name of the outlet that prints the article. */
  isPublisher(span: Span): boolean {
    return this.#wordsOf(span) === this.#read.layout.publisher?.toLowerCase();
  }

  #wordsOf({ start, end }: Span): string {
    return this.#read.text.slice(start, end).toLowerCase();
  }
}
