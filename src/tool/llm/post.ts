import type { ModelEffects } from './effects.ts';
import { EndpointError } from './endpoint-error.ts';
import type { Endpoint } from './endpoint.ts';
import { plainWords } from './plain-words.ts';
import { MOST_READ, readBody } from './read-body.ts';

/** What came of one request: an answer with its status, or why there was none and whether another try may help. */
export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly kind: 'none'; readonly why: string; readonly mayPass: boolean };

/** How often a server may send a request on within its own origin. */
const MOST_REDIRECTS = 3;

/**
 * Sends one request and returns what came of it. A redirect is followed only within the same origin: the article and the
 * key go where the person said, and nowhere else.
 * @throws EndpointError for a redirect to another origin, and for an answer that is too long
 */
export async function post(endpoint: Endpoint, body: string, effects: ModelEffects): Promise<Outcome> {
  const signal = AbortSignal.timeout(endpoint.timeout);
  const progress = { answered: false };
  try {
    const response = await followed(endpoint, { body, signal }, effects);
    progress.answered = true;
    const text = await readBody(response);
    if (text === undefined) throw tooLong(endpoint);
    return { kind: 'answer', status: response.status, headers: response.headers, text };
  } catch (error) {
    if (error instanceof EndpointError) throw error;
    return signal.aborted ? tooSlow(endpoint, progress.answered) : unreached(endpoint, error);
  }
}

interface Message {
  readonly body: string;
  readonly signal: AbortSignal;
}

async function followed(endpoint: Endpoint, message: Message, effects: ModelEffects): Promise<Response> {
  let address = endpoint.address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await effects.fetch(address.href, requestOf(endpoint, message));
    const location =
      response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return response;
    await response.body?.cancel();
    address = sameOrigin(endpoint, address, location);
  }
  throw new EndpointError(`${endpoint.shown} sends the request on and on`);
}

function requestOf({ key }: Endpoint, { body, signal }: Message): RequestInit {
  return {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body,
    signal,
  };
}

function sameOrigin(endpoint: Endpoint, from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (to?.origin === endpoint.address.origin) return to;
  const where = plainWords(to?.origin ?? 'a place that is no address');
  throw new EndpointError(
    `${endpoint.shown} sends the request on to ${where}, and the article goes nowhere but where you said`,
  );
}

const tooLong = ({ shown }: Endpoint): EndpointError =>
  new EndpointError(`the answer of ${shown} is longer than ${MOST_READ}; the rest was not read`);

function tooSlow({ shown, timeout }: Endpoint, answered: boolean): Outcome {
  const patience = `${timeout / 1000} seconds`;
  const why = answered
    ? `${shown} began an answer and did not end it within ${patience}`
    : `${shown} did not answer within ${patience}`;
  return { kind: 'none', why, mayPass: true };
}

/** What `fetch` says of a connection, in words that help. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there (connection refused)',
  ENOTFOUND: 'there is no such host',
  'bad port': 'its port belongs to another protocol, and no browser or Node would ask there',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_HEADERS_TIMEOUT: 'it took more than five minutes to answer',
  UND_ERR_BODY_TIMEOUT: 'its answer stalled for five minutes',
};

/** Where nobody listens, nobody will in a few seconds; a connection that was cut may hold the next time. */
const LASTING = new Set(['ECONNREFUSED', 'ENOTFOUND', 'bad port']);

function unreached({ shown }: Endpoint, error: unknown): Outcome {
  const code = codeOf(error);
  const reason = code.startsWith('HPE_')
    ? 'it does not speak HTTP'
    : (REASONS[code] ?? plainWords(code === '' ? 'the request failed' : code));
  return { kind: 'none', why: `${shown} cannot be reached: ${reason}`, mayPass: !LASTING.has(code) };
}

/** `fetch` hides what happened in the cause of its error, and that may be one error for each address of a host. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return '';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
