import * as v from 'valibot';
import {
  actorEntry,
  mentionEntry,
  relationEntry,
  statementEntry,
  type ActorEntry,
  type MentionEntry,
  type RelationEntry,
  type StatementEntry,
} from './answer.ts';
import type { Tally } from './tally.ts';

/** An answer whose every entry has the shape that was asked for. Its ids and quotes are still anybody's guess. */
export interface Answer {
  readonly actors: readonly ActorEntry[];
  readonly mentions: readonly MentionEntry[];
  readonly statements: readonly StatementEntry[];
  readonly relations: readonly RelationEntry[];
}

/** The most entries of a list that are read: far more than a stretch of an article can prove. */
const MOST_ENTRIES = 1_000;

/** Returns the entries of an answer that have the right shape; each of the others is counted, and costs only itself. */
export function readAnswer(value: Readonly<Record<string, unknown>>, tally: Tally): Answer {
  return {
    actors: entriesOf(value['actors'], actorEntry, tally),
    mentions: entriesOf(value['mentions'], mentionEntry, tally),
    statements: entriesOf(value['statements'], statementEntry, tally),
    relations: entriesOf(value['relations'], relationEntry, tally),
  };
}

function entriesOf<Entry extends v.GenericSchema>(
  list: unknown,
  schema: Entry,
  tally: Tally,
): v.InferOutput<Entry>[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    tally.drop('malformed');
    return [];
  }
  if (list.length > MOST_ENTRIES) tally.drop('surplus', list.length - MOST_ENTRIES);
  return list.slice(0, MOST_ENTRIES).flatMap((item: unknown) => {
    const parsed = v.safeParse(schema, item, { abortEarly: true });
    if (parsed.success) return [parsed.output];
    tally.drop(isUnknownWord(parsed.issues[0]) ? 'unknown-word' : 'malformed');
    return [];
  });
}

/** A picklist refuses "fond-of", which is a word, and 7, which is none. */
const isUnknownWord = ({ type, input }: v.BaseIssue<unknown>): boolean =>
  type === 'picklist' && typeof input === 'string';
