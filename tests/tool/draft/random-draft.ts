import fc from 'fast-check';
import { readText } from '../../../src/draft/read-text.ts';
import type { Attribution, Draft, DraftActor, Mention, Provenance } from '../../../src/draft/reading.ts';
import { RELATION_TYPE_NAMES } from '../../../src/model/relation-types.ts';
import { ACTOR_TYPES, MODALITIES, MODES, STATUSES } from '../../../src/model/schema.ts';
import type { Span } from '../../../src/model/span.ts';

const provenance: fc.Arbitrary<Provenance> = fc.record({
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  by: fc.constantFrom('names', 'frame:demand', 'title before name'),
});

/** Spans that begin and end anywhere, some of them twice, some inside each other, some in furniture, some in a word. */
function spanIn(text: string): fc.Arbitrary<Span> {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const run = fc.tuple(fc.nat(words.length - 1), fc.nat(12)).map(([at, more]) => ({
    start: words[at]?.start ?? 0,
    end: words[Math.min(words.length - 1, at + more)]?.end ?? text.length,
  }));
  const any = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
  return fc.oneof({ weight: 3, arbitrary: run }, { weight: 1, arbitrary: any });
}

function mentionIn(text: string): fc.Arbitrary<Mention> {
  return fc
    .record({
      span: spanIn(text),
      kind: fc.constantFrom('name' as const, 'nominal' as const, 'pronoun' as const),
      type: fc.constantFrom(...ACTOR_TYPES),
      by: provenance,
    })
    .map(({ span, kind, type, by }) => ({ ...span, kind, type, head: span, sentence: 0, ...by }));
}

function actorsIn(text: string): fc.Arbitrary<DraftActor[]> {
  const actor = fc.record({
    name: fc.constantFrom('Ada Stone', 'The council', '“Stone”: the mayor', "O'Brien", 'no'),
    type: fc.constantFrom(...ACTOR_TYPES),
    unnamed: fc.boolean(),
    mentions: fc.array(mentionIn(text), { maxLength: 5 }),
    by: provenance,
  });
  return fc.array(actor, { maxLength: 6 }).map((actors) =>
    actors.map(({ by, mentions, ...rest }, at) => ({
      ...rest,
      ...by,
      // YAML reads a bare 34 as a number, and a bare no as false by its older rules.
      id: ['34', 'no', 'null'][at] ?? `actor-${at}`,
      mentions,
      aliases: mentions.map(({ start, end }) => text.slice(start, end)).concat('nowhere'),
    })),
  );
}

function attributionIn(text: string): fc.Arbitrary<Attribution> {
  return fc
    .record({
      cue: spanIn(text),
      contents: fc.array(spanIn(text), { minLength: 1, maxLength: 3 }),
      mode: fc.constantFrom(...MODES),
      status: fc.constantFrom(...STATUSES),
      by: provenance,
    })
    .map(({ by, ...rest }) => ({ ...rest, ...by, relays: [] }));
}

/** Returns drafts of a text that no reading would make: whatever a draft says, its annotations must hold. */
export function randomDraft(text: string): fc.Arbitrary<Draft> {
  const read = readText(text);
  return actorsIn(text).chain((actors) => {
    const id = fc.constantFrom(...actors.map((actor) => actor.id), 'nobody');
    const hop = fc.record({ actor: id, cue: spanIn(text) });
    const statement = fc
      .record({
        attribution: attributionIn(text),
        chain: fc.array(hop, { maxLength: 3 }),
        together: fc.array(id, { maxLength: 2 }),
        about: fc.array(id, { maxLength: 3 }),
      })
      .map(({ attribution, chain, together, about }) => ({
        attribution,
        together,
        about,
        confidence: attribution.confidence,
        by: attribution.by,
        chain: chain.map((each, at) => ({
          ...each,
          role: at === 0 ? ('speaker' as const) : ('relay' as const),
        })),
      }));
    const relation = fc
      .record({
        source: id,
        target: id,
        from: spanIn(text),
        to: spanIn(text),
        quote: spanIn(text),
        type: fc.constantFrom(...RELATION_TYPE_NAMES),
        modality: fc.constantFrom(...MODALITIES),
        status: fc.constantFrom(...STATUSES),
        by: provenance,
      })
      .map(({ by, ...rest }) => ({ ...rest, ...by }));
    const doubt = fc.record({ message: fc.constantFrom('who is it?', 'two\nlines'), span: spanIn(text) });
    return fc.record({
      read: fc.constant(read),
      language: fc.constant('en'),
      actors: fc.constant(actors),
      statements: fc.array(statement, { maxLength: 5 }),
      relations: fc.array(relation, { maxLength: 6 }),
      doubts: fc.array(doubt, { maxLength: 3 }),
    });
  });
}
