import type { RelationTypeName } from '../../../model/relation-types.ts';
import { nounForms } from './inflect.ts';

const ROWS: readonly (readonly [RelationTypeName, string])[] = [
  [
    'leads',
    `leader head chief commander president premier chairman chairwoman chairperson chair director boss king emir governor mayor ceo
     chancellor dictator ruler captain coach secretary-general co-leader co-chair co-chairman co-chairwoman prime-minister commander-in-chief emperor superintendent principal administrator speaker`,
  ],
  ['part-of', 'part'],
  ['opposes', 'critic opponent'],
  ['founded', 'founder co-founder'],
  ['speaks-for', 'spokesman spokeswoman spokesperson representative lawyer barrister solicitor'],
  [
    'member-of',
    `member official minister secretary senator lawmaker legislator congressman congresswoman fighter soldier officer employee deputy
     adviser advisor ambassador envoy activist mp general lieutenant colonel major sergeant airman marine professor researcher
     staffer militant analyst cleric diplomat inspector operative insurgent economist scientist fellow lecturer student doctor
     engineer executive vice-president strategist correspondent reporter columnist anchor editor negotiator delegate figure source troop trooper corporal organiser organizer`,
  ],
];

/** What a role makes of whoever has it, by either number in lower case: "leader" → leads, "official" → member-of. */
export const ROLES: ReadonlyMap<string, RelationTypeName> = new Map(
  ROWS.flatMap(([type, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .flatMap((noun) => nounForms(noun).map((form) => [form, type] as const)),
  ),
);

/** Words before a role that make it another's: "deputy head", "vice president". */
export const LESSER = new Set([
  'deputy',
  'vice',
  'assistant',
  'associate',
  'acting-deputy',
  'under',
  'junior',
]);

/** Words before a role that is over. */
export const FORMER = new Set(['former', 'ex', 'late', 'erstwhile', 'onetime', 'then']);

/** Words before a role that nobody has yet. */
export const COMING = new Set([
  'next',
  'future',
  'incoming',
  'prospective',
  'aspiring',
  'potential',
  'possible',
  'eventual',
  'likely',
  'would-be',
]);

/** Roles by which somebody leads a government or sits in it, where only the country is named. */
export const OF_GOVERNMENT = new Set(['premier', 'minister', 'ministers', 'chancellor', 'president']);

/** What a participle after a hyphen says: "US-led", "Iran-backed". */
export const COMPOUNDS: ReadonlyMap<string, RelationTypeName> = new Map([
  ['led', 'leads'],
  ['run', 'leads'],
  ['controlled', 'leads'],
  ['backed', 'supports'],
  ['supported', 'supports'],
  ['recognised', 'supports'],
  ['recognized', 'supports'],
  ['sponsored', 'aids'],
  ['funded', 'aids'],
  ['trained', 'aids'],
  ['armed', 'aids'],
  ['allied', 'allied-with'],
  ['aligned', 'allied-with'],
]);
