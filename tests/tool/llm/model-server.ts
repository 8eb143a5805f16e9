import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ModelEffects } from '../../../src/tool/llm/effects.ts';
import { realEffects } from '../../../src/tool/llm/effects.ts';

/** What a server was sent. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a server answers one request. */
export type Behaviour = (response: ServerResponse, received: Received) => void;

/** A server on this machine, and everything that it was sent so far. */
export interface ModelServer {
  readonly url: string;
  readonly received: readonly Received[];
}

/**
 * Starts a server that answers its first request by the first behaviour, and so on; the last one answers all that
 * follow. It stops when the test does.
 */
export async function serverThat(...behaviours: readonly Behaviour[]): Promise<ModelServer> {
  const received: Received[] = [];
  const server = createServer(recording(received, behaviours));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: await addressOf(server), received };
}

/** Returns the address of a server that has just gone: nothing listens there. */
export async function desertedAddress(): Promise<string> {
  const server = createSocketServer();
  const url = await addressOf(server);
  await new Promise((closed) => server.close(closed));
  return url;
}

/** Returns the address of a server that answers everybody with the same bytes, and hangs up. It stops when the test does. */
export async function addressSending(bytes: string): Promise<string> {
  const server = createSocketServer((socket) => socket.on('error', () => undefined).end(bytes));
  onTestFinished(() => void server.close());
  return await addressOf(server);
}

async function addressOf(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // An address of the network, and not a path of a pipe, for it listens on a host.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/v1`;
}

function recording(received: Received[], behaviours: readonly Behaviour[]): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const one = { path: request.url ?? '', headers: request.headers, body };
      const behaviour = behaviours[received.length] ?? behaviours.at(-1);
      received.push(one);
      behaviour?.(response, one);
    });
  };
}

/** Answers with a status, headers and a body. */
export const answering =
  (status: number, headers: Record<string, string>, body: string | Buffer = ''): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Answers with a body of JSON. */
export const withBody = (body: unknown, status = 200): Behaviour =>
  answering(status, { 'content-type': 'application/json' }, JSON.stringify(body));

/** Answers as a model does that says these words. */
export const saying = (content: unknown, finish_reason = 'stop'): Behaviour =>
  withBody({ choices: [{ index: 0, finish_reason, message: { role: 'assistant', content } }] });

/** Answers as a model does that follows the schema. */
export const listing = (entries: unknown): Behaviour => saying(JSON.stringify(entries));

/** Returns effects that reach the network, never wait, and remember how long they were asked to; the clock stands. */
export function unhurried(now = Date.UTC(2026, 0, 1)): ModelEffects & { readonly waits: number[] } {
  const waits: number[] = [];
  return { ...realEffects, wait: (time) => Promise.resolve(waits.push(time)), now: () => now, waits };
}
