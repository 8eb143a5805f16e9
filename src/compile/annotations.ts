import * as v from 'valibot';
import { RELATION_TYPE_NAMES } from '../model/relation-types.ts';
import {
  ACTOR_TYPES,
  EVIDENCE_MODES,
  addressSchema,
  languageSchema,
  MODALITIES,
  MODES,
  publishedSchema,
  REVIEWS,
  slugSchema,
  STATUSES,
} from '../model/schema.ts';

const text = v.pipe(
  v.string(),
  v.regex(/^\S([\s\S]*\S)?$/, 'Invalid text: Expected words, without white space around them'),
);
const context = v.pipe(v.string(), v.minLength(1));

/** A bare string is short for `{ exact: … }`. */
const spelledOut = v.transform((value: unknown) => (typeof value === 'string' ? { exact: value } : value));
const quoteNote = v.pipe(
  v.unknown(),
  spelledOut,
  v.strictObject({ exact: text, prefix: v.exactOptional(context), suffix: v.exactOptional(context) }),
);
const repeatedQuoteNote = v.pipe(
  v.unknown(),
  spelledOut,
  v.strictObject({
    exact: text,
    prefix: v.exactOptional(context),
    suffix: v.exactOptional(context),
    times: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  }),
);

/** Who wrote an entry, and how sure it is: for the person who reviews it. The network has no such fields. */
const provenance = {
  confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  by: v.exactOptional(text),
};

const actorNote = v.strictObject({
  name: text,
  type: v.picklist(ACTOR_TYPES),
  aliases: v.exactOptional(v.array(text), []),
  description: v.exactOptional(text),
  sameAs: v.exactOptional(v.array(addressSchema)),
  unnamed: v.exactOptional(v.boolean()),
  review: v.exactOptional(v.picklist(REVIEWS)),
  ...provenance,
});

/** A step of a walk: a statement, by its id or by words that it alone holds, and what the network's author says of it. */
const walkNote = v.strictObject({ statement: text, caption: text });

/** The shape of `network.yaml`: what the network is, its cast, and how its story is told. */
export const castSchema = v.strictObject({
  title: text,
  description: v.exactOptional(text),
  evidence: v.exactOptional(v.picklist(EVIDENCE_MODES), 'full'),
  review: v.exactOptional(v.picklist(REVIEWS), 'machine'),
  actors: v.record(slugSchema, actorNote),
  walk: v.exactOptional(v.array(walkNote), []),
});

/** The same shape, forgiving: a broken entry is `null`, so that its id is still known to the articles. */
export const tolerantCastSchema = v.object({
  title: v.fallback(text, 'unread'),
  description: v.exactOptional(v.fallback(text, 'unread')),
  evidence: v.fallback(v.picklist(EVIDENCE_MODES), 'full'),
  review: v.fallback(v.picklist(REVIEWS), 'machine'),
  actors: v.record(v.string(), v.fallback(v.nullable(actorNote), null)),
  walk: v.fallback(v.exactOptional(v.array(walkNote), []), []),
});

const hopNote = v.pipe(
  v.strictObject({
    speaker: v.exactOptional(slugSchema),
    relay: v.exactOptional(slugSchema),
    cue: v.exactOptional(quoteNote),
  }),
  v.check(
    ({ speaker, relay }) => (speaker === undefined) !== (relay === undefined),
    'Expected either speaker or relay',
  ),
);

const relationNote = v.strictObject({
  source: slugSchema,
  type: v.picklist(RELATION_TYPE_NAMES),
  target: slugSchema,
  label: v.exactOptional(text),
  modality: v.exactOptional(v.picklist(MODALITIES), 'actual'),
  status: v.exactOptional(v.picklist(STATUSES)),
  quote: quoteNote,
  review: v.exactOptional(v.picklist(REVIEWS)),
  ...provenance,
});

const statementFields = {
  quote: quoteNote,
  mode: v.picklist(MODES),
  chain: v.pipe(v.array(hopNote), v.minLength(1)),
  status: v.picklist(STATUSES),
  about: v.exactOptional(v.array(slugSchema), []),
  review: v.exactOptional(v.picklist(REVIEWS)),
  ...provenance,
};

const articleFields = {
  publisher: slugSchema,
  published: publishedSchema,
  language: languageSchema,
  url: v.exactOptional(addressSchema),
  licence: v.exactOptional(text),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'Invalid hash: Expected 64 hexadecimal digits')),
  review: v.exactOptional(v.picklist(REVIEWS), 'machine'),
  segments: v.strictObject({
    /** Absent where the text has no headline. */
    title: v.exactOptional(quoteNote),
    dateline: v.exactOptional(v.array(repeatedQuoteNote), []),
    furniture: v.exactOptional(v.array(repeatedQuoteNote), []),
  }),
};

const relationNotes = v.exactOptional(v.array(relationNote), []);

/** The shape of an article's `.yaml`: its metadata and its annotations. */
export const notesSchema = v.strictObject({
  ...articleFields,
  mentions: v.exactOptional(v.record(slugSchema, v.array(repeatedQuoteNote)), {}),
  statements: v.exactOptional(v.array(v.strictObject({ ...statementFields, relations: relationNotes })), []),
  relations: relationNotes,
});

/** A list whose broken items become `null`, so that the places of the others hold. */
const withHoles = <Item extends v.GenericSchema>(item: Item) =>
  v.exactOptional(v.array(v.fallback(v.nullable(item), null)), []);

/** Stands for metadata that could not be read, in a network that will not be made. */
const UNREAD = { publisher: '', published: '', language: '', sha256: '' } as const;

/**
 * The same shape, forgiving: what `notesSchema` has refused is left out, so that the proofs of all else can be checked in
 * the same run. Nothing that is read by it is ever published.
 */
export const tolerantNotesSchema = v.object({
  ...articleFields,
  publisher: v.fallback(articleFields.publisher, UNREAD.publisher),
  published: v.fallback(articleFields.published, UNREAD.published),
  language: v.fallback(articleFields.language, UNREAD.language),
  url: v.fallback(articleFields.url, 'about:blank'),
  licence: v.fallback(articleFields.licence, 'unread'),
  sha256: v.fallback(articleFields.sha256, UNREAD.sha256),
  review: v.fallback(articleFields.review, 'machine'),
  mentions: v.exactOptional(v.record(v.string(), withHoles(repeatedQuoteNote)), {}),
  statements: withHoles(v.object({ ...statementFields, relations: withHoles(relationNote) })),
  relations: withHoles(relationNote),
});

export type CastNotes = v.InferOutput<typeof tolerantCastSchema>;
export type WalkNote = v.InferOutput<typeof walkNote>;
export type ActorNote = v.InferOutput<typeof actorNote>;
export type ArticleNotes = v.InferOutput<typeof tolerantNotesSchema>;
export type RepeatedQuoteNote = v.InferOutput<typeof repeatedQuoteNote>;
export type StatementNote = NonNullable<ArticleNotes['statements'][number]>;
export type RelationNote = v.InferOutput<typeof relationNote>;
