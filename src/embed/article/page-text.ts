import { clustersOf } from './fold.ts';

/** What no reader reads as part of an article. */
const APART =
  'script,style,template,noscript,iframe,object,audio,video,canvas,svg,button,select,textarea,[hidden],sayso-network';

/** Where a unit of the folded text stands in the page. */
interface Unit {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The text of an element as it is compared, with the way back into its nodes. The document is read and never changed. */
export class PageText {
  #text = '';
  readonly #units: Unit[] = [];

  constructor(element: Element) {
    this.#read(element);
  }

  /** The folded text. Where a block ends there is a space. */
  get text(): string {
    return this.#text;
  }

  /** Returns the part of the page that a span of the folded text stands for; it follows when the page changes. */
  rangeOf(start: number, end: number): Range | undefined {
    const [first, last] = [this.#units[start], this.#units[end - 1]];
    if (!first || !last) return undefined;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return range;
  }

  #read(element: Element): void {
    const breaks = isBlock(element);
    if (breaks) this.#break();
    for (const child of element.childNodes) {
      if (child instanceof Text) this.#take(child);
      else if (child instanceof Element && !child.matches(APART)) this.#read(child);
    }
    if (breaks) this.#break();
  }

  #take(node: Text): void {
    for (const { start, end, folded } of clustersOf(node.data)) {
      if (folded === ' ' && this.#text.endsWith(' ')) continue;
      this.#text += folded;
      for (let unit = 0; unit < folded.length; unit++) this.#units.push({ node, start, end });
    }
  }

  /** Words in two blocks are two words, though no space stands between them. */
  #break(): void {
    const last = this.#units.at(-1);
    if (!last || this.#text.endsWith(' ')) return;
    this.#text += ' ';
    this.#units.push({ ...last, start: last.end });
  }
}

const isBlock = (element: Element): boolean =>
  element.localName === 'br' || !/^(inline|contents|ruby)/.test(getComputedStyle(element).display);
