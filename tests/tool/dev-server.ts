import { get, request } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createServer } from 'vite';
import { sayso } from '../../src/tool/vite.ts';

/** What a server answers to a reader. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** A running development server, as seen from a page. */
export interface DevServer {
  fetch(path: string): Promise<Answer>;
  /** The events that the page was told, in order: `sayso:error story`. */
  readonly events: readonly string[];
}

/** Returns a development server on a project's root, with a page that listens, which stops when the test ends. */
export async function serve(root: string): Promise<DevServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, '.vite'),
    plugins: [sayso()],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const events: string[] = [];
  await listen(port, (event) => events.push(event));
  return { fetch: (path) => fetched(`http://127.0.0.1:${port}${path}`), events };
}

const fetched = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        resolve({ status: response.statusCode ?? 0, type, body: Buffer.concat(parts).toString('utf8') });
      });
    }).on('error', reject);
  });

/** Opens a WebSocket as vite's client does: Node 20 has no client of its own. */
const listen = (port: number, hear: (event: string) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.from('sixteen bytes ok').toString('base64'),
      'sec-websocket-protocol': 'vite-hmr',
    };
    request({ port, host: '127.0.0.1', headers })
      .on('upgrade', (_response, socket: Socket, head: Buffer) => {
        onTestFinished(() => void socket.destroy());
        readFrames(socket, head, hear);
        resolve();
      })
      .on('response', ({ statusCode }) =>
        reject(new Error(`the server answers ${statusCode ?? 0} to a listener`)),
      )
      .on('error', reject)
      .end();
  });

function readFrames(socket: Socket, head: Buffer, hear: (event: string) => void): void {
  let unread = head;
  const read = (): void => {
    for (let frame = firstFrame(unread); frame; frame = firstFrame(unread)) {
      unread = unread.subarray(frame.end);
      const event = eventOf(frame.text);
      if (event !== undefined) hear(event);
    }
  };
  read();
  socket.on('data', (part: Buffer) => {
    unread = Buffer.concat([unread, part]);
    read();
  });
}

/** A server's frame is not masked: two bytes with a short length, or a longer one in the bytes that follow (RFC 6455). */
function firstFrame(bytes: Buffer): { text: string; end: number } | undefined {
  const short = (bytes[1] ?? 0) & 0x7f;
  const start = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < start) return undefined;
  const length =
    short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const end = start + length;
  return bytes.length < end ? undefined : { text: bytes.subarray(start, end).toString('utf8'), end };
}

function eventOf(message: string): string | undefined {
  const { type, event, data } = JSON.parse(message) as {
    type: string;
    event?: string;
    data?: { id?: string };
  };
  return type === 'custom' ? `${event ?? ''} ${data?.id ?? ''}` : undefined;
}
