import type { Sought } from './find.ts';

/** An actor, a relation or a statement of a network. */
export interface Shown {
  readonly kind: 'actor' | 'relation' | 'quote';
  readonly id: string;
}

/** What of the network stands in the article, and in which words. */
export interface Evident {
  readonly focus: Shown;
  readonly quotes: readonly Sought[];
}

/** What an embed tells, as `README.md` lists it. */
export type Reported =
  | { readonly type: 'ready' }
  | { readonly type: 'evidence'; readonly marks: readonly Evident[] }
  | { readonly type: 'select'; readonly quotes: readonly Sought[] }
  | { readonly type: 'hover'; readonly focus: Shown | null }
  | { readonly type: 'show'; readonly quote: Sought };

/**
 * Returns what a message of a frame says, or `undefined` for any other. By hand, for a library that reads it would be larger
 * than all the rest of this module.
 */
export function readReported(message: unknown): Reported | undefined {
  const { type, marks, quotes, quote, focus } = fieldsOf(message);
  if (type === 'sayso:ready') return { type: 'ready' };
  if (type === 'sayso:evidence') return { type: 'evidence', marks: listOf(marks, readEvident) };
  if (type === 'sayso:select') return { type: 'select', quotes: listOf(quotes, readSought) };
  if (type === 'sayso:hover') return { type: 'hover', focus: readShown(focus) ?? null };
  const sought = type === 'sayso:show' ? readSought(quote) : undefined;
  return sought && { type: 'show', quote: sought };
}

const fieldsOf = (value: unknown): Record<string, unknown> => Object(value) as Record<string, unknown>;

const listOf = <Item>(value: unknown, read: (item: unknown) => Item | undefined): Item[] =>
  Array.isArray(value) ? value.flatMap((item: unknown) => read(item) ?? []) : [];

function readEvident(value: unknown): Evident | undefined {
  const { focus, quotes } = fieldsOf(value);
  const shown = readShown(focus);
  return shown && { focus: shown, quotes: listOf(quotes, readSought) };
}

function readShown(value: unknown): Shown | undefined {
  const { kind, id } = fieldsOf(value);
  const isKind = kind === 'actor' || kind === 'relation' || kind === 'quote';
  return isKind && typeof id === 'string' ? { kind, id } : undefined;
}

function readSought(value: unknown): Sought | undefined {
  const { exact, prefix, suffix } = fieldsOf(value);
  const isWords = typeof exact === 'string' && typeof prefix === 'string' && typeof suffix === 'string';
  return isWords ? { exact, prefix, suffix } : undefined;
}
