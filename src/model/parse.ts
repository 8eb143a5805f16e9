import * as v from 'valibot';
import { networkSchema, type Network } from './schema.ts';
import { verifyLinks } from './verify-links.ts';

export type { Network } from './schema.ts';

/** A `network.json` that cannot be read: the message says what is wrong and where in the file. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/**
 * Returns the network held by a parsed JSON value, once its shape and its laws hold.
 * @throws NetworkError naming the first place that breaks the contract.
 */
export function parseNetwork(value: unknown): Network {
  const result = v.safeParse(networkSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new NetworkError(`${v.getDotPath(issue) ?? 'network'}: ${issue.message}`);
  }
  const [broken] = verifyLinks(result.output);
  if (broken) throw new NetworkError(`${broken.where}: ${broken.message}`);
  return result.output;
}

/**
 * Returns the network held by JSON text.
 * @throws NetworkError where the text is not JSON or breaks the contract.
 */
export function readNetwork(json: string): Network {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new NetworkError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseNetwork(value);
}
