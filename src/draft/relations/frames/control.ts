import { nounForms, verbForms } from './inflect.ts';

const verbs = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).flatMap(verbForms));
const nouns = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).flatMap(nounForms));

/** Forms of verbs whose object does what "to" goes on with: "urged Iran to stop". */
export const CONTROLS_OBJECT = verbs(`
  urge ask tell order force compel press pressure persuade convince encourage help enable allow permit lead train equip arm let make
  want invite cause get require request instruct advise prompt direct authorise authorize empower assist aid believe expect appoint name nominate choose pick elect hire`);

/** Forms of passive verbs whose subject does what "to" goes on with: "was urged to", "are committed to". */
export const PASSIVE_DOES: ReadonlySet<string> = new Set([
  ...CONTROLS_OBJECT,
  ...'committed determined prepared focused set poised expected supposed forced obliged dedicated'.split(' '),
]);

/** Forms of verbs whose object, or the noun after their preposition, does what follows: "called on Iran to stop", "help Iraq in defeating". */
export const LEADS_TO_OBJECT = verbs(`
  call appeal plead support back help assist aid accuse blame criticise criticize condemn denounce praise thank commend prevent`);

/** Forms of nouns that say what somebody sets out to do: "the coalition's efforts to defeat ISIL". */
export const EFFORTS = nouns(`
  effort attempt bid campaign plan strategy operation push fight struggle decision move drive mission quest commitment pledge promise
  determination refusal desire willingness readiness offer ability capacity capability initiative resolve intention threat work`);

/** Forms of verbs that add nothing to the noun they take: "conducted strikes on", "reached an agreement with". */
export const LIGHT = verbs(`
  conduct launch carry make hold have reach sign provide give offer impose continue begin start resume join express voice reaffirm
  declare wage enter form forge stage mount deliver pose issue apply seek end suspend halt remain engage maintain commit perform
  pledge promise increase escalate intensify face lead show do place exert step plan undertake renew strengthen announce order
  conclude negotiate finalise finalize participate focus involve lend extend pursue complete break threaten put keep build ramp tighten slap stop stall collapse falter fail restart`);

/** Nouns through which an actor acts or is acted upon, where no actor stands for the whole phrase: "ISIL targets", "US warplanes". */
export const STANDS_FOR_OWNER = nouns(`
  attack strike airstrike raid offensive bombing assault operation bombardment shelling campaign effort activity
  force troop target position fighter militant soldier terrorist jet warplane aircraft plane airstrike strike artillery official
  government army military police authority regime administration leadership stronghold base convoy headquarters vehicle tank
  infrastructure facility unit leader commander operative personnel navy spokesman spokesperson spokeswoman minister ministry
  diplomat lawmaker rebel militia insurgent gunman drone missile people member ally partner side team delegation supporter citizen`);

/** Nouns for some or all of those that "of" names: "members of the tribe", "dozens of protesters". */
export const PART_OF = nouns(`
  member people government leader head number group dozen hundred thousand number part majority rest element fighter force
  troop representative official citizen family town city village army efforts ally head regime lot one some many most several
  all both each president minister government side remnant`);
