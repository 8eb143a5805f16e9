import type { DraftActor, Mention, ReadText, Who } from '../reading.ts';
import { stateNamed, stateOfAdjective } from '../states.ts';
import type { Token } from '../tokens.ts';
import { FORMER, LESSER, OF_GOVERNMENT, ROLES } from './frames/roles.ts';

/** The bodies of an article by the one word that calls them ("army"), and its states by their keys. */
export interface Called {
  readonly bodies: ReadonlyMap<string, DraftActor>;
  readonly states: ReadonlyMap<string, DraftActor>;
}

/** A mention, and whom it stands for. */
export interface Cast {
  readonly actor: string;
  readonly mention: Mention;
}

/** How many words are read between a name and what its title is a title in. */
const LONGEST = 5;

/** Whoever is called by one word is no person, and no state ("the state"). */
const BODIES: ReadonlySet<string> = new Set([
  'security-force',
  'armed-group',
  'government',
  'party',
  'organisation',
  'alliance',
  'group',
]);

/** Names of one word that are said of nobody else: "Senate", and not "Republican". */
const NAMED: ReadonlySet<string> = new Set(['security-force', 'government']);

/** Returns the bodies that an article calls by one word, but for words that call two, and its states. */
export function calledIn({ text }: ReadText, { actors }: Who): Called {
  const bodies = new Map<string, DraftActor | undefined>();
  const states = new Map<string, DraftActor>();
  for (const actor of actors) {
    for (const word of wordsFor(text, actor))
      bodies.set(word, bodies.has(word) && bodies.get(word) !== actor ? undefined : actor);
    const names = actor.type === 'state' ? [actor.name, ...actor.aliases] : [];
    for (const name of names) states.set(stateNamed(plain(name)) ?? '', actor);
  }
  return { bodies: new Map([...bodies].flatMap(([word, actor]) => (actor ? [[word, actor]] : []))), states };
}

/** "The army", "police", "Parliament"; parties and groups there are many. */
function wordsFor(text: string, { mentions, type }: DraftActor): string[] {
  if (!BODIES.has(type)) return [];
  return mentions.flatMap(({ start, end, kind }) => {
    if (kind === 'pronoun' || (kind === 'name' && !NAMED.has(type)) || end - start > 24) return [];
    return /^(?:the )?(?!party$|group$)(\p{L}+)$/u.exec(text.slice(start, end).toLowerCase())?.[1] ?? [];
  });
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Returns whom words before the title of a name stand for: "police spokesman Ada Poe", "Russian President Bob Elm". */
export function beforeTitles(
  tokens: readonly Token[],
  tags: readonly string[],
  cast: readonly Cast[],
  called: Called,
): Cast[] {
  const found = cast.flatMap(({ mention }) => {
    if (mention.type !== 'person' || mention.kind !== 'name') return [];
    const name = tokens.findIndex(({ start }) => start === mention.start);
    const [at, actor] = beforeTitle(tokens, tags, name, called);
    return actor ? castAt(tokens[at], actor, mention) : [];
  });
  return found.filter(({ mention: { start, end } }) =>
    cast.every(({ mention }) => mention.end <= start || end <= mention.start),
  );
}

function castAt(token: Token | undefined, { id, mentions }: DraftActor, { sentence }: Mention): Cast[] {
  const [mention] = mentions;
  if (!mention || !token) return [];
  const span = { start: token.start, end: token.end };
  return [{ actor: id, mention: { ...mention, ...span, head: span, kind: 'name', sentence } }];
}

type Found = readonly [token: number, actor: DraftActor | undefined];

function beforeTitle(
  tokens: readonly Token[],
  tags: readonly string[],
  name: number,
  { bodies, states }: Called,
): Found {
  const from = Math.max(0, name - LONGEST);
  const forms = tokens.slice(from, name).map(({ form }) => form);
  const title = forms.findLastIndex((form) => !isTitle(form)) + 1;
  if (!forms.slice(title).some((form) => ROLES.has(form.toLowerCase()))) return [name, undefined];
  const word = forms[title - 1]?.toLowerCase() ?? '';
  const body = bodies.get(word) ?? bodies.get(`${word}s`);
  const at = from + title - 1;
  // "Conservative group leader": of another group than the one that the article calls so.
  if (body && !(OTHER.test(tags[at - 1] ?? '') && !isHeld(forms[title - 2]))) return [at, body];
  const [office, state] = stateBefore(forms, title, states);
  return [from + office, state];
}

const OTHER = /^(?:JJ|NN|CD)/;

/** "Former army chief", "said police spokesman": no other's. */
const isHeld = (form = ''): boolean =>
  FORMER.has(form.toLowerCase()) || LESSER.has(form.toLowerCase()) || form === 'said';

/** "Spokesman Col. X", with what tokens are made of it. */
const isTitle = (form: string): boolean =>
  ROLES.has(form.toLowerCase()) || /^(?:Col|Gen|Lt|Maj|Capt|Sgt|Brig|\.)$/.test(form);

/** "Russian Deputy Foreign Minister": whoever governs a state. */
function stateBefore(forms: readonly string[], title: number, states: Called['states']): Found {
  if (!OF_GOVERNMENT.has(forms[title]?.toLowerCase() ?? '')) return [title, undefined];
  const at = forms.slice(0, title).findLastIndex((form) => !PORTFOLIO.test(form));
  const [left = '', form = ''] = [forms[at - 1], forms[at]];
  const key = stateOfAdjective(plain(left + form)) ?? stateOfAdjective(plain(form));
  return [at, key === undefined ? undefined : states.get(key)];
}

/** What may stand between a state and an office in it. */
const PORTFOLIO =
  /^(?:prime|vice|deputy|acting|interim|new|then|outgoing|foreign|defen[cs]e|interior|finance|justice|economy|economic|health|energy|oil|trade|affairs|and|education|information|culture|environment|home|security|planning|transport|agriculture|labou?r|tourism)$/i;
