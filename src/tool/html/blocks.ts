/** The part of a DOM node that is read here: linkedom's types speak of a browser's DOM, which this folder has not. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TreeNode>;
}

const TEXT = 3;
const ELEMENT = 1;

/** Elements that begin and end a paragraph. */
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tr|ul)$/i;

/** A page's own furniture inside an article: pictures with their captions, buttons, menus. */
const SKIPPED = /^(?:figure|figcaption|button|nav|audio|video|picture|img|input|label|footer)$/i;

const BLANK = '\n\n';

/** Returns the paragraphs of a tree, in reading order, each on one line, or on several where it breaks its lines. */
export function paragraphsOf(root: TreeNode): string[] {
  const words: string[] = [];
  const waiting: (TreeNode | string)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') words.push(node);
    else if (node.nodeType === TEXT) words.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (node.nodeType === ELEMENT) enter(node, words, waiting);
  }
  return paragraphsIn(words.join(''));
}

function enter(node: TreeNode, words: string[], waiting: (TreeNode | string)[]): void {
  if (SKIPPED.test(node.nodeName)) return;
  if (/^br$/i.test(node.nodeName)) words.push('\n');
  const isBlock = BLOCK.test(node.nodeName);
  if (isBlock) words.push(BLANK);
  if (isBlock) waiting.push(BLANK);
  for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
    const child = node.childNodes[at];
    if (child) waiting.push(child);
  }
}

/** Returns the paragraphs of a text that blank lines part, without the white space around their lines. */
export function paragraphsIn(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(tidy).filter(Boolean).join('\n'))
    .filter((paragraph) => paragraph !== '');
}

/** Control characters and marks of width nothing are in no quote that a person would copy. */
const tidy = (line: string): string =>
  line
    .replace(/[\p{Cc}\u200b\u2060\ufeff\u00ad]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
