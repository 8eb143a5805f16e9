import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { draftWithModel } from '../../../src/tool/llm/draft-with-model.ts';
import { EndpointError } from '../../../src/tool/llm/endpoint-error.ts';
import { asking, askingInVain } from './asking.ts';
import { GOOD_ANSWER, HARBOUR } from './harbour.ts';
import {
  addressSending,
  answering,
  desertedAddress,
  listing,
  serverThat,
  unhurried,
  withBody,
  type Behaviour,
} from './model-server.ts';

const GOOD = listing(GOOD_ANSWER);
const JSON_TYPE = { 'content-type': 'application/json' };

/** Long enough for a request to leave, and soon over. */
const IMPATIENT = { timeout: 150, retries: 0 } as const;

const silent: Behaviour = () => undefined;
const cutting: Behaviour = (response) => response.destroy();

/** Sends its first bytes, and then nothing for ever. */
const stalling: Behaviour = (response) => {
  response.writeHead(200, JSON_TYPE).write('{"choices": [');
};

/** Sends a space now and then, so that it is never quite silent. */
const dripping: Behaviour = (response) => {
  response.writeHead(200, JSON_TYPE);
  const drops = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drops));
};

const messageOf = (complaint: unknown): string => (complaint as EndpointError).message;

describe('an endpoint that gives no answer', () => {
  test.each<[string, Behaviour, RegExp]>([
    ['stays silent', silent, /did not answer within 0\.15 seconds/],
    ['stalls within its answer', stalling, /began an answer and did not end it within 0\.15 seconds/],
    ['drips for ever', dripping, /began an answer and did not end it/],
  ])('is left when it %s', async (_what, behaviour, message) => {
    const { complaint } = await askingInVain([behaviour], IMPATIENT);
    expect(complaint).toBeInstanceOf(EndpointError);
    expect(messageOf(complaint)).toMatch(message);
  });

  test('is asked again when it cut the connection, and then answers', async () => {
    const { draft, waits } = await asking([cutting, cutting, GOOD]);
    expect([draft.actors.length, waits]).toEqual([6, [1000, 2000]]);
  });

  test('is given up when it cuts every connection, and the person is told how often it was tried', async () => {
    const { complaint, server } = await askingInVain([cutting]);
    expect(messageOf(complaint)).toMatch(/cannot be reached: the connection was cut; tried 3 times/);
    expect(server.received).toHaveLength(3);
  });

  test('is not there: nobody waits for it', async () => {
    const effects = unhurried();
    const url = await desertedAddress();
    await expect(draftWithModel(HARBOUR, { url, model: 'tiny' }, effects)).rejects.toThrow(
      /cannot be reached: nothing listens there \(connection refused\)$/,
    );
    expect(effects.waits).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['speaks something else than HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', /it does not speak HTTP; tried 4 times$/],
    [
      'ends before its length',
      'HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{"choices"',
      /the connection was cut/,
    ],
    ['hangs up at once', '', /the connection was cut/],
  ])('is told of when it %s', async (_what, bytes, message) => {
    const asked = draftWithModel(HARBOUR, { url: await addressSending(bytes), model: 'tiny' }, unhurried());
    const complaint: unknown = await asked.catch((error: unknown) => error);
    expect(complaint).toBeInstanceOf(EndpointError);
    expect(messageOf(complaint)).toMatch(message);
  });
});

describe('an endpoint that is busy', () => {
  const busy = (retryAfter?: string): Behaviour =>
    answering(
      429,
      { ...JSON_TYPE, ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) },
      '{}',
    );

  test.each<[string, string | undefined, number]>([
    ['seconds', '7', 7_000],
    ['a date', 'Thu, 01 Jan 2026 00:00:09 GMT', 9_000],
    ['a date that is over', 'Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['nothing', undefined, 1_000],
    ['something that is no time', 'soon', 1_000],
    ['a time below nothing', '-5', 1_000],
  ])('is given the time it asks for in %s', async (_what, header, wait) => {
    const { waits, draft } = await asking([busy(header), GOOD]);
    expect([waits, draft.actors.length]).toEqual([[wait], 6]);
  });

  test.each(['3600', '1e9', 'Fri, 02 Jan 2026 00:00:00 GMT', '99999999999999999999'])(
    'is left when it asks for too much: %s',
    async (header) => {
      const { complaint, waits } = await askingInVain([busy(header)]);
      expect(complaint).toBeInstanceOf(EndpointError);
      expect(waits.every((wait) => wait <= 120_000)).toBe(true);
    },
  );

  test('says how long it would have to be waited for', async () => {
    const { complaint, server } = await askingInVain([busy('3600')]);
    expect(messageOf(complaint)).toMatch(/answers 429.*asks to wait 3600 seconds/);
    expect(server.received).toHaveLength(1);
  });

  test('is asked no more than a few times, at growing intervals', async () => {
    const { complaint, server, waits } = await askingInVain([busy()], { retries: 4 });
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
    expect([server.received.length, messageOf(complaint)]).toEqual([
      5,
      expect.stringMatching(/answers 429; tried 5 times$/),
    ]);
  });
});

describe('an endpoint that fails', () => {
  test.each([500, 502, 503, 504, 529])('with %i is asked again', async (status) => {
    const { draft } = await asking([withBody({ error: { message: 'oh' } }, status), GOOD]);
    expect(draft.actors).toHaveLength(6);
  });

  test.each<[number, RegExp]>([
    [401, /answers 401 \("no such key"\); the key is read from SAYSO_LLM_KEY$/],
    [403, /answers 403/],
    [404, /is the address right, and is there such a model\?$/],
    [413, /answers 413 \("no such key"\)$/],
  ])('with %i is not', async (status, message) => {
    const { complaint, server } = await askingInVain([
      withBody({ error: { message: 'no such key' } }, status),
    ]);
    expect(messageOf(complaint)).toMatch(message);
    expect(server.received).toHaveLength(1);
  });

  test('with 400 is asked once more without response_format, and then told', async () => {
    const { complaint, server } = await askingInVain([withBody({ error: 'the model is a parrot' }, 400)]);
    expect(messageOf(complaint)).toMatch(/answers 400 \("the model is a parrot"\)$/);
    expect(server.received).toHaveLength(2);
  });

  test('cannot move the cursor or turn the words of the message', async () => {
    const message = '\u001b[2J\u001b]0;owned\u0007 \u202egnp.exe\nsecond line';
    const { complaint } = await askingInVain([withBody({ error: { message } }, 402)]);
    expect(messageOf(complaint)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('never gets the key printed, though it repeats it', async () => {
    const key = 'sk-very-secret';
    const body = withBody({ error: { message: `Incorrect API key provided: ${key}` } }, 401);
    const { complaint } = await askingInVain([body], { key });
    expect(messageOf(complaint)).toContain('Incorrect API key provided: [key]');
    expect(JSON.stringify(complaint)).not.toContain(key);
  });
});

describe('an endpoint that sends the request on', () => {
  test('to another origin gets nothing there, neither the article nor the key', async () => {
    const other = await serverThat(GOOD);
    const { complaint } = await askingInVain(
      [answering(307, { location: `${other.url}/chat/completions` })],
      {
        key: 'secret-1',
      },
    );
    expect(messageOf(complaint)).toMatch(/and the article goes nowhere but where you said$/);
    expect(other.received).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://', '//elsewhere.invalid/v1'])(
    'to %s is refused',
    async (location) => {
      const { complaint } = await askingInVain([answering(302, { location })]);
      expect(messageOf(complaint)).toMatch(/sends the request on to/);
    },
  );

  test('within its own origin is followed, with the whole request', async () => {
    const { draft, server } = await asking([answering(308, { location: '/v2/chat/completions' }), GOOD]);
    expect(server.received.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/v2/chat/completions']);
    expect(server.received[1]?.body).toBe(server.received[0]?.body);
    expect(draft.actors).toHaveLength(6);
  });

  test('in a circle is left', async () => {
    const { complaint, server } = await askingInVain([answering(307, { location: '/v1/chat/completions' })]);
    expect(messageOf(complaint)).toMatch(/sends the request on and on$/);
    expect(server.received).toHaveLength(4);
  });
});

describe('an answer that is too long', () => {
  const HUGE = 100 * 1024 * 1024;

  /** Writes as fast as it is read, and remembers how much. */
  function flooding(sent: { bytes: number }): Behaviour {
    const chunk = Buffer.alloc(64 * 1024, ' ');
    return (response) => {
      const pour = (): void => {
        while (sent.bytes < HUGE && !response.destroyed) {
          sent.bytes += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', pour);
        }
        response.end();
      };
      response.writeHead(200, JSON_TYPE);
      pour();
    };
  }

  test('is not read to its end', async () => {
    const sent = { bytes: 0 };
    const { complaint } = await askingInVain([flooding(sent)]);
    expect(messageOf(complaint)).toMatch(/is longer than 4 MB; the rest was not read$/);
    expect(sent.bytes).toBeLessThan(HUGE / 2);
  });

  test('is not unpacked to its end either', async () => {
    const packed = gzipSync(Buffer.alloc(HUGE / 4, ' '));
    const bomb = answering(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }, packed);
    const { complaint } = await askingInVain([bomb]);
    expect(messageOf(complaint)).toMatch(/is longer than 4 MB/);
  });

  test('is of a kind that is not read at all when it is no JSON', async () => {
    const { complaint, server } = await askingInVain([
      answering(200, { 'content-type': 'text/html' }, '<p>hi'),
    ]);
    expect(messageOf(complaint)).toMatch(/answers with text\/html and not with JSON; is this the address/);
    expect(server.received).toHaveLength(1);
  });

  test('that names no type is not read either', async () => {
    const { complaint } = await askingInVain([answering(200, {}, '{}')]);
    expect(messageOf(complaint)).toMatch(/answers with no type at all/);
  });
});

describe('an address', () => {
  const draftAt = (url: string, options: { key?: string; model?: string } = {}) =>
    draftWithModel(HARBOUR, { url, model: 'tiny', ...options }, NOWHERE);

  const NOWHERE = {
    ...unhurried(),
    fetch: () => Promise.reject(new Error('nothing may be sent here')),
  };

  test.each([
    ['localhost:11434/v1', /is not an http or https address/],
    ['file:///etc/passwd', /is not an http or https address/],
    ['ftp://models.example/v1', /is not an http or https address/],
    ['', /is not an http or https address/],
    ['http://me:secret@models.example/v1', /SAYSO_LLM_KEY/],
  ])('that is "%s" is refused before anything is sent', async (url, message) => {
    const complaint = await draftAt(url).catch((error: unknown) => error);
    expect(complaint).toBeInstanceOf(EndpointError);
    expect(messageOf(complaint)).toMatch(message);
    expect(messageOf(complaint)).not.toContain('secret');
  });

  test('needs a model', async () => {
    await expect(draftAt('http://models.example/v1', { model: ' ' })).rejects.toThrow(/--model/);
  });

  test.each(['two words', 'line\nbreak', 'schlüssel'])(
    'with the key %j is refused, without the key',
    async (key) => {
      const complaint = await draftAt('http://models.example/v1', { key }).catch((error: unknown) => error);
      expect(messageOf(complaint)).toMatch(/SAYSO_LLM_KEY holds characters/);
      expect(messageOf(complaint)).not.toContain(key);
    },
  );

  test('with a secret in its query is told without it', async () => {
    const { report } = await asking([GOOD], { path: '/chat/completions?token=secret' });
    expect(JSON.stringify(report)).not.toContain('secret');
  });
});
