import { isCollection, isMap, isNode, isPair, parseDocument, type Document, type Node } from 'yaml';

/** New text for one list or map of a file: how its entries read, given how far they are indented. */
export interface Addition {
  /** Where the list or map stands: `actors`, or `statements`, 3, `relations`. Its last key may be missing. */
  readonly path: readonly (string | number)[];
  /** The entries, each ending in a line break. */
  readonly yaml: (indent: string) => string;
}

/**
 * Returns a YAML text with entries added at the end of its lists and maps. Every byte that was there stays, but for `[]`,
 * `{}` or nothing, where something is put in its place. What is not a block cannot be added to, and is returned in `refused`.
 */
export function withAdditions(
  source: string,
  additions: readonly Addition[],
): { readonly text: string; readonly refused: readonly Addition[] } {
  const refused: Addition[] = [];
  let text = source;
  for (const addition of additions) {
    const next = withAddition(text, addition);
    if (next === undefined) refused.push(addition);
    else text = next;
  }
  return { text, refused };
}

function withAddition(text: string, { path, yaml }: Addition): string | undefined {
  const document = parseDocument(text);
  const value = document.getIn(path, true);
  if (isCollection(value) && value.items.length > 0) {
    if (value.flow === true) return undefined;
    const indent = indentOf(text, value.items[0]);
    const at = endOfLine(text, endOf(value) ?? text.length);
    return spliced(text, at, at, yaml(indent));
  }
  return emptyReplaced(text, document, path, yaml);
}

/** Puts entries where there were none: in place of `[]`, after a bare key, or under a new key at the end. */
function emptyReplaced(
  text: string,
  document: Document,
  path: Addition['path'],
  yaml: Addition['yaml'],
): string | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent) || parent.flow === true) return undefined;
  const name = String(path.at(-1));
  const pair = parent.items.find((item) => isPair(item) && String(item.key) === name);
  const indent = indentOf(text, parent.items[0]);
  if (!pair) {
    const at = path.length > 1 ? endOfLine(text, endOf(parent) ?? text.length) : text.length;
    const gap = path.length > 1 ? '' : '\n';
    return spliced(text, at, at, `${gap}${indent}${name}:\n${yaml(`${indent}  `)}`);
  }
  const key = isNode(pair.key) ? pair.key.range?.[1] : undefined;
  const value = isNode(pair.value) ? pair.value.range : undefined;
  if (key === undefined || !value) return undefined;
  const lineEnd = endOfLine(text, value[1]);
  const comment = text.slice(value[1], lineEnd).trim();
  return spliced(text, key, lineEnd, `:${comment === '' ? '' : ` ${comment}`}\n${yaml(`${indent}  `)}`);
}

/** The white space before an entry, or before the hyphen of an item. */
function indentOf(text: string, item: unknown): string {
  const before = text.slice(0, startOf(item) ?? 0);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const hyphen = isPair(item) ? -1 : line.lastIndexOf('-');
  return ' '.repeat(hyphen === -1 ? line.length : hyphen);
}

function spliced(text: string, from: number, to: number, added: string): string {
  const before = text.slice(0, from);
  const gap = from === to && before !== '' && !before.endsWith('\n') ? '\n' : '';
  return before + gap + added + text.slice(to);
}

/** The start of the line after the one that an offset is in; an offset at a line's start has ended its line already. */
function endOfLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function startOf(item: unknown): number | undefined {
  if (isPair(item)) return isNode(item.key) ? item.key.range?.[0] : undefined;
  return isNode(item) ? item.range?.[0] : undefined;
}

/** Where the last words of a collection end: its own range takes in the comments that follow. */
function endOf(node: Node): number | undefined {
  if (!isCollection(node) || node.flow === true || node.items.length === 0) return node.range?.[1];
  const last = node.items.at(-1);
  const value = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(value) ? endOf(value) : undefined;
}
