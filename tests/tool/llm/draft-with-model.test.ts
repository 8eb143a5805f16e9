import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/draft/reading.ts';
import type { Span } from '../../../src/model/span.ts';
import { llmReportLines } from '../../../src/tool/llm/report.ts';
import { asking } from './asking.ts';
import { GOOD_ANSWER, goodAnswerWith, HARBOUR } from './harbour.ts';
import { answering, listing, withBody } from './model-server.ts';

const words = ({ start, end }: Span): string => HARBOUR.slice(start, end);

/** Returns the entries of a draft with their words instead of their offsets. */
const told = ({ actors, statements, relations }: Draft) => ({
  actors: actors.map(({ id, name, mentions }) => [id, name, ...mentions.map(words)]),
  statements: statements.map(({ attribution, chain, about }) => [
    chain.map(({ actor, role, cue }) => `${role} ${actor}${cue ? `: ${words(cue)}` : ''}`).join(', '),
    attribution.contents.map(words).join(' … '),
    about,
  ]),
  relations: relations.map(({ source, type, target, quote, from, to }) => [
    `${source} ${type} ${target}`,
    words(quote),
    `${words(from)} → ${words(to)}`,
  ]),
});

describe('a model that reads well', () => {
  test('gives a draft whose every entry has its words in the article', async () => {
    const { draft } = await asking([listing(GOOD_ANSWER)]);
    expect(told(draft)).toEqual({
      actors: [
        ['coast-wire', 'Coast Wire', 'Coast Wire', 'Coast Wire'],
        ['dockers-union', "Dockers' Union", "Dockers' Union", 'The union'],
        ['harbour-holdings', 'Harbour Holdings', 'Harbour Holdings'],
        ['mara-quill', 'Mara Quill', 'Mara Quill', 'Quill'],
        ['the-ministry', 'the ministry', 'the ministry', 'the ministry'],
        ['analysts', 'Analysts', 'Analysts'],
      ],
      statements: [
        [
          'speaker mara-quill: told, relay coast-wire: told Coast Wire',
          'We will not sign it,',
          ['harbour-holdings'],
        ],
        ['speaker analysts: suggested', 'the strike could spread', ['dockers-union']],
      ],
      relations: [
        [
          'dockers-union rejects harbour-holdings',
          "The Dockers' Union rejected the contract of Harbour Holdings",
          "Dockers' Union → Harbour Holdings",
        ],
        ['mara-quill leads dockers-union', 'its leader Mara Quill', "Mara Quill → Dockers' Union"],
        ['dockers-union meets the-ministry', 'The union met the ministry', 'The union → the ministry'],
      ],
    });
  });

  test('is named as the maker of each entry', async () => {
    const { draft } = await asking([listing(GOOD_ANSWER)], { model: 'owl-7b' });
    const entries = [...draft.actors, ...draft.statements, ...draft.relations];
    expect(new Set(entries.map(({ by }) => by))).toEqual(new Set(['llm:owl-7b']));
  });

  test('is asked for entries under a strict schema, at temperature 0', async () => {
    const { server } = await asking([listing(GOOD_ANSWER)]);
    expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({
      model: 'tiny',
      temperature: 0,
      response_format: {
        type: 'json_schema',
        json_schema: {
          strict: true,
          schema: {
            required: ['actors', 'mentions', 'statements', 'relations'],
            additionalProperties: false,
            properties: { mentions: { items: { additionalProperties: false } } },
          },
        },
      },
    });
  });

  test('is sent the article as it is', async () => {
    const { server } = await asking([listing(GOOD_ANSWER)]);
    const { messages } = JSON.parse(server.received[0]?.body ?? '') as { messages: { content: string }[] };
    expect(messages.at(-1)?.content).toContain(HARBOUR);
  });

  test.each([
    ['the base of its service', '', '/v1/chat/completions'],
    ['the base with a slash', '/', '/v1/chat/completions'],
    ['its own address', '/chat/completions', '/v1/chat/completions'],
    ['an address with a query', '/chat/completions?version=2', '/v1/chat/completions?version=2'],
  ])('is found by %s', async (_what, path, asked) => {
    const { server } = await asking([listing(GOOD_ANSWER)], { path });
    expect(server.received.map((one) => one.path)).toEqual([asked]);
  });
});

describe('the report', () => {
  test('says what was sent where, how much of it, and what is kept', async () => {
    const { report, server } = await asking([listing(GOOD_ANSWER)]);
    expect(llmReportLines(report)).toEqual([
      `sent to ${server.url}/chat/completions (tiny): ${HARBOUR.length} characters of the article; 1 request, ${server.received[0]?.body.length} characters in all`,
      'kept: 6 actors with 10 mentions, 2 statements, 3 relations',
    ]);
  });

  test('counts the characters of every request, repeated ones too', async () => {
    const { report, server } = await asking([withBody({}, 500), listing(GOOD_ANSWER)]);
    const lengths = server.received.map(({ body }) => body.length);
    expect([report.requests, report.sentCharacters]).toEqual([2, (lengths[0] ?? 0) + (lengths[1] ?? 0)]);
    expect(report.articleCharacters).toBe(HARBOUR.length);
  });
});

describe('the key', () => {
  test('goes into the header that endpoints read', async () => {
    const { server } = await asking([listing(GOOD_ANSWER)], { key: 'secret-1' });
    expect(server.received[0]?.headers.authorization).toBe('Bearer secret-1');
  });

  test('is not needed', async () => {
    const { server } = await asking([listing(GOOD_ANSWER)]);
    expect(server.received[0]?.headers.authorization).toBeUndefined();
  });
});

describe('an endpoint that refuses response_format', () => {
  const REFUSAL = withBody({ error: { message: 'response_format is not supported' } }, 400);

  test('is asked again in words, and the report says so', async () => {
    const { draft, report, server } = await asking([REFUSAL, listing(GOOD_ANSWER)]);
    const [first, second] = server.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    expect([first?.['response_format'] !== undefined, second?.['response_format']]).toEqual([
      true,
      undefined,
    ]);
    expect(JSON.stringify(second?.['messages'])).toContain('follows this schema');
    expect(draft.relations).toHaveLength(3);
    expect(report.notes).toEqual(['the endpoint knows no response_format; the form was asked for in words']);
  });

  test('is remembered for the rest of the article', async () => {
    const long = `${HARBOUR}\n${Array.from({ length: 90 }, (_, at) => `Paragraph ${at} tells of the weather at sea, which was calm and grey all day, as it often is there.`).join('\n\n')}`;
    const { server } = await asking([REFUSAL, listing(GOOD_ANSWER)], { text: long });
    const asked = server.received.map(({ body }) => body.includes('"response_format":'));
    expect(asked).toEqual([true, false, false]);
  });
});

describe('an entry without its words in the article', () => {
  const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
  const mention = (exact: string, prefix = '', suffix = '') => ({
    actor: 'union',
    quote: quote(exact, prefix, suffix),
    everywhere: false,
  });
  const relation = (fields: object) => ({ ...GOOD_ANSWER.relations[0], ...fields });
  const statement = (fields: object) => ({ ...GOOD_ANSWER.statements[0], ...fields });

  test.each<[what: string, lists: Parameters<typeof goodAnswerWith>[0], dropped: object]>([
    [
      'words that are not there',
      { mentions: [...GOOD_ANSWER.mentions, mention('Sailors Guild')] },
      { absent: 1 },
    ],
    ['no words', { mentions: [...GOOD_ANSWER.mentions, mention('  ')] }, { absent: 1 }],
    ['words in several places', { mentions: [...GOOD_ANSWER.mentions, mention('letter')] }, { ambiguous: 1 }],
    [
      'a prefix that stands nowhere',
      { mentions: [...GOOD_ANSWER.mentions, mention('letter', 'love')] },
      { ambiguous: 1 },
    ],
    ['a part of a word', { mentions: [...GOOD_ANSWER.mentions, mention('nalyst')] }, { 'cuts-word': 1 }],
    [
      "words of the site's furniture",
      { mentions: [...GOOD_ANSWER.mentions, mention('Facebook')] },
      { furniture: 1 },
    ],
    [
      'an actor that is not listed',
      { relations: [...GOOD_ANSWER.relations, relation({ target: 'pirates' })] },
      { 'unknown-actor': 1 },
    ],
    [
      'a type that there is not',
      { relations: [...GOOD_ANSWER.relations, relation({ type: 'fond-of' })] },
      { 'unknown-word': 1 },
    ],
    [
      'a status that there is not',
      { statements: [...GOOD_ANSWER.statements, statement({ status: 'shouted' })] },
      { 'unknown-word': 1 },
    ],
    [
      'a tie to itself',
      { relations: [...GOOD_ANSWER.relations, relation({ target: 'quill' })] },
      { 'with-itself': 1 },
    ],
    ['nothing new', { relations: [...GOOD_ANSWER.relations, relation({})] }, { repeated: 1 }],
    [
      'another shape',
      { relations: [...GOOD_ANSWER.relations, 'quill leads union', null, 7] },
      { malformed: 3 },
    ],
  ])('is dropped and counted: %s', async (_what, lists, dropped) => {
    const { draft, report } = await asking([listing(goodAnswerWith(lists))]);
    expect(report.dropped).toEqual(dropped);
    expect(report.kept).toEqual({ actors: 6, mentions: 10, statements: 2, relations: 3 });
    expect(draft.actors).toHaveLength(6);
  });

  test('takes along what rests on it', async () => {
    const mentions = GOOD_ANSWER.mentions.filter(({ actor }) => actor !== 'union');
    const { draft, report } = await asking([listing(goodAnswerWith({ mentions }))]);
    expect(draft.relations).toEqual([]);
    expect(report.dropped).toEqual({ unproven: 1, orphaned: 4 });
  });

  test('leaves a statement of nobody, with the question who says it', async () => {
    const statements = [statement({ speaker: 'a-ghost' })];
    const { draft, report } = await asking([listing(goodAnswerWith({ statements }))]);
    expect(draft.statements.map(({ chain }) => chain)).toEqual([[]]);
    expect(draft.doubts.map(({ message, span }) => [message, words(span)])).toEqual([
      ['who says this?', 'We will not sign it,'],
    ]);
    expect([report.dropped, report.kept.statements]).toEqual([{ 'unknown-actor': 1 }, 0]);
  });

  test('is said in the report, of one and of many', async () => {
    const mentions = [...GOOD_ANSWER.mentions, mention('Pirates'), mention('Mermaids'), mention('letter')];
    const { report } = await asking([listing(goodAnswerWith({ mentions }))]);
    expect(llmReportLines(report).filter((line) => line.startsWith('dropped'))).toEqual([
      'dropped: 2 quotes are not in the article',
      'dropped: 1 quote stands in several places, with nothing that tells which',
    ]);
  });
});

describe('a quote in several places', () => {
  const cue = (exact: string, suffix = '') => ({ exact, prefix: '', suffix });

  test('is told apart by the words around it', async () => {
    const mentions = [
      ...GOOD_ANSWER.mentions.slice(0, -1),
      { actor: 'ministry', quote: cue('ministry', ' denied'), everywhere: false },
    ];
    const { draft } = await asking([listing(goodAnswerWith({ mentions }))]);
    const ministry = draft.actors.find(({ id }) => id === 'ministry');
    expect(ministry?.mentions.map(({ start }) => start)).toEqual([HARBOUR.indexOf('ministry denied')]);
  });

  test('is, as a cue, the one in the paragraph of its statement', async () => {
    const text = HARBOUR.replace('The union met', 'A mate suggested a meeting. The union met');
    const { draft } = await asking([listing(GOOD_ANSWER)], { text });
    expect(draft.statements[1]?.chain[0]?.cue?.start).toBe(text.indexOf('suggested that'));
  });

  test("may differ in quotation marks and white space, and the draft has the article's", async () => {
    const mentions = [...GOOD_ANSWER.mentions.slice(1), { actor: 'union', quote: cue('Dockers’  Union') }];
    const { draft, report } = await asking([listing(goodAnswerWith({ mentions }))]);
    expect(draft.actors.find(({ id }) => id === 'dockers-union')?.mentions.map(words)).toContain(
      "Dockers' Union",
    );
    expect(llmReportLines(report).at(-1)).toBe(
      "1 quote has the article's quotation marks and spaces, and not the model's",
    );
  });
});

describe('a long article', () => {
  const paragraph = (at: number) =>
    `Witness ${at} of the storm said that the sea wall at Pier ${at} had broken in the night, and that nobody slept.`;
  const text = `The storm\n\n${Array.from({ length: 200 }, (_, at) => paragraph(at)).join('\n\n')}\n`;
  const sentTo = (body: string): string => {
    const { messages } = JSON.parse(body) as { messages: { content: string }[] };
    return messages.at(-1)?.content.split('The article:\n\n')[1] ?? '';
  };

  test('is sent in stretches that tile it, each cut between paragraphs', async () => {
    const { server, report } = await asking([listing({ actors: [] })], { text });
    const sent = server.received.map(({ body }) => sentTo(body));
    expect(sent.join('')).toBe(text);
    expect(sent.length).toBeGreaterThan(2);
    expect(sent.slice(1).every((part) => /^Witness \d+ of/.test(part))).toBe(true);
    expect([report.windows, report.articleCharacters]).toEqual([sent.length, text.length]);
  });

  test('becomes one draft: an actor of two stretches is one, and offsets are those of the article', async () => {
    const last = 'Witness 199';
    const actors = [{ id: 'w', name: 'Witness', type: 'group', unnamed: true }];
    const mention = (exact: string) => ({ actor: 'w', quote: { exact, prefix: '', suffix: '' } });
    const first = { actors, mentions: [mention('Witness 1')] };
    const end = { actors, mentions: [mention(last)] };
    const { draft } = await asking([listing(first), listing({ actors: [] }), listing(end)], { text });
    expect(draft.actors.map(({ name, mentions }) => [name, mentions.map(({ start }) => start)])).toEqual([
      ['Witness', [text.indexOf('Witness 1 '), text.indexOf(last)]],
    ]);
  });

  test('tells later stretches whom the earlier ones named', async () => {
    const actors = [{ id: 'w', name: 'Witness 1', type: 'person', unnamed: false }];
    const mentions = [{ actor: 'w', quote: { exact: 'Witness 1', prefix: '', suffix: '' } }];
    const { server } = await asking([listing({ actors, mentions })], { text });
    expect(server.received.slice(1).every(({ body }) => body.includes('witness-1: Witness 1'))).toBe(true);
  });
});

describe('an answer that was not asked for', () => {
  test('is no JSON by its type, and the person is asked about the address', async () => {
    const page = answering(200, { 'content-type': 'text/html' }, '<html>Welcome</html>');
    await expect(asking([page])).rejects.toThrow(/answers with text\/html and not with JSON/);
  });
});
