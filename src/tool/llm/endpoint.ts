import { EndpointError } from './endpoint-error.ts';
import { plainWords } from './plain-words.ts';

/** Which model to ask, where, and how patiently. */
export interface ModelOptions {
  /** The base of an OpenAI-compatible service (`http://localhost:11434/v1`), or its chat-completions address itself. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token, and never printed. */
  readonly key?: string | undefined;
  /** Milliseconds for one request, from its first byte to the last of the answer. */
  readonly timeout?: number | undefined;
  /** How many times a request is repeated that may yet succeed. */
  readonly retries?: number | undefined;
}

/** A place to ask, checked: nothing in it can make a request go elsewhere or print a key. */
export interface Endpoint {
  readonly address: URL;
  /** The address without its query, which may hold a secret. */
  readonly shown: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly timeout: number;
  readonly retries: number;
}

/** Three minutes: a local model on a slow machine takes that long for a window. Node itself gives up after five. */
const TIMEOUT = 180_000;
const RETRIES = 3;

/** What a header can carry: a key with a line break in it would otherwise be told by the error of `fetch`. */
const SENDABLE = /^[\x21-\x7e]+$/;

/**
 * Returns the endpoint that options name.
 * @throws EndpointError where the address is none, is not http or https, or holds a password, or where the key cannot be sent
 */
export function endpointOf({ url, model, key, timeout, retries }: ModelOptions): Endpoint {
  if (model.trim() === '') throw new EndpointError('no model is named; --model NAME says which one to ask');
  const address = addressOf(url);
  return {
    address,
    shown: `${address.origin}${address.pathname}`,
    model,
    key: sendable(key),
    timeout: timeout ?? TIMEOUT,
    retries: retries ?? RETRIES,
  };
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:')
    throw new EndpointError(`"${plainWords(url)}" is not an http or https address of a model`);
  if (address.username !== '' || address.password !== '')
    throw new EndpointError(
      'the address holds a password; a key belongs in SAYSO_LLM_KEY, where nobody prints it',
    );
  if (!/\/chat\/completions\/?$/.test(address.pathname))
    address.pathname = `${address.pathname.replace(/\/+$/, '')}/chat/completions`;
  address.hash = '';
  return address;
}

function sendable(key: string | undefined): string | undefined {
  const trimmed = key?.trim() ?? '';
  if (trimmed === '') return undefined;
  if (!SENDABLE.test(trimmed))
    throw new EndpointError(
      'SAYSO_LLM_KEY holds characters that no key can have, such as a space or a line break',
    );
  return trimmed;
}
