import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { RELATION_TYPE_NAMES } from '../../model/relation-types.ts';
import { ACTOR_TYPES, MODALITIES, MODES, STATUSES } from '../../model/schema.ts';

const words = (description: string) => v.pipe(v.string(), v.description(description));

/** What an answer may leave out. It is asked for all the same: strict endpoints know no optional fields. */
const orNothing = (description: string) => v.fallback(words(description), '');

const quote = v.object({
  exact: words('the words of the article, character for character'),
  prefix: orNothing('words that stand right before, where the quote stands in several places; else empty'),
  suffix: orNothing('words that stand right after, where the quote stands in several places; else empty'),
});

const noWords = { exact: '', prefix: '', suffix: '' };

const id = (description: string) => words(`the id of an actor: ${description}`);
const ids = (description: string) =>
  v.fallback(v.pipe(v.array(v.string()), v.description(`ids of actors: ${description}`)), []);

export const actorEntry = v.object({
  id: words('lower-case letters, digits and hyphens; used everywhere below'),
  name: words('as the article has it'),
  type: v.picklist(ACTOR_TYPES),
  unnamed: v.fallback(
    v.pipe(v.boolean(), v.description('true where no name stands for it: "analysts"')),
    false,
  ),
});

export const mentionEntry = v.object({
  actor: id('whom the words stand for'),
  quote,
  everywhere: v.fallback(
    v.pipe(v.boolean(), v.description('true where these words stand for this actor in every place')),
    false,
  ),
});

const relay = v.object({
  actor: id('who passed the words on'),
  cue: v.fallback(quote, noWords),
});

export const statementEntry = v.object({
  speaker: v.fallback(id('whose words they are; empty where nobody can be made out'), ''),
  cue: v.fallback(quote, noWords),
  contents: v.pipe(
    v.array(quote),
    v.minLength(1),
    v.description('what is said, without quotation marks; several pieces where the cue splits it'),
  ),
  addressee: v.fallback(id('to whom it was said; empty where that is not told'), ''),
  relays: v.fallback(v.array(relay), []),
  mode: v.picklist(MODES),
  status: v.picklist(STATUSES),
  about: ids('whom the words are about'),
});

export const relationEntry = v.object({
  source: id('from whom the tie goes'),
  type: v.picklist(RELATION_TYPE_NAMES),
  target: id('to whom the tie goes'),
  modality: v.picklist(MODALITIES),
  status: v.picklist(STATUSES),
  quote,
});

const answerSchema = v.object({
  actors: v.array(actorEntry),
  mentions: v.array(mentionEntry),
  statements: v.array(statementEntry),
  relations: v.array(relationEntry),
});

/** The lists of an answer, in the order in which they are asked for. */
export const LISTS = ['actors', 'mentions', 'statements', 'relations'] as const;

export type QuoteEntry = v.InferOutput<typeof quote>;
export type ActorEntry = v.InferOutput<typeof actorEntry>;
export type MentionEntry = v.InferOutput<typeof mentionEntry>;
export type StatementEntry = v.InferOutput<typeof statementEntry>;
export type RelationEntry = v.InferOutput<typeof relationEntry>;

/** Returns the JSON Schema that a model's answer must follow, closed and without optional fields, as strict endpoints want it. */
export function answerJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(answerSchema, {
    // An endpoint that is strict knows no `minItems`; an empty list is refused when it is read.
    ignoreActions: ['min_length'],
    overrideSchema: ({ jsonSchema }) =>
      jsonSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}
