import type { ActorType } from '../../model/schema.ts';

/** What firms are called by what they make or do. */
const FIRMS = 'carmaker automaker chipmaker drugmaker planemaker brewer insurer lender';

/** What a definite description by this noun may refer to, the likeliest first: "the paper" is an outlet. */
const NOUNS: ReadonlyMap<string, readonly (ActorType | 'place')[]> = new Map(
  Object.entries({
    government:
      'government/administration,regime,cabinet,authority,ministry,monarchy,junta,presidency,leadership',
    state: 'state/country,nation,republic,kingdom,power,neighbour,neighbor',
    party: 'party/party',
    'alliance organisation': 'alliance/coalition,alliance,bloc,axis,front',
    'armed-group organisation party group alliance media': 'armed-group/group,movement',
    'organisation armed-group party group alliance media': 'organisation/organization,organisation',
    'group armed-group party organisation': 'group/wing,arm',
    'armed-group':
      'armed-group/militia,faction,insurgency,gang,cartel,guerrilla,rebel,insurgent,militant,fighter,paramilitary,extremist,terrorist,jihadist',
    'security-force':
      'security-force/army,military,police,force,navy,troop,guard,corps,brigade,battalion,soldier,policeman',
    media:
      'media/newspaper,paper,magazine,outlet,broadcaster,channel,newswire,website,tabloid,daily,weekly,blog,publication,broadcast',
    'media organisation': 'media/network,station,service',
    'organisation media security-force': 'organisation/agency',
    'organisation media': `organisation/company,firm,${FIRMS.replaceAll(' ', ',')}`,
    'organisation government': 'organisation/regulator,watchdog',
    organisation: `organisation/committee,commission,council,court,university,institute,institution,bank,campaign,team,foundation,association,
      department,board,club,church,hospital,school,college,center,centre,bureau,fund,charity,congress,senate,parliament,house,ministry,
      union,corporation,business,airline,chain,retailer,league,federation,panel,office,authority,tribunal,assembly,legislature,delegation,body,pac`,
  }).flatMap(([types, row]) =>
    (row.split('/')[1] ?? '')
      .split(/,\s*/)
      .map((noun) => [noun, types.split(' ') as (ActorType | 'place')[]] as const),
  ),
);

/** Returns the types of actor that a noun in the singular may describe, the likeliest first; none where it is not known. */
export const typesOfNoun = (noun: string): readonly (ActorType | 'place')[] => NOUNS.get(noun) ?? [];

/** Bodies of which one is no other: a union is neither a company nor a ministry, whatever both are beside that. */
const SORTS = [
  `company firm corporation business airline retailer operator carrier chain maker bank fund ${FIRMS}`,
  'ministry department secretariat',
  'presidency monarchy',
  'court tribunal',
  'parliament senate congress house assembly legislature council',
  'university college school institute',
  'union federation guild',
  'hospital clinic',
  'church mosque',
  'army military',
  'police gendarmerie',
  'guard',
  'navy',
].map((row) => new Set(row.split(' ')));

/** Returns whether nouns in the singular are for bodies of two sorts, so that what is one is not the other. */
export function isOfOtherSort(nouns: Iterable<string>, noun: string): boolean {
  const own = SORTS.find((sort) => sort.has(noun));
  if (own === undefined) return false;
  const others = [...nouns].filter((other) => SORTS.some((sort) => sort.has(other)));
  return others.length > 0 && others.every((other) => !own.has(other));
}

/** Governments by description: "the Iraqi government", "the Obama administration", "the regime". */
export const isGovernmentNoun = (noun: string): boolean =>
  ['government', "gov't", 'administration', 'regime', 'cabinet', 'junta'].includes(noun);

/** Nouns that end a body's name, or stand before "of" in it, and are no family name: "Instinct Magazine". */
const ENDS: ReadonlyMap<string, ActorType> = new Map([
  ...`university institute committee commission council association foundation agency hospital federation union company
    corporation club society initiative collective museum caucus laboratory lab school academy league authority`
    .split(/\s+/)
    .map((noun) => [noun, 'organisation'] as const),
  ...'magazine newspaper times post herald tribune gazette chronicle ledger inquirer examiner sentinel'
    .split(' ')
    .map((noun) => [noun, 'media'] as const),
  ...'department ministry administration government'.split(' ').map((noun) => [noun, 'government'] as const),
  ['party', 'party'],
  ['coalition', 'alliance'],
  ['alliance', 'alliance'],
  ['police', 'security-force'],
  ['army', 'security-force'],
]);

/** "Sudan Doctors Network", "Lawyers' Collective": of people who do the same, and send nothing. */
const isOfFellows = (words: readonly string[]): boolean =>
  /^(?:network|collective|forum|initiative|group)$/i.test(words.at(-1) ?? '') &&
  /^(?:doctors|lawyers|journalists|women|womens|youth|students|teachers|workers|activists|rights|farmers|parents|survivors|prisoners|refugees|solidarity|action|advocacy|policy|resistance|peace)['’]?$/i.test(
    words.at(-2) ?? '',
  );

/** Returns the type that a name's own noun tells: "University of Helsinki" → organisation. */
export function typeInName(words: readonly string[]): ActorType | undefined {
  if (words.length < 2 || /^(?:liberation|resistance|independence|revolutionary)$/i.test(words.at(-2) ?? ''))
    return undefined;
  const link = words.findIndex((word) => word === 'of');
  const noun = link > 0 ? words[link - 1] : words.at(-1);
  if (isOfFellows(words)) return 'organisation';
  return ENDS.get(noun?.toLowerCase() ?? '');
}
