import type { Network } from '../model/schema.ts';

/**
 * Returns a network as `network.json` text: keys sorted everywhere, one record a line, so that a difference in the file
 * is a difference in the network. The same network gives the same bytes.
 */
export function serialise(network: Network): string {
  const fields = Object.entries(network)
    .sort(byKey)
    .map(([key, value]) => `${JSON.stringify(key)}:${Array.isArray(value) ? list(value) : sorted(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

const list = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]' : `[\n${records.map(sorted).join(',\n')}\n]`;

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? inKeyOrder(inner) : inner));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inKeyOrder = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(byKey));

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);
