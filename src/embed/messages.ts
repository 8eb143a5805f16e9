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
const wordsSchema = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() });

/** Words of an article, with what stands around them. */
export type QuotedWords = v.InferOutput<typeof wordsSchema>;

/** What is marked in the page's own article, and what of the network each mark stands for. */
const evidenceSchema = v.object({
  type: v.literal('sayso:evidence'),
  marks: v.array(v.object({ focus: focusSchema, quotes: v.array(wordsSchema) })),
});

const reportSchema = v.variant('type', [
  v.object({ type: v.literal('sayso:ready'), network: v.object({ id: v.string(), title: v.string() }) }),
  v.object({
    type: v.literal('sayso:select'),
    focus: v.nullable(focusSchema),
    label: v.string(),
    quotes: v.array(wordsSchema),
  }),
  v.object({ type: v.literal('sayso:hover'), focus: v.nullable(focusSchema) }),
  v.object({ type: v.literal('sayso:show'), quote: wordsSchema }),
  evidenceSchema,
]);

/** What an embed tells the page around it. README.md tells what each means. */
export type Report = v.InferOutput<typeof reportSchema>;

/** Returns the report that a message from a frame is, or `undefined` for any other. */
export function readReport(message: unknown): Report | undefined {
  const read = v.safeParse(reportSchema, message);
  return read.success ? read.output : undefined;
}
