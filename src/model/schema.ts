import * as v from 'valibot';

/** The version of the contract that this code reads and writes. */
export const SCHEMA_VERSION = 1;

/** The most characters (UTF-16 units) of context kept on each side of a quote, as Hypothes.is does. */
export const CONTEXT_LENGTH = 32;

export const ACTOR_TYPES = [
  'person',
  'government',
  'state',
  'armed-group',
  'party',
  'alliance',
  'security-force',
  'organisation',
  'media',
  'group',
] as const;
export const STANCES = ['structural', 'cooperative', 'conflictual', 'neutral'] as const;
export const MODALITIES = ['actual', 'attempted', 'proposed', 'potential', 'negated'] as const;
export const STATUSES = ['reported', 'claimed', 'suggested', 'denied'] as const;
export const MODES = ['direct', 'indirect', 'mixed'] as const;
export const REVIEWS = ['machine', 'confirmed', 'disputed'] as const;
export const SEGMENT_KINDS = ['title', 'dateline', 'paragraph', 'furniture'] as const;
/** How much of an article is published beside its quotes: all, some words around each of them, or only where they stand. */
export const EVIDENCE_MODES = ['full', 'window', 'reference'] as const;
const HOP_ROLES = ['speaker', 'relay', 'outlet'] as const;

const text = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const context = v.pipe(v.string(), v.maxLength(CONTEXT_LENGTH));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'Invalid hash: Expected 64 hexadecimal digits'));
const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:/, 'Invalid address: Expected http or https'),
);

/** An id that is safe in a file name and in an address: lower-case letters, digits and single hyphens. */
export const slugSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Invalid id: Expected lower-case letters, digits and single hyphens'),
);

/** A publication date: an ISO 8601 date, or date and time with its offset. */
export const publishedSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/,
    'Invalid date: Expected an ISO 8601 date such as 2025-02-13 or 2025-02-13T16:13:46+00:00',
  ),
);

/** A BCP 47 language tag such as `en` or `ar-IQ`. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Invalid language: Expected a tag such as en or ar-IQ'),
);

/** An `http` or `https` address; no other scheme may reach a link on a page. */
export const addressSchema = webAddress;

export const quoteSchema = v.strictObject({
  article: slugSchema,
  start: offset,
  end: offset,
  exact: text,
  prefix: context,
  suffix: context,
  sha256: v.exactOptional(hash),
});

const segmentSchema = v.strictObject({ start: offset, end: offset, kind: v.picklist(SEGMENT_KINDS) });

const articleSchema = v.strictObject({
  id: slugSchema,
  title: text,
  publisher: slugSchema,
  published: publishedSchema,
  url: v.exactOptional(webAddress),
  language: languageSchema,
  licence: v.exactOptional(text),
  sha256: hash,
  text: v.string(),
  segments: v.array(segmentSchema),
});

const actorSchema = v.strictObject({
  id: slugSchema,
  name: text,
  type: v.picklist(ACTOR_TYPES),
  aliases: v.array(text),
  description: v.exactOptional(text),
  sameAs: v.exactOptional(v.array(webAddress)),
  unnamed: v.exactOptional(v.boolean()),
  mentions: v.array(quoteSchema),
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  community: offset,
  review: v.picklist(REVIEWS),
});

const hopSchema = v.strictObject({
  actor: slugSchema,
  role: v.picklist(HOP_ROLES),
  cue: v.exactOptional(quoteSchema),
});

const statementSchema = v.strictObject({
  id: slugSchema,
  quote: quoteSchema,
  mode: v.picklist(MODES),
  chain: v.array(hopSchema),
  status: v.picklist(STATUSES),
  about: v.array(slugSchema),
  review: v.picklist(REVIEWS),
});

const relationSchema = v.strictObject({
  id: slugSchema,
  source: slugSchema,
  target: slugSchema,
  type: slugSchema,
  label: text,
  directed: v.boolean(),
  stance: v.picklist(STANCES),
  modality: v.picklist(MODALITIES),
  quotes: v.pipe(v.array(quoteSchema), v.minLength(1)),
  statement: v.exactOptional(slugSchema),
  status: v.picklist(STATUSES),
  review: v.picklist(REVIEWS),
});

const stepSchema = v.strictObject({ statement: slugSchema, caption: text });

/** The contract of `network.json`, from which the types and the published JSON Schema are made. */
export const networkSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  id: slugSchema,
  title: text,
  description: v.exactOptional(text),
  generator: text,
  evidence: v.exactOptional(v.picklist(EVIDENCE_MODES)),
  review: v.picklist(['machine', 'mixed', 'confirmed']),
  articles: v.array(articleSchema),
  actors: v.array(actorSchema),
  relations: v.array(relationSchema),
  statements: v.array(statementSchema),
  walk: v.exactOptional(v.pipe(v.array(stepSchema), v.minLength(1))),
});

export type Network = v.InferOutput<typeof networkSchema>;
export type Article = v.InferOutput<typeof articleSchema>;
export type Segment = v.InferOutput<typeof segmentSchema>;
export type Quote = v.InferOutput<typeof quoteSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type Hop = v.InferOutput<typeof hopSchema>;
export type Statement = v.InferOutput<typeof statementSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type ActorType = (typeof ACTOR_TYPES)[number];
export type Stance = (typeof STANCES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Status = (typeof STATUSES)[number];
export type EvidenceMode = (typeof EVIDENCE_MODES)[number];
export type Mode = (typeof MODES)[number];
export type Review = (typeof REVIEWS)[number];
export type SegmentKind = (typeof SEGMENT_KINDS)[number];
