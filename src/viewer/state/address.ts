import { is } from 'valibot';
import { slugSchema } from '../../model/schema.ts';
import type { Focus } from './focus.ts';

const KINDS = ['actor', 'relation', 'quote'] as const;

/** Returns whether two focuses are the same choice. */
export const sameFocus = (one: Focus | undefined, other: Focus | undefined): boolean =>
  one?.kind === other?.kind && one?.id === other?.id;

/**
 * Returns the focus that a hash holds for the viewer of a name, or `undefined`: `#actor=iran`, and for the viewer
 * `left` of two on a page `#left.actor=iran&right.relation=r-1`. What is not a plain id is ignored.
 */
export function focusIn(hash: string, name: string): Focus | undefined {
  for (const part of partsOf(hash)) {
    const focus = focusOf(part, name);
    if (focus) return focus;
  }
  return undefined;
}

/** Returns the hash with the focus of the viewer of a name put in or taken out; all else in it stays as it is. */
export function withFocus(hash: string, name: string, focus: Focus | undefined): string {
  const others = partsOf(hash).filter(
    (part) => !KINDS.some((kind) => part.startsWith(`${keyOf(name, kind)}=`)),
  );
  const parts = focus ? [...others, `${keyOf(name, focus.kind)}=${focus.id}`] : others;
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

function focusOf(part: string, name: string): Focus | undefined {
  for (const kind of KINDS) {
    const key = `${keyOf(name, kind)}=`;
    const id = part.slice(key.length);
    if (part.startsWith(key) && is(slugSchema, id)) return { kind, id };
  }
  return undefined;
}

const keyOf = (name: string, kind: Focus['kind']): string => (name ? `${name}.${kind}` : kind);

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
