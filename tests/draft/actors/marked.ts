import { whoIsWho } from '../../../src/draft/actors/who-is-who.ts';
import { readText } from '../../../src/draft/read-text.ts';
import type { Attribution, DraftActor, Mention, ReadText, Tags, Who } from '../../../src/draft/reading.ts';
import type { Span } from '../../../src/model/span.ts';

/**
 * An article in which mentions are marked: `[Nouri al-Maliki|person]` is a name, `{the minister|person}` a description
 * whose last word is its head, `<he>` a pronoun. A title of its own stands before it.
 */
export interface MarkedText {
  readonly read: ReadText;
  readonly tags: Tags;
  readonly mentions: readonly Mention[];
}

const MARK = /\[([^\]|]+)\|([a-z-]+)\]|\{([^}|]+)\|([a-z-]+)\}|<([^>]+)>/g;
const TITLE = 'A story';

/** Returns the article without its marks, tagged roughly, and what was marked. */
export function marked(article: string, title = TITLE): MarkedText {
  const source = `${title}\n\n${article}`;
  const found: { span: Span; kind: Mention['kind']; type: Mention['type'] }[] = [];
  let text = '';
  let from = 0;
  for (const mark of source.matchAll(MARK)) {
    text += source.slice(from, mark.index);
    const [whole, name, nameType, nominal, nominalType, pronoun = ''] = mark;
    const words = name ?? nominal ?? pronoun;
    const kind = name !== undefined ? 'name' : nominal !== undefined ? 'nominal' : 'pronoun';
    // The notation is written by hand in the tests, and says one of the contract's types.
    const type = (nameType ?? nominalType ?? 'person') as Mention['type'];
    found.push({ span: { start: text.length, end: text.length + words.length }, kind, type });
    text += words;
    from = mark.index + whole.length;
  }
  const read = readText(text + source.slice(from));
  return {
    read,
    tags: read.sentences.map(({ tokens }) => tokens.map(({ form }) => tagOf(form))),
    mentions: mentionsOf(found, read),
  };
}

function mentionsOf(
  found: readonly { span: Span; kind: Mention['kind']; type: Mention['type'] }[],
  read: ReadText,
): Mention[] {
  return found.map(({ span, kind, type }) => {
    const sentence = read.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
    const inside =
      read.sentences[sentence]?.tokens.filter(({ start, end }) => start >= span.start && end <= span.end) ??
      [];
    const head = inside.findLast(({ form }) => !/^['’]s?$/.test(form)) ?? span;
    return {
      ...span,
      kind,
      type,
      head: { start: head.start, end: head.end },
      sentence,
      confidence: 0.9,
      by: 'marked',
    };
  });
}

const TAGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:said|told|met|led|accused|confirmed|announced|wrote|won|spoke|was|is|has|insisted|arrived|argued|asked|called|added|closed)$/,
    'VBD',
  ],
  [/^(?:wants|says|denies|remains|demands|warns)$/, 'VBZ'],
  [/^trying$/, 'VBG'],
  [/^(?:the|a|an|this|these|all|some)$/i, 'DT'],
  [/^(?:of|in|from|with|by|for|on|between|after|within|against|at)$/i, 'IN'],
  [/^to$/i, 'TO'],
  [/^(?:his|her|their|its|our)$/i, 'PRP$'],
  [/^whose$/i, 'WP$'],
  [/^(?:he|she|they|it|we|I|him|them)$/i, 'PRP'],
  [/^['’]s?$/, 'POS'],
  [/^[^\p{L}]/u, '.'],
  [/^\p{Lu}/u, 'NNP'],
  [/s$/, 'NNS'],
];

const tagOf = (form: string): string => TAGS.find(([word]) => word.test(form))?.[1] ?? 'NN';

/** Returns who is who in a marked article. */
export function whoIn(source: string, attributions: readonly Attribution[] = [], title = TITLE): Who {
  const { read, tags, mentions } = marked(source, title);
  return whoIsWho(read, tags, mentions, attributions);
}

/** Returns that somebody says something, by the words of both: "Karl Ott", and what he says in "said". */
export function saidBy(
  read: ReadText,
  source: string,
  contents: readonly string[],
  mode: Attribution['mode'] = 'indirect',
): Attribution {
  const at = (words: string): Span => {
    const start = read.text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    source: at(source),
    cue: at('said'),
    contents: contents.map(at),
    relays: [],
    mode,
    status: 'claimed',
    confidence: 1,
    by: 'test',
  };
}

/** Returns the actors of a marked article as lines: the name, and every mention's words. */
export function castOf(source: string): Record<string, string[]> {
  const { read } = marked(source);
  return Object.fromEntries(
    whoIn(source).actors.map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => read.text.slice(start, end)),
    ]),
  );
}

/** Returns the one actor of a marked article with this name. */
export function actorIn(source: string, name: string): DraftActor {
  const actor = whoIn(source).actors.find((one) => one.name === name);
  if (actor === undefined) throw new Error(`no actor is called ${name}`);
  return actor;
}
