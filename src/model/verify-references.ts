import type { Network, Relation, Statement } from './schema.ts';
import { contains } from './span.ts';
import type { Violation } from './violation.ts';

/** Returns how ids break the law: each is there once among its kind, and each that is named exists. */
export function referenceViolations(network: Network): Violation[] {
  const actors = new Set(network.actors.map(({ id }) => id));
  const statements = new Map(network.statements.map((statement) => [statement.id, statement]));
  const missing = (where: string, id: string): Violation[] =>
    actors.has(id) ? [] : [{ where, message: `no actor has the id "${id}"` }];
  return [
    ...(['articles', 'actors', 'relations', 'statements'] as const).flatMap((kind) =>
      repeats(network[kind], kind),
    ),
    ...network.articles.flatMap(({ publisher }, at) => missing(`articles[${at}].publisher`, publisher)),
    ...network.statements.flatMap(({ chain, about }, at) => [
      ...chain.flatMap(({ actor }, hop) => missing(`statements[${at}].chain[${hop}].actor`, actor)),
      ...about.flatMap((id, place) => missing(`statements[${at}].about[${place}]`, id)),
    ]),
    ...network.relations.flatMap((relation, at) => [
      ...missing(`relations[${at}].source`, relation.source),
      ...missing(`relations[${at}].target`, relation.target),
      ...sayso(relation, `relations[${at}] ${relation.id}`, statements),
    ]),
    ...(network.walk ?? []).flatMap(({ statement }, at) =>
      statements.has(statement)
        ? []
        : [{ where: `walk[${at}].statement`, message: `no statement has the id "${statement}"` }],
    ),
  ];
}

function repeats(records: readonly { id: string }[], kind: string): Violation[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, at) => {
    if (seen.has(id)) return [{ where: `${kind}[${at}]`, message: `the id "${id}" is there twice` }];
    seen.add(id);
    return [];
  });
}

function sayso(relation: Relation, where: string, statements: ReadonlyMap<string, Statement>): Violation[] {
  if (relation.source === relation.target)
    return [{ where, message: 'a relation ties two different actors' }];
  if (relation.statement === undefined) return [];
  const said = statements.get(relation.statement)?.quote;
  if (!said) return [{ where, message: `no statement has the id "${relation.statement}"` }];
  const proven = relation.quotes.some((quote) => quote.article === said.article && contains(said, quote));
  return proven ? [] : [{ where, message: 'none of its quotes lies in the statement it rests on' }];
}

/** Returns how records lack their proof: actors without a mention, statements whose chain does not begin with a speaker. */
export function proofViolations(network: Network): Violation[] {
  const publishers = new Map(network.articles.map(({ id, publisher }) => [id, publisher]));
  const outlets = new Set(publishers.values());
  return [
    ...network.actors.flatMap(({ id, mentions }, at) =>
      mentions.length > 0 || outlets.has(id)
        ? []
        : [
            {
              where: `actors[${at}] ${id}`,
              message: 'an actor needs a mention (only a publisher may lack one)',
            },
          ],
    ),
    ...network.statements.flatMap((statement, at) => {
      const message = chainMessage(statement, publishers.get(statement.quote.article));
      return message === undefined ? [] : [{ where: `statements[${at}] ${statement.id}.chain`, message }];
    }),
  ];
}

function chainMessage({ chain }: Statement, publisher: string | undefined): string | undefined {
  const [first, ...rest] = chain;
  if (first?.role !== 'speaker') return 'a chain begins with its speaker';
  const last = rest.pop();
  if (last?.role !== 'outlet' || last.actor !== publisher)
    return "a chain ends with its article's publisher, the outlet";
  return rest.every(({ role }) => role === 'relay')
    ? undefined
    : 'between speaker and outlet stand only relays';
}
