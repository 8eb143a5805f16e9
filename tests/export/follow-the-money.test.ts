import { Model, defaultModel, type Property } from '@alephdata/followthemoney';
import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../src/export/follow-the-money.ts';
import type { Network } from '../../src/model/schema.ts';
import { NETWORKS } from './networks.ts';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new Model(defaultModel);

const read = (network: Network): Entity[] =>
  entitiesOf(network)
    .text.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entity);

describe.each(NETWORKS)('FollowTheMoney’s own model, reading %s', (_what, network) => {
  const entities = read(network);
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));

  test('knows every schema and property, and misses none that it requires', () => {
    for (const entity of entities) {
      const known = model.getEntity({ ...entity, properties: { ...entity.properties } } as never);
      expect(known.schema.abstract).toBe(false);
      for (const required of known.schema.required) expect(known.getProperty(required)).not.toEqual([]);
      for (const name of Object.keys(entity.properties))
        expect(known.schema.getProperty(name)).toMatchObject({ name, deprecated: false, stub: false });
    }
  });

  test('finds at the end of each link an entity of the schema that it expects', () => {
    const isLink = ({ type }: Property): boolean => String(type) === 'entity';
    for (const { schema, properties } of entities)
      for (const [name, values] of Object.entries(properties)) {
        const property = model.getSchema(schema).getProperty(name);
        if (!isLink(property)) continue;
        for (const id of values) expect(schemaOf.get(id)?.isA(property.getRange())).toBe(true);
      }
  });

  test('finds as many of each kind as there are', () => {
    const count = (...schemata: string[]) =>
      entities.filter(({ schema }) => schemata.includes(schema)).length;
    expect(count('Article')).toBe(network.articles.length);
    expect(count('Note')).toBe(network.statements.length);
    expect(count('UnknownLink', 'Membership')).toBe(network.relations.length);
    expect(count('Mention')).toBe(network.actors.flatMap(({ mentions }) => mentions).length);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  test('takes its captions from the names of the actors', () => {
    const captions = new Map(
      entities.map((entity) => [
        entity.id,
        model.getEntity({ ...entity, properties: { ...entity.properties } } as never).getCaption(),
      ]),
    );
    for (const { id, name } of network.actors) expect(captions.get(`${network.id}-${id}`)).toBe(name);
  });
});
