import type { RelationTypeName } from '../../../model/relation-types.ts';
import { verbForms } from './inflect.ts';

/** What a verb says of whoever does it and of what it takes. */
export interface VerbFrame {
  readonly type: RelationTypeName;
  /** The verb as a dictionary has it. */
  readonly verb: string;
  /** Where the other end stands: `object`, or one of these prepositions before it. */
  readonly takes: ReadonlySet<string>;
  /** The tie runs from what the verb takes to whoever does it: "the coalition includes Canada". */
  readonly reversed: boolean;
  /** Several doers do it to one another: "A and B met". */
  readonly mutual: boolean;
  /** Only with this preposition further on: "bring A under", "integrate A into". */
  readonly needs?: string;
  /** Only with this noun as its object: "open fire on". */
  readonly object?: string;
  /** Only with this preposition next to it: "agree on". */
  readonly beside?: string;
  /** Only where it is done to the subject: "were held by", and not "held them responsible". */
  readonly passive?: boolean;
  /** Only where "for" ties such a noun to it: "nominated A for the prize". */
  readonly goal?: RegExp;
  /** What this preposition ties to the verb, the object comes to be in: "integrate A into B". */
  readonly into?: string;
}

interface Row {
  readonly type: RelationTypeName;
  readonly takes: string;
  readonly verbs: string;
  readonly reversed?: boolean;
  readonly mutual?: boolean;
  readonly needs?: string;
  readonly object?: string;
  readonly into?: string;
  readonly beside?: string;
  readonly passive?: boolean;
  readonly goal?: RegExp;
}

const ROWS: readonly Row[] = [
  {
    type: 'strikes',
    takes: 'object',
    verbs: `attack strike bomb shell raid ambush assault invade bombard kill murder assassinate massacre slaughter shoot wound injure
      target hit destroy behead torture execute besiege storm brutalize brutalise pound occupy rape engage gun stab`,
  },
  { type: 'strikes', takes: 'on at upon', verbs: 'fire' },
  { type: 'strikes', takes: 'on at upon', verbs: 'open', object: 'fire' },
  { type: 'strikes', takes: 'against', verbs: 'retaliate strike' },
  {
    type: 'fights',
    takes: 'object',
    verbs:
      'fight battle combat defeat counter confront degrade eliminate crush dislodge repel overthrow topple annihilate rout',
  },
  {
    type: 'fights',
    takes: 'with against',
    verbs: 'fight battle clash struggle skirmish war unite',
    mutual: true,
  },
  { type: 'accuses', takes: 'on', verbs: 'blame', needs: 'on' },
  { type: 'accuses', takes: 'on', verbs: 'lay put pin', object: 'blame' },
  {
    type: 'accuses',
    takes: 'object',
    verbs: `accuse blame condemn criticise criticize denounce slam blast decry deplore rebuke chide lambaste lambast censure fault
      sue ridicule mock insult deride scold assail vilify excoriate berate chastise bash admonish disparage`,
  },
  { type: 'threatens', takes: 'object', verbs: 'threaten menace intimidate terrorise terrorize' },
  { type: 'demands', takes: 'of from', verbs: 'request' },
  {
    type: 'sanctions',
    takes: 'object',
    verbs: 'sanction boycott embargo blacklist penalise penalize ban outlaw',
  },
  { type: 'demands', takes: 'object', verbs: 'urge press pressure order instruct summon' },
  { type: 'demands', takes: 'on upon', verbs: 'call' },
  { type: 'demands', takes: 'of from', verbs: 'demand' },
  { type: 'asks', takes: 'object', verbs: 'ask beg implore beseech invite petition' },
  { type: 'asks', takes: 'to', verbs: 'appeal' },
  { type: 'asks', takes: 'with', verbs: 'plead' },
  { type: 'rejects', takes: 'object', verbs: 'reject rebuff spurn snub repudiate disavow' },
  {
    type: 'opposes',
    takes: 'object',
    verbs: 'oppose resist challenge defy obstruct hate despise dislike distrust undermine sabotage thwart',
  },
  { type: 'protests', takes: 'against', verbs: 'protest demonstrate rally march' },
  { type: 'meets', takes: 'object with', verbs: 'meet', mutual: true },
  { type: 'meets', takes: 'object', verbs: 'greet host receive' },
  { type: 'meets', takes: 'with', verbs: 'shake', object: 'hands', mutual: true },
  { type: 'negotiates-with', takes: 'with', verbs: 'negotiate bargain', mutual: true },
  {
    type: 'speaks-to',
    takes: 'object',
    verbs: 'tell inform notify brief telephone phone contact update address',
  },
  { type: 'speaks-to', takes: 'with to', verbs: 'talk speak' },
  { type: 'speaks-to', takes: 'with', verbs: 'consult discuss confer communicate converse', mutual: true },
  { type: 'agrees-with', takes: 'with', verbs: 'agree concur side' },
  { type: 'agrees-with', takes: '', verbs: 'agree', beside: 'on', mutual: true },
  {
    type: 'supports',
    takes: 'object',
    verbs: `support back endorse praise defend commend applaud champion favour favor hail laud salute embrace congratulate uphold`,
  },
  { type: 'supports', takes: 'with by behind', verbs: 'stand' },
  { type: 'supports', takes: 'for', verbs: 'vote campaign' },
  { type: 'demands', takes: 'object', verbs: 'advise', needs: 'to' },
  {
    type: 'aids',
    takes: 'object',
    verbs:
      'aid help assist fund finance arm train equip supply advise sponsor subsidise subsidize bankroll reinforce rescue',
  },
  { type: 'aids', takes: 'object', verbs: 'provide supply furnish', needs: 'with' },
  { type: 'protects', takes: 'object', verbs: 'protect shield guard shelter safeguard harbour harbor' },
  { type: 'allied-with', takes: 'with', verbs: 'join', object: 'forces', mutual: true },
  { type: 'joins', takes: 'object', verbs: 'join' },
  { type: 'joins', takes: 'with into', verbs: 'merge' },
  { type: 'regulates', takes: 'object', verbs: 'bring place put', needs: 'under' },
  { type: 'enforces', takes: 'on upon against', verbs: 'enforce impose exert' },
  { type: 'takes-part-in', takes: 'in', verbs: 'participate' },
  { type: 'allied-with', takes: 'with to', verbs: 'ally align partner', mutual: true },
  {
    type: 'coordinates-with',
    takes: 'with',
    verbs: 'coordinate cooperate co-operate collaborate liaise',
    mutual: true,
  },
  { type: 'coordinates-with', takes: 'with', verbs: 'work' },
  { type: 'persuades', takes: 'object', verbs: 'persuade convince' },
  { type: 'commits-to', takes: 'to', verbs: 'commit' },
  { type: 'yields-to', takes: 'to', verbs: 'yield surrender concede capitulate bow' },
  { type: 'integrates', takes: 'object', verbs: 'integrate absorb incorporate', into: 'into' },
  { type: 'joins', takes: 'into', verbs: 'integrate' },
  { type: 'regulates', takes: 'object', verbs: 'regulate oversee supervise' },
  { type: 'cracks-down-on', takes: 'on', verbs: 'crack clamp' },
  {
    type: 'arrests',
    takes: 'object',
    verbs:
      'arrest detain imprison jail capture apprehend kidnap abduct indict convict prosecute deport extradite sentence',
  },
  { type: 'arrests', takes: 'object', verbs: 'hold', passive: true },
  {
    type: 'supports',
    takes: 'object',
    verbs: 'nominate',
    goal: /^(?:prizes?|awards?|medals?|oscars?|nobel|honou?rs?)$/,
  },
  { type: 'appoints', takes: 'object', verbs: 'appoint nominate hire' },
  { type: 'dismisses', takes: 'object', verbs: 'dismiss sack oust fire dissolve' },
  { type: 'leads', takes: 'object', verbs: 'lead head chair command govern rule run control' },
  { type: 'founded', takes: 'object', verbs: 'found co-found cofound establish create' },
  { type: 'belongs-to', takes: 'to', verbs: 'belong' },
  { type: 'member-of', takes: 'for', verbs: 'work' },
  { type: 'member-of', takes: 'on', verbs: 'sit serve' },
  { type: 'part-of', takes: 'object', verbs: 'include comprise', reversed: true },
  { type: 'part-of', takes: 'of', verbs: 'consist', reversed: true },
  { type: 'speaks-for', takes: 'object', verbs: 'represent' },
  { type: 'speaks-for', takes: 'for', verbs: 'speak' },
  { type: 'operates-outside', takes: 'outside', verbs: 'operate act work' },
];

/** The frames of verbs by any of their forms in lower case. */
export const VERB_FRAMES: ReadonlyMap<string, readonly VerbFrame[]> = byForm();

function byForm(): Map<string, VerbFrame[]> {
  const frames = new Map<string, VerbFrame[]>();
  for (const { verbs, takes, reversed = false, mutual = false, ...row } of ROWS) {
    for (const verb of verbs.trim().split(/\s+/)) {
      const frame = { ...row, verb, takes: new Set(takes.split(' ')), reversed, mutual };
      for (const form of verbForms(verb)) frames.set(form, [...(frames.get(form) ?? []), frame]);
    }
  }
  return frames;
}
