import { contentId, sha256Hex } from '../../src/model/ids.ts';
import { relationType, type RelationTypeName } from '../../src/model/relation-types.ts';
import {
  CONTEXT_LENGTH,
  type Actor,
  type Network,
  type Quote,
  type Relation,
  type Statement,
} from '../../src/model/schema.ts';
import { segmentsOf } from '../../src/model/segments.ts';

const ARTICLE = 'story';

/** A network in few words: every string is found in `text` at its first occurrence. */
export interface TinyNetwork {
  readonly text: string;
  readonly title?: string;
  /** id → name as it stands in the text; the first is the publisher. */
  readonly actors: Readonly<Record<string, string>>;
  readonly actorFields?: Readonly<Record<string, Partial<Actor>>>;
  /** [source, type, target, quote, fields?] */
  readonly relations?: readonly (readonly [string, RelationTypeName, string, string, Partial<Relation>?])[];
  /** [speaker, quote, about, fields?] */
  readonly statements?: readonly (readonly [string, string, readonly string[], Partial<Statement>?])[];
}

/** Returns the quote of `exact` at its first occurrence in `text`. */
export function quoteIn(text: string, exact: string): Quote {
  const start = text.indexOf(exact);
  if (start === -1) throw new RangeError(`"${exact}" is not in the text of the test`);
  const end = start + exact.length;
  const prefix = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  return { article: ARTICLE, start, end, exact, prefix, suffix: text.slice(end, end + CONTEXT_LENGTH) };
}

/** Returns the network that a tiny description stands for, with actors on a circle of radius 100. */
export function tinyNetwork(tiny: TinyNetwork): Network {
  const { text } = tiny;
  const publisher = Object.keys(tiny.actors)[0] ?? '';
  const statements = (tiny.statements ?? []).map((entry) => tinyStatement(text, publisher, entry));
  const title = tiny.title ?? 'A tiny story';
  return {
    schemaVersion: 1,
    id: 'tiny',
    title,
    generator: 'sayso test',
    review: 'confirmed',
    articles: [
      {
        id: ARTICLE,
        title,
        publisher,
        published: '2025-02-13',
        language: 'en',
        sha256: sha256Hex(text),
        text,
        segments: segmentsOf(text, []),
      },
    ],
    actors: Object.entries(tiny.actors).map(([id, name], at, all) => ({
      id,
      name,
      type: 'person',
      aliases: [],
      mentions: [quoteIn(text, name)],
      x: Math.round(100 * Math.cos((2 * Math.PI * at) / all.length)),
      y: Math.round(100 * Math.sin((2 * Math.PI * at) / all.length)),
      community: 0,
      review: 'confirmed',
      ...tiny.actorFields?.[id],
    })),
    relations: (tiny.relations ?? []).map((entry) => tinyRelation(text, entry)),
    statements,
  };
}

function tinyStatement(
  text: string,
  outlet: string,
  [speaker, exact, about, fields]: NonNullable<TinyNetwork['statements']>[number],
): Statement {
  return {
    id: contentId('s', [speaker, exact]),
    quote: quoteIn(text, exact),
    mode: 'indirect',
    chain: [
      { actor: speaker, role: 'speaker' },
      { actor: outlet, role: 'outlet' },
    ],
    status: 'reported',
    about: [...about],
    review: 'confirmed',
    ...fields,
  };
}

function tinyRelation(
  text: string,
  [source, type, target, exact, fields]: NonNullable<TinyNetwork['relations']>[number],
): Relation {
  const row = relationType(type);
  return {
    id: contentId('r', [source, type, target, exact]),
    source,
    target,
    type,
    label: row?.label ?? type,
    directed: row?.directed ?? true,
    stance: row?.stance ?? 'neutral',
    modality: 'actual',
    quotes: [quoteIn(text, exact)],
    status: 'reported',
    review: 'confirmed',
    ...fields,
  };
}
