import type { Gender } from './titles.ts';

/** What a pronoun says of whom it stands for. */
export interface Pronoun {
  readonly person: 'first' | 'second' | 'third' | 'relative';
  readonly number: 'one' | 'many' | 'any';
  readonly gender?: Gender;
  /** A body or a thing, and no person: "it". */
  readonly isThing: boolean;
}

const third = (number: Pronoun['number'], isThing: boolean, gender?: Gender): Pronoun => ({
  person: 'third',
  number,
  isThing,
  ...(gender === undefined ? {} : { gender }),
});

const FORMS: readonly (readonly [string, Pronoun])[] = [
  ['he him his himself', third('one', false, 'male')],
  ['she her hers herself', third('one', false, 'female')],
  ['they them their theirs themselves', third('many', false)],
  ['it its itself', third('one', true)],
  ['i me my mine myself', { person: 'first', number: 'one', isThing: false }],
  ['we us our ours ourselves', { person: 'first', number: 'many', isThing: false }],
  ['you your yours yourself yourselves', { person: 'second', number: 'any', isThing: false }],
  ['who whom whose which that', { person: 'relative', number: 'any', isThing: false }],
];

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  FORMS.flatMap(([forms, pronoun]) => forms.split(' ').map((form) => [form, pronoun] as const)),
);

/** Returns what a word says if it is a pronoun for somebody, in any case. */
export const pronounOf = (form: string): Pronoun | undefined => PRONOUNS.get(form.toLowerCase());
