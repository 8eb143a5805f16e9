import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/compile/fold.ts';
import type { Draft } from '../../../src/draft/reading.ts';
import { contains, type Span } from '../../../src/model/span.ts';
import { realEffects } from '../../../src/tool/llm/effects.ts';
import { draftWithModel } from '../../../src/tool/llm/draft-with-model.ts';
import { EndpointError } from '../../../src/tool/llm/endpoint-error.ts';
import { GOOD_ANSWER, HARBOUR } from './harbour.ts';
import { serverThat, type Behaviour } from './model-server.ts';

const WORDS = [
  ...HARBOUR.split(/\s+/),
  'the ministry',
  'Mara Quill',
  'We will not sign it,',
  "Dockers' Union rejected",
  'Dockers’  Union',
  'it,"\u202e Quill',
  '\u001b[2J',
  '__proto__',
  '',
  ' ',
  '"',
];
const words = fc.oneof(fc.constantFrom(...WORDS), fc.string());
const id = fc.oneof(
  fc.constantFrom('union', 'quill', 'ministry', 'mara-quill', '__proto__', ''),
  fc.string(),
);

/** A value as it should be, or now and then anything at all. */
const or = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });

const quote = or(
  fc.record({ exact: or(words), prefix: or(words), suffix: or(words) }, { requiredKeys: ['exact'] }),
);
const type = or(fc.constantFrom('person', 'leads', 'rejects', 'meets', 'fond-of'));
const modality = or(fc.constantFrom('actual', 'negated'));
const status = or(fc.constantFrom('reported', 'claimed'));

const answer = or(
  fc.record(
    {
      actors: or(fc.array(or(fc.record({ id: or(id), name: or(words), type, unnamed: or(fc.boolean()) })))),
      mentions: or(fc.array(or(fc.record({ actor: or(id), quote, everywhere: or(fc.boolean()) })))),
      statements: or(
        fc.array(
          or(
            fc.record({
              speaker: or(id),
              cue: quote,
              contents: or(fc.array(quote, { maxLength: 3 })),
              addressee: or(id),
              relays: or(fc.array(or(fc.record({ actor: or(id), cue: quote })), { maxLength: 2 })),
              mode: or(fc.constantFrom('direct', 'mixed')),
              status,
              about: or(fc.array(or(id), { maxLength: 3 })),
            }),
          ),
        ),
      ),
      relations: or(
        fc.array(or(fc.record({ source: or(id), type, target: or(id), modality, status, quote }))),
      ),
    },
    { requiredKeys: [] },
  ),
);

/** An answer of the good kind with lists of the other, so that much of it holds. */
const mixed = answer.map((lists) =>
  typeof lists === 'object' && lists !== null && !Array.isArray(lists)
    ? { ...GOOD_ANSWER, ...lists, actors: GOOD_ANSWER.actors }
    : lists,
);

/** Returns every string that an answer holds, as the search compares them. */
function stringsOf(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'string') found.add(fold(each.trim()).text);
    return each;
  });
  return found;
}

const spansOf = ({ actors, statements, relations }: Draft): Span[] => [
  ...actors.flatMap(({ mentions }) => mentions),
  ...statements.flatMap(({ attribution, chain }) => [
    attribution.cue,
    ...attribution.contents,
    ...chain.flatMap(({ cue }) => cue ?? []),
    ...attribution.relays.flatMap((relay) => [relay.source, ...(relay.cue ? [relay.cue] : [])]),
  ]),
  ...relations.flatMap(({ from, to, quote: said }) => [from, to, said]),
];

function expectProven(draft: Draft, answered: unknown): void {
  const said = stringsOf(answered);
  for (const { start, end } of spansOf(draft)) {
    expect(end).toBeGreaterThan(start);
    expect(said).toContain(fold(HARBOUR.slice(start, end)).text);
  }
  const ids = new Set(draft.actors.map((actor) => actor.id));
  expect(ids.size).toBe(draft.actors.length);
  for (const actor of draft.actors) {
    expect(actor.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(HARBOUR).toContain(actor.name);
    for (const mention of actor.mentions) expect(contains(mention, mention.head)).toBe(true);
  }
  const named = [
    ...draft.statements.flatMap(({ chain, about }) => [...chain.map(({ actor }) => actor), ...about]),
    ...draft.relations.flatMap(({ source, target }) => [source, target]),
  ];
  for (const actor of named) expect(ids).toContain(actor);
}

test.each<[string, fc.Arbitrary<unknown>, (value: unknown) => string]>([
  ['entries of every shape', answer, (value) => JSON.stringify(value)],
  ['entries of which many are good', mixed, (value) => JSON.stringify(value)],
  ['entries that break off', fc.tuple(mixed, fc.nat(2_000)), (pair) => brokenOff(pair)],
  ['any JSON', fc.jsonValue(), (value) => JSON.stringify(value)],
  ['any words', fc.string({ unit: 'binary' }), (value) => String(value)],
])(
  'whatever a model answers (%s), every span of the draft slices to quoted words',
  async (_what, arbitrary, write) => {
    let content = '';
    const server = await serverThat((response) => replyWith(content)(response));
    await fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        content = write(value);
        const asked = draftWithModel(HARBOUR, { url: server.url, model: 'tiny', retries: 0 }, realEffects);
        const drafted = await asked.catch((error: unknown) => error);
        if (drafted instanceof EndpointError) return;
        if (drafted instanceof Error) throw drafted;
        expectProven((drafted as Awaited<typeof asked>).draft, value);
      }),
      { numRuns: 80 },
    );
  },
);

const brokenOff = (pair: unknown): string => {
  const [value, length] = pair as [unknown, number];
  return JSON.stringify(value).slice(0, length);
};

const replyWith =
  (content: string): ((response: Parameters<Behaviour>[0]) => void) =>
  (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ choices: [{ message: { content } }] }));
