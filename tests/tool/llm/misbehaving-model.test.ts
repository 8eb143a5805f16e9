import { describe, expect, test } from 'vitest';
import { EndpointError } from '../../../src/tool/llm/endpoint-error.ts';
import { asking, askingInVain } from './asking.ts';
import { GOOD_ANSWER, goodAnswerWith, HARBOUR } from './harbour.ts';
import { answering, listing, saying, withBody, type Behaviour } from './model-server.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const GOOD_JSON = JSON.stringify(GOOD_ANSWER);
const ALL = { actors: 6, mentions: 10, statements: 2, relations: 3 };

describe('an answer that is wrapped', () => {
  test.each<[string, string]>([
    ['in a Markdown fence', `\`\`\`json\n${GOOD_JSON}\n\`\`\``],
    [
      'in chatter',
      `Sure! Here are the entries {as you asked}:\n\n${GOOD_JSON}\n\nLet me know if {you} need more.`,
    ],
    ['in chatter with an open brace', `I use { for objects.\n${GOOD_JSON}`],
    ['in thoughts', `<think>They want {"actors": []}, I think.</think>${GOOD_JSON}`],
    ['in white space', `\n\n   ${JSON.stringify(GOOD_ANSWER, null, 4)}   \n`],
    ['after another object', `{"note": "done"} ${GOOD_JSON}`],
  ])('%s is unwrapped', async (_what, content) => {
    expect((await asking([saying(content)])).report.kept).toEqual(ALL);
  });

  test('in parts is put together', async () => {
    const parts = [GOOD_JSON.slice(0, 200), GOOD_JSON.slice(200)].map((text) => ({ type: 'text', text }));
    expect((await asking([saying(parts)])).report.kept).toEqual(ALL);
  });
});

describe('an answer that breaks off', () => {
  const half = GOOD_JSON.slice(0, GOOD_JSON.indexOf('"relations"'));

  test('keeps what is whole of it, and the report says so', async () => {
    const { report } = await asking([saying(half, 'length')]);
    expect(report.kept).toEqual({ ...ALL, relations: 0 });
    expect(report.notes).toEqual(['an answer was cut off at its limit; what was whole of it is kept']);
  });

  test('at any character gives no entry that the whole one would not', async () => {
    for (let length = 40; length < GOOD_JSON.length; length += 97) {
      const asked = asking([saying(GOOD_JSON.slice(0, length))], { retries: 0 });
      const outcome = await asked.catch((error: unknown) => error);
      if (outcome instanceof EndpointError) continue;
      const { report } = outcome as Awaited<typeof asked>;
      expect(report.kept.actors).toBeLessThanOrEqual(ALL.actors);
      expect(report.kept.mentions).toBeLessThanOrEqual(ALL.mentions);
      expect(report.kept.relations).toBeLessThanOrEqual(ALL.relations);
    }
  });

  test('of a long stretch is asked for in shorter ones, which are kept to', async () => {
    const text = `${HARBOUR}\n${'The sea was calm and grey all day, as it often is there in the spring.\n\n'.repeat(150)}`;
    const { report, server } = await asking(
      [saying(half, 'length'), listing(GOOD_ANSWER), listing({ actors: [] })],
      {
        text,
      },
    );
    expect(report.kept).toEqual(ALL);
    expect(report.notes).toEqual([
      'an answer was cut off at its limit, so the article was sent in shorter stretches from there on',
    ]);
    const [first = 0, ...shorter] = server.received.map(({ body }) => body.length);
    expect(shorter.every((length) => length < first - 3_000)).toBe(true);
    expect(report.requests).toBe(report.windows + 1);
  });

  test('before its first entry is told as what it is', async () => {
    const { complaint } = await askingInVain([saying('{"act', 'length')]);
    expect(complaint).toBeInstanceOf(EndpointError);
    expect((complaint as EndpointError).message).toMatch(
      /cut off at the model's limit \(finish_reason: length\)$/,
    );
  });
});

describe('an answer that cannot be read', () => {
  test.each<[string, Behaviour, RegExp]>([
    ['no JSON', answering(200, JSON_TYPE, 'Internal error'), /it is not the JSON of a chat completion/],
    [
      'half of its JSON',
      answering(200, JSON_TYPE, '{"choices": [{"mess'),
      /it is not the JSON of a chat completion/,
    ],
    ['nothing', answering(200, JSON_TYPE), /it is not the JSON of a chat completion/],
    ['another JSON', withBody(['choices']), /it is not the JSON of a chat completion/],
    ['bytes that are no text', answering(200, JSON_TYPE, Buffer.from([0xff, 0xfe, 0x00])), /not the JSON/],
    ['no choices', withBody({ choices: [] }), /it holds no choice/],
    ['an empty message', saying(''), /it is empty/],
    ['a message that is null', saying(null), /it is empty/],
    ['a message of another type', saying(42), /it is empty/],
    ['words only', saying('I would rather write a poem.'), /it holds no JSON with the entries/],
    ['JSON of something else', saying('{"poem": "The sea, the sea"}'), /it holds no JSON with the entries/],
    ['a bare list', saying('[1, 2, 3]'), /it holds no JSON with the entries/],
    ['lists that are none', saying('{"actors": "many", "relations": {"a": 1}}'), /it holds no JSON with/],
    ['a filter', saying('', 'content_filter'), /withheld by a content filter/],
    [
      'a refusal',
      withBody({ choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'No.' } }] }),
      /the model refuses to answer/,
    ],
    ['a hundred thousand open brackets', saying('{"actors": '.repeat(20_000)), /it holds no JSON/],
    ['depth', saying(`{"actors": ${'['.repeat(200_000)}`), /it holds no JSON/],
  ])('(%s) is asked for again, and then told', async (_what, behaviour, message) => {
    const { complaint, server } = await askingInVain([behaviour]);
    expect(complaint).toBeInstanceOf(EndpointError);
    expect((complaint as EndpointError).message).toMatch(message);
    expect(server.received).toHaveLength(3);
  });

  test('is forgotten when the next one can', async () => {
    const { report } = await asking([saying('hm'), withBody({ choices: [] }), listing(GOOD_ANSWER)]);
    expect([report.kept, report.notes]).toEqual([ALL, []]);
  });

  test('costs its stretch of the article and no more, with a doubt that says so', async () => {
    const text = `${HARBOUR}\n${'The sea was calm and grey all day, as it often is there in the spring.\n\n'.repeat(150)}`;
    const { draft, report } = await asking([listing(GOOD_ANSWER), saying('hm')], { text });
    expect(draft.actors).toHaveLength(6);
    expect(draft.doubts.map(({ message }) => message)).toEqual([
      'the model gave no readable answer from here on',
    ]);
    expect(report.notes).toHaveLength(1);
  });
});

describe('an answer that is deep', () => {
  test('costs only the entry that is', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer = GOOD_JSON.replace('"relations":[', `"relations":[${deep},{"source":${deep}},`);
    const { report } = await asking([saying(answer)]);
    expect([report.kept, report.dropped]).toEqual([ALL, { malformed: 2 }]);
  });
});

describe('a hostile answer', () => {
  const actorCalled = (name: string, id = 'evil') => ({ id, name, type: 'person', unnamed: false });
  const quillIs = (id: string) => ({
    actor: id,
    quote: { exact: 'Mara Quill', prefix: '', suffix: '' },
    everywhere: false,
  });
  const withActor = (name: string, id?: string) => {
    const actor = actorCalled(name, id);
    return { actors: [actor], mentions: [quillIs(actor.id)] };
  };

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an escape sequence', '\u001b[31mMara\u001b[0m'],
    ['a turned direction', 'Mara \u202elliuQ'],
    ['another name', 'Mr. Nobody'],
    ['a path', '../../etc/passwd'],
    ['a prototype', '__proto__'],
  ])("with %s for a name gets the article's words instead", async (_what, name) => {
    const { draft } = await asking([listing(withActor(name))]);
    expect(draft.actors.map(({ id, name: given }) => [id, given])).toEqual([['mara-quill', 'Mara Quill']]);
  });

  test.each(['../../etc/passwd', '__proto__', 'constructor', '', 'a b', '<b>', '\u0000'])(
    'with the id %j gets an id of ours',
    async (id) => {
      const { draft } = await asking([listing(withActor('Mara Quill', id))]);
      expect(draft.actors.map((actor) => actor.id)).toEqual(['mara-quill']);
    },
  );

  test('cannot reach the prototype of anything', async () => {
    const poison = '{"polluted": true}';
    const answer = `{"__proto__": ${poison}, "constructor": {"prototype": ${poison}}, ${GOOD_JSON.slice(1)}`;
    const { report } = await asking([saying(answer)]);
    expect(report.kept).toEqual(ALL);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('with a bidirectional control in a quote has no such quote', async () => {
    const mentions = [...GOOD_ANSWER.mentions, { actor: 'union', quote: { exact: 'strike\u202e could' } }];
    const { report } = await asking([listing(goodAnswerWith({ mentions }))]);
    expect([report.kept, report.dropped]).toEqual([ALL, { absent: 1 }]);
  });

  test('of very many entries is read as far as an article can bear', async () => {
    const mentions = [
      ...GOOD_ANSWER.mentions,
      ...Array.from({ length: 5_000 }, (_, at) => ({
        actor: 'union',
        quote: { exact: `nobody ${at}`, prefix: '', suffix: '' },
      })),
    ];
    const { report } = await asking([listing(goodAnswerWith({ mentions }))]);
    expect(report.kept).toEqual(ALL);
    expect(report.dropped).toEqual({ absent: 1_000 - GOOD_ANSWER.mentions.length, surplus: 4_008 });
  });
});
