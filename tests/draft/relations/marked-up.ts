import type {
  DraftActor,
  DraftRelation,
  DraftStatement,
  Mention,
  ReadText,
} from '../../../src/draft/reading.ts';
import { relationsIn } from '../../../src/draft/relations/relations.ts';
import type { Token } from '../../../src/draft/tokens.ts';
import { ACTOR_TYPES, type ActorType } from '../../../src/model/schema.ts';
import type { Span } from '../../../src/model/span.ts';

/** Parts of speech of the words that all sentences share; nouns go by their look, and other words say theirs: `struck/VBD`. */
const TAGS = new Map(
  Object.entries({
    DT: 'the a an this these no any all both',
    IN: 'of in on at by for from with against between within outside into as after over under through about than like during',
    TO: 'to',
    CC: 'and or but',
    MD: 'will would could may might should must can',
    PRP: 'he she it they them him we',
    PRP$: 'his her its their our',
    WDT: 'which who',
    RB: 'not yet also recently',
    POS: "'s ’s",
    ',': ',',
    '.': '.',
    '``': '“ ‘',
    "''": '” ’',
  }).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

interface Marked {
  readonly text: string;
  readonly tokens: Token[];
  readonly tags: string[];
  readonly actors: DraftActor[];
  readonly contents: Span[];
  cue?: Span;
}

/**
 * Returns the ties that are read in one sentence, as "iran strikes israel (potential)".
 *
 * In the sentence, tokens are parted by spaces; `{Iran:state}` is an actor of that type, `{they=iran}` another mention of
 * one, and actors may lie in one another; `« … »` are the words of a statement, which is a claim, `‹ … ›` what
 * ascribes them; `struck/VBD` gives a tag.
 */
export function ties(sentence: string): string[] {
  return relationsOf(sentence).map(
    ({ source, type, target, modality }) =>
      `${source} ${type} ${target}${modality === 'actual' ? '' : ` (${modality})`}`,
  );
}

/** Returns the relations that are read in one sentence, with the words of each one's quote; its statement is that actor's. */
export function relationsOf(
  sentence: string,
  speaker?: string,
): (DraftRelation & { readonly words: string })[] {
  const { text, tokens, tags, actors, contents, cue } = marked(sentence);
  const whole = { start: 0, end: text.length };
  const read: ReadText = {
    text,
    layout: { title: whole, segments: [{ ...whole, kind: 'paragraph' }] },
    sentences: [{ ...whole, segment: 0, tokens }],
    quotations: [],
  };
  const relations = relationsIn(
    read,
    [tags],
    { actors, doubts: [] },
    contents.map((content) => statementOf(content, cue, speaker)),
  );
  return relations.map((each) => ({ ...each, words: text.slice(each.quote.start, each.quote.end) }));
}

function statementOf(content: Span, cue = content, speaker?: string): DraftStatement {
  const made = { confidence: 1, by: 'test' };
  const attribution = {
    ...made,
    cue,
    contents: [content],
    relays: [],
    mode: 'indirect',
    status: 'claimed',
  } as const;
  return {
    ...made,
    attribution,
    chain: speaker === undefined ? [] : [{ actor: speaker, role: 'speaker' }],
    together: [],
    about: [],
  };
}

function marked(sentence: string): Marked {
  const found: Marked = { text: sentence.replace(MARKS, ''), tokens: [], tags: [], actors: [], contents: [] };
  const open: number[] = [];
  let said = 0;
  let at = 0;
  for (const [mark] of sentence.matchAll(PIECE)) {
    if (mark === '{') open.push(at);
    else if (mark === '« ') said = at;
    else if (mark === '‹ ') said = at;
    else if (mark === ' ›') found.cue = { start: said, end: at };
    else if (mark === ' »') found.contents.push({ start: said, end: at });
    else if (mark.endsWith('}')) cast(found, open.pop() ?? 0, at, mark.slice(0, -1));
    else if (mark === ' ') at += 1;
    else at = put(found, at, mark);
  }
  return found;
}

const MARKS = /[{}]|[:=][a-z-]+(?=\})|« | »|‹ | ›|\/[A-Z$]+(?=[ }]|$)/g;
const PIECE = /« | »|‹ | ›|\{|(?:[:=][a-z-]+)?\}| |[^ {}«»‹›:=]+/g;

function put({ tokens, tags }: Marked, start: number, piece: string): number {
  const [form = '', tag] = piece.split('/');
  const end = start + form.length;
  tokens.push({ form, start, end });
  tags.push(tag ?? TAGS.get(form.toLowerCase()) ?? nounTag(form));
  return end;
}

const nounTag = (form: string): string => (/^\p{Lu}/u.test(form) ? 'NNP' : form.endsWith('s') ? 'NNS' : 'NN');

function cast({ text, tokens, actors }: Marked, start: number, end: number, mark: string): void {
  const name = text.slice(start, end);
  const inside = tokens.filter((token) => start <= token.start && token.end <= end);
  const post = inside.findIndex(({ form }, at) => at > 0 && /^(?:of|from|in|within)$/.test(form));
  const head = inside[(post < 0 ? inside.length : post) - 1] ?? { start, end };
  const type = ACTOR_TYPES.find((each) => `:${each}` === mark) ?? 'organisation';
  const kind = /^(?:he|she|it|they|them|him|we|his|her|its|their|our)$/i.test(name)
    ? 'pronoun'
    : kindOf(text.slice(head.start, head.end));
  const mention: Mention = { start, end, kind, type, head, sentence: 0, confidence: 1, by: 'test' };
  const id = mark.startsWith('=') ? mark.slice(1) : slug(name);
  const known = actors.findIndex((each) => each.id === id);
  const actor = actors[known];
  if (actor) actors[known] = { ...actor, mentions: [...actor.mentions, mention] };
  else actors.push(actorOf(id, name, type, mention));
}

const kindOf = (head: string): Mention['kind'] => (/^\p{Lu}/u.test(head) ? 'name' : 'nominal');

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const actorOf = (id: string, name: string, type: ActorType, mention: Mention): DraftActor => ({
  id,
  name,
  type,
  unnamed: mention.kind !== 'name',
  aliases: [],
  mentions: [mention],
  confidence: 1,
  by: 'test',
});
