import { readFileSync } from 'node:fs';
import type { Draft } from '../draft/reading.ts';
import { readNetwork } from '../model/parse.ts';
import type { Network, Quote, Statement } from '../model/schema.ts';
import { overlaps, type Span } from '../model/span.ts';
import { Counts, type Figures } from './metrics/counts.ts';
import type { Row } from './eval-corpora.ts';
import { dice, wordsIn, wordsOf } from './metrics/word-spans.ts';
import type { Reader } from './reader.ts';

/** The first network, whose every entry a person has confirmed. */
const SEED = new URL('../../data/iraq-disarmament/network.json', import.meta.url);

/** Returns actors, statements with their speaker, and relations of a draft of the seed, against what was confirmed. */
export function seedRows(reader: Reader): Row[] {
  const network = readNetwork(readFileSync(SEED, 'utf8'));
  const [article] = network.articles;
  if (!article) return [];
  const draft = reader.draft(article.text);
  const same = sameActors(network, draft);
  const shown = ({ recall, precision }: Figures): string => `R ${recall}, P ${precision}`;
  return [
    { what: 'the seed, actors', measured: shown(actorFigures(network, draft, same)), aim: 'R, P 90' },
    {
      what: 'the seed, statements with speaker',
      measured: shown(statementFigures(network, draft, same)),
      aim: 'R, P 90',
    },
    { what: 'the seed, relations', measured: shown(relationFigures(network, draft, same)), aim: 'R, P 60' },
  ];
}

/** The confirmed actor that each actor of the draft is, one to one by the mentions that they share. */
type Same = ReadonlyMap<string, string>;

function sameActors({ actors }: Network, draft: Draft): Same {
  const pairs = draft.actors.flatMap(({ id, mentions }) =>
    actors.map((actor) => ({ id, actor: actor.id, shared: sharedBy(mentions, actor.mentions) })),
  );
  const same = new Map<string, string>();
  for (const { id, actor } of pairs.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared))
    if (!same.has(id) && ![...same.values()].includes(actor)) same.set(id, actor);
  return same;
}

const sharedBy = (mentions: readonly Span[], quotes: readonly Quote[]): number =>
  quotes.filter((quote) => mentions.some((mention) => overlaps(mention, quote))).length;

function actorFigures({ actors }: Network, draft: Draft, same: Same): Figures {
  const counts = new Counts();
  counts.add(same.size, draft.actors.length, actors.length);
  return counts.figures();
}

/** A statement is found where half of its words are, with the right speaker; a piece of it alone counts as well. */
function statementFigures({ statements, articles }: Network, draft: Draft, same: Same): Figures {
  const words = wordsOf(articles[0]?.text ?? '');
  const pieces = draft.statements.flatMap(({ attribution, chain }) =>
    attribution.contents.map((span) => ({ span, speaker: same.get(chain[0]?.actor ?? '') })),
  );
  const isSame = ({ quote, chain }: Statement, piece: (typeof pieces)[number]): boolean =>
    piece.speaker === chain[0]?.actor && dice(wordsIn(words, [quote]), wordsIn(words, [piece.span])) >= 0.5;
  const found = statements.filter((gold) => pieces.some((piece) => isSame(gold, piece)));
  const right = pieces.filter((piece) => statements.some((gold) => isSame(gold, piece)));
  const counts = new Counts();
  counts.add(right.length, pieces.length, statements.length, found.length);
  return counts.figures();
}

/** A relation is found where its type and both ends are; of a mutual one the ends may change places. */
function relationFigures({ relations }: Network, draft: Draft, same: Same): Figures {
  const keys = (source: string, type: string, target: string): string => {
    const mutual = relations.find((relation) => relation.type === type)?.directed === false;
    return JSON.stringify([type, ...(mutual ? [source, target].sort() : [source, target])]);
  };
  const gold = new Set(relations.map(({ source, type, target }) => keys(source, type, target)));
  const ours = new Set(
    draft.relations.map(({ source, type, target }) =>
      keys(same.get(source) ?? `? ${source}`, type, same.get(target) ?? `? ${target}`),
    ),
  );
  const counts = new Counts();
  counts.add([...ours].filter((key) => gold.has(key)).length, ours.size, gold.size);
  return counts.figures();
}
