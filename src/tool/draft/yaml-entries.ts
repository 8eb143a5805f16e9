import type { ActorEntry, Entry, HopEntry, MentionsEntry, RelationEntry, StatementEntry } from './entries.ts';
import { comments, keyed, quoteKeyed, quoteScalar, scalar } from './yaml-scalars.ts';

/** Returns an actor as an entry of `network.yaml`, each of its lines indented. */
export function actorYaml(actor: ActorEntry, indent: string): string {
  const inner = `${indent}  `;
  return [
    comments(indent, actor.doubts),
    `${indent}${scalar(actor.id)}:\n`,
    keyed(inner, 'name', actor.name),
    `${inner}type: ${actor.type}\n`,
    actor.unnamed ? `${inner}unnamed: true\n` : '',
    actor.aliases.length > 0 ? `${inner}aliases: [${actor.aliases.map(scalar).join(', ')}]\n` : '',
    provenance(actor, inner),
  ].join('');
}

/** Returns the mentions of one actor as an entry of an article's `.yaml`. */
export const mentionsYaml = (entry: MentionsEntry, indent: string): string =>
  `${comments(indent, entry.doubts)}${indent}${scalar(entry.actor)}:\n${mentionItems(entry, `${indent}  `)}`;

/** Returns the mentions of one actor as items of its list. */
export const mentionItems = ({ quotes }: MentionsEntry, indent: string): string =>
  quotes.map((quote) => `${indent}- ${quoteScalar(quote)}\n`).join('');

/** Returns a statement, with its relations, as an item of a list. */
export function statementYaml(statement: StatementEntry, indent: string): string {
  const inner = `${indent}  `;
  const { about, relations, chain } = statement;
  return [
    comments(indent, statement.doubts),
    quoteKeyed(`${indent}- `, statement.quote),
    `${inner}mode: ${statement.mode}\n`,
    `${inner}chain: [${chain.map(hopYaml).join(', ')}]\n`,
    `${inner}status: ${statement.status}\n`,
    about.length > 0 ? `${inner}about: [${about.map(scalar).join(', ')}]\n` : '',
    provenance(statement, inner),
    relations.length > 0 ? `${inner}relations:\n` : '',
    ...relations.map((relation) => relationYaml(relation, `${inner}  `, statement.status)),
  ].join('');
}

const hopYaml = ({ role, actor, cue }: HopEntry): string =>
  `{ ${role}: ${scalar(actor)}${cue ? `, cue: ${quoteScalar(cue)}` : ''} }`;

/** Returns a relation as an item of a list; `given` is the status that it has where it says none. */
export function relationYaml(relation: RelationEntry, indent: string, given = 'reported'): string {
  const inner = `${indent}  `;
  const { source, type, target, modality, status } = relation;
  return [
    comments(indent, relation.doubts),
    `${indent}- source: ${scalar(source)}\n`,
    `${inner}type: ${type}\n`,
    `${inner}target: ${scalar(target)}\n`,
    modality === 'actual' ? '' : `${inner}modality: ${modality}\n`,
    status === given ? '' : `${inner}status: ${status}\n`,
    quoteKeyed(inner, relation.quote),
    provenance(relation, inner),
  ].join('');
}

const provenance = ({ confidence, by }: Entry, indent: string): string =>
  `${indent}review: machine\n${indent}confidence: ${rounded(confidence)}\n${indent}by: ${maker(by)}\n`;

/** "frame:demand" needs no marks where it stands alone on its line. */
const maker = (by: string): string => (/^[a-z][\w+-]*(:[\w+-]+)*$/.test(by) ? by : scalar(by));

/** Two digits are more than a count of a few hundred can promise. */
const rounded = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
