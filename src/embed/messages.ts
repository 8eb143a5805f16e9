import * as v from 'valibot';
import { slugSchema } from '../model/schema.ts';
import { THEMES, VIEWS } from '../viewer/state/address.ts';
import type { Focus } from '../viewer/state/focus.ts';

const focusSchema: v.GenericSchema<unknown, Focus> = v.object({
  kind: v.picklist(['actor', 'relation', 'quote']),
  id: slugSchema,
});

/** What a page may ask of the embed in its frame. */
const wishSchema = v.variant('type', [
  v.object({ type: v.literal('sayso:hello'), article: v.optional(v.boolean(), false) }),
  v.object({ type: v.literal('sayso:select'), focus: v.nullable(focusSchema) }),
  v.object({ type: v.literal('sayso:hover'), focus: v.nullable(focusSchema) }),
  v.object({
    type: v.literal('sayso:look'),
    view: v.optional(v.picklist(VIEWS)),
    theme: v.optional(v.picklist(THEMES)),
  }),
]);

/** What a page may ask of the embed in its frame. README.md tells what each means. */
export type Wish = v.InferOutput<typeof wishSchema>;

/** Returns the wish that a message is, or `undefined` for any other: pages are full of messages that are not ours. */
export function readWish(message: unknown): Wish | undefined {
  const read = v.safeParse(wishSchema, message);
  return read.success ? read.output : undefined;
}

/** Words of an article, as a page finds them in a text of its own: verbatim, with up to 32 characters before and after. */
export interface QuotedWords {
  exact: string;
  prefix: string;
  suffix: string;
}

/** What an embed tells the page around it. README.md tells what each means. */
export type Report =
  | { type: 'sayso:ready'; network: { id: string; title: string } }
  | { type: 'sayso:select'; focus: Focus | null; label: string; quotes: QuotedWords[] }
  | { type: 'sayso:hover'; focus: Focus | null }
  | { type: 'sayso:show'; quote: QuotedWords }
  | { type: 'sayso:evidence'; marks: EvidenceMark[] };

/** What of a network can be found in a text of the page’s own, and in which words. */
export interface EvidenceMark {
  focus: Focus;
  quotes: QuotedWords[];
}
