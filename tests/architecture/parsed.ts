import { parse as parseSvelte } from 'svelte/compiler';
import { parser } from 'typescript-eslint';

/** A file of the house: its path from the top of the repository, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A node of a syntax tree. Both parsers speak ESTree, so one walk reads TypeScript and Svelte. */
export type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** A file with every node of its tree, and its text with the comments blanked out. */
export interface Parsed extends SourceFile {
  readonly nodes: readonly Node[];
  /** The statements at the top of the module; none for a component. */
  readonly body: readonly Node[];
  readonly code: string;
}

/**
 * Returns a file, parsed.
 * @throws Error naming the file, where it does not parse.
 */
export function parsed(file: SourceFile): Parsed {
  try {
    return file.path.endsWith('.svelte') ? parsedComponent(file) : parsedModule(file);
  } catch (cause) {
    throw new Error(`${file.path} does not parse`, { cause });
  }
}

function parsedModule({ path, text }: SourceFile): Parsed {
  const { ast } = parser.parseForESLint(text) as unknown as {
    ast: { body: readonly Node[]; comments: readonly { range: readonly [number, number] }[] };
  };
  const comments = ast.comments.map(({ range }) => range);
  return { path, text, nodes: nodesUnder(ast.body), body: ast.body, code: withoutSpans(text, comments) };
}

function parsedComponent({ path, text }: SourceFile): Parsed {
  const { fragment, instance, module, comments } = parseSvelte(text, { modern: true });
  const nodes = nodesUnder([fragment, instance, module]);
  const inMarkup = nodes.filter((node) => node.type === 'Comment');
  const spans = [...comments, ...inMarkup].map(({ start, end }) => [Number(start), Number(end)] as const);
  return { path, text, nodes, body: [], code: withoutSpans(text, spans) };
}

/** Returns the nodes under a value, outermost first. */
function nodesUnder(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesUnder);
  if (typeof value !== 'object' || value === null) return [];
  const under = Object.entries(value).flatMap(([key, child]) => (key === 'parent' ? [] : nodesUnder(child)));
  return isNode(value) ? [value, ...under] : under;
}

/** Returns whether a value is a node of a syntax tree. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Blanks rather than cuts: a comment beside code leaves the code's line, and no two lines run together. */
function withoutSpans(text: string, spans: readonly (readonly [number, number])[]): string {
  return spans.reduce(
    (code, [start, end]) =>
      code.slice(0, start) + text.slice(start, end).replace(/\S/g, ' ') + code.slice(end),
    text,
  );
}
