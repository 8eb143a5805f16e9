import type { Modality } from '../../../model/schema.ts';
import { nounForms, verbForms } from './inflect.ts';

type Forms = (word: string) => readonly string[];

function table(rows: Partial<Record<Modality, string>>, forms: Forms): ReadonlyMap<string, Modality> {
  const entries: [string, Modality][] = [];
  for (const modality of ['attempted', 'proposed', 'potential', 'negated'] as const) {
    const words = rows[modality]?.trim().split(/\s+/) ?? [];
    for (const form of words.flatMap(forms)) entries.push([form, modality]);
  }
  return new Map(entries);
}

const asIs: Forms = (word) => [word];

/** What a modal verb makes of the deed after it: "would", "must". */
export const MODAL_MODALITY = table(
  { potential: "could may might would can 'd will shall 'll", proposed: 'should must ought' },
  asIs,
);

/** What a verb makes of what it takes: "tried to disarm them", "rejected talks", "demanded that". */
export const VERB_MODALITY = table(
  {
    attempted: 'try attempt seek push strive struggle work aim',
    proposed: `want wish hope plan propose intend vow pledge promise offer demand urge call ask request need consider agree decide
      prepare recommend suggest convince persuade urge press advocate invite order require oblige expect mull`,
    potential: 'threaten risk accuse suspect charge',
    negated:
      'refuse decline fail deny avoid reject cancel rule lack prevent oppose stop cease break suspend halt scrap freeze abandon',
  },
  verbForms,
);

/** What a noun makes of the deed that it is about: "efforts to disarm them", "a plan to". */
export const NOUN_MODALITY = table(
  {
    attempted: 'effort attempt bid push struggle drive',
    proposed:
      'plan proposal call demand request offer promise pledge intention decision desire willingness wish hope initiative',
    potential: 'threat possibility prospect risk chance ability capacity capability likelihood',
    negated: 'refusal failure lack absence inability unwillingness reluctance end',
  },
  nounForms,
);

/** What a noun makes of the deed that "to" begins right after it: "the power to dismiss them". */
export const MEANS_MODALITY = table(
  {
    potential: `right power authority mandate permission opportunity experience way means time courage strength skill resource potential
      freedom licence license reason`,
    proposed: 'duty obligation responsibility need job task',
  },
  nounForms,
);

/** Words before a noun that say who is fit for a deed, and not who did it: "the best person to lead them". */
export const FITNESS: ReadonlySet<string> = new Set([
  'best',
  'right',
  'wrong',
  'ideal',
  'perfect',
  'suitable',
]);

/** What the word before "to" makes of a deed in the same group of verbs: "has to", "got to", "is going to". */
export const GOING_MODALITY = table(
  { proposed: "has have 've got", potential: "going is are am was were be 's 're 'm" },
  asIs,
);

/** What a word before a noun makes of it: "no agreement", "potential strikes". */
export const WORD_MODALITY = table(
  {
    negated: 'no neither without',
    potential: 'potential possible future eventual likely',
    proposed: 'planned proposed',
  },
  asIs,
);

/** What an adjective makes of the deed after it: "unable to", "ready to". */
export const ADJECTIVE_MODALITY = table(
  {
    negated:
      'unable unwilling unlikely unfit unqualified ineligible reluctant difficult hard impossible afraid',
    potential: 'likely able fit free entitled qualified',
    proposed: 'ready willing set poised prepared keen eager anxious desperate',
  },
  asIs,
);
