import { relationType } from '../../src/model/relation-types.ts';
import type { Network, Relation } from '../../src/model/schema.ts';
import { tinyNetwork } from './tiny.ts';

/** Returns a network of one actor, and the outlet that names it. */
export const oneActor = (): Network =>
  tinyNetwork({
    text: 'The Gazette writes that Ada Byron was in town.',
    actors: { gazette: 'Gazette', ada: 'Ada Byron' },
  });

/** Returns a network of three actors whom nothing ties. */
export const noRelation = (): Network =>
  tinyNetwork({
    text: 'The Gazette writes that Ada Byron and Charles Babbage were in town.',
    actors: { gazette: 'Gazette', ada: 'Ada Byron', charles: 'Charles Babbage' },
  });

const LONG = [
  'United Nations Assistance Mission for the Coordination of Humanitarian Affairs in the Northern Governorates',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Her Excellency the Deputy Permanent Representative of the Federated Principalities to the Conference',
];

/** Returns a network of names that are longer than a line, one of them without a place to break. */
export function longNames(): Network {
  const [mission = '', company = '', deputy = ''] = LONG;
  return tinyNetwork({
    text: `The Gazette: ${mission} accused ${company} of haste; ${deputy} met ${mission} in vain.`,
    actors: { gazette: 'Gazette', mission, company, deputy },
    relations: [
      ['mission', 'accuses', 'company', `${mission} accused ${company}`],
      ['deputy', 'meets', 'mission', `${deputy} met ${mission}`],
    ],
  });
}

const PARALLEL_TYPES = ['accuses', 'meets', 'demands', 'supports', 'negotiates-with', 'part-of'] as const;

/**
 * Returns a network of two actors with many relations between them, each resting on words of its own.
 * @param amount how many relations
 */
export function parallel(amount: number): Network {
  const words = Array.from({ length: amount }, (_, at) => `did the thing of number ${at + 1}.`);
  return tinyNetwork({
    text: `In the Gazette, North and South: ${words.join(' ')}`,
    actors: { gazette: 'Gazette', north: 'North', south: 'South' },
    relations: words.map((quote, at) => [
      at % 3 === 0 ? 'south' : 'north',
      PARALLEL_TYPES[at % PARALLEL_TYPES.length] ?? 'meets',
      at % 3 === 0 ? 'north' : 'south',
      quote,
    ]),
  });
}

/**
 * Returns a network out of one long article, with a tie in each of its sentences.
 * @param words of the article, about
 * @param actors how many
 */
export function longArticle(words: number, actors: number): Network {
  const filler = 'while the clerks of the harbour office counted barrels and wrote each number into a ledger';
  const names = Array.from({ length: actors }, (_, at) => `Captain ${syllables(at)}`);
  const sentences = Array.from({ length: Math.round(words / 20) }, (_, at) => {
    const [one, other] = [names[at % actors] ?? '', names[(at * 7 + 3) % actors] ?? ''];
    return { one, other, quote: `${one} met ${other} on day ${at + 1}` };
  });
  const text = sentences
    .map(({ quote }, at) => `${quote}, ${filler}.${at % 6 === 5 ? '\n\n' : ' '}`)
    .join('');
  const idOf = (name: string): string => name.toLowerCase().replace(' ', '-');
  const network = tinyNetwork({
    text: `The Gazette\n\n${text}`,
    actors: Object.fromEntries([
      ['gazette', 'Gazette'] as const,
      ...names.map((name) => [idOf(name), name] as const),
    ]),
  });
  const relations = sentences
    .filter(({ one, other }) => one !== other)
    .map(({ one, other, quote }, at): Relation => met(`r-${at}`, idOf(one), idOf(other), quote, network));
  return { ...network, relations };
}

function met(id: string, source: string, target: string, exact: string, { articles }: Network): Relation {
  const text = articles[0]?.text ?? '';
  const start = text.indexOf(`${exact},`);
  const end = start + exact.length;
  const quote = {
    article: articles[0]?.id ?? '',
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
  const { label = '', stance = 'neutral' } = relationType('meets') ?? {};
  return {
    ...{ id, source, target, type: 'meets', label, directed: false, stance, modality: 'actual' },
    quotes: [quote],
    status: 'reported',
    review: 'confirmed',
  };
}

/** Returns a name that no other number gives, and that holds no other. */
function syllables(at: number): string {
  const syllable = (digit: number): string =>
    ['ba', 'do', 'ke', 'li', 'mu', 'na', 'po', 'ri', 'su', 'te'][digit] ?? '';
  return `B${syllable(Math.floor(at / 100))}${syllable(Math.floor(at / 10) % 10)}${syllable(at % 10)}n`;
}
