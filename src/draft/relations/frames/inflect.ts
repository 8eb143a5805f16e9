/** Verbs whose past tense or participle no rule gives: "fight fought", "give gave given". */
const IRREGULAR: Readonly<Record<string, string>> = {
  fight: 'fought', meet: 'met', tell: 'told', give: 'gave given', lead: 'led', shoot: 'shot', hit: 'hit', beat: 'beat beaten',
  seek: 'sought', speak: 'spoke spoken', hold: 'held', stand: 'stood', bring: 'brought', strike: 'struck', withdraw: 'withdrew withdrawn',
  choose: 'chose chosen', feed: 'fed', forbid: 'forbade forbidden', sue: 'sued', overthrow: 'overthrew overthrown', sell: 'sold',
  send: 'sent', take: 'took taken', make: 'made', drive: 'drove driven', overcome: 'overcame overcome', break: 'broke broken',
  run: 'ran run', win: 'won', lose: 'lost', slay: 'slew slain', forget: 'forgot forgotten', put: 'put', set: 'set',
  get: 'got gotten', keep: 'kept', let: 'let', leave: 'left', pay: 'paid', build: 'built', fly: 'flew flown', see: 'saw seen',
  begin: 'began begun', have: 'had', write: 'wrote written', say: 'said', lend: 'lent', mean: 'meant', sit: 'sat',
  swear: 'swore sworn', undertake: 'undertook undertaken', read: 'read', lay: 'laid', shake: 'shook shaken', show: 'showed shown',
}; // prettier-ignore

/** Verbs of several syllables that double their last letter, as short ones do ("ban banned"): "transfer transferred". */
const DOUBLING = new Set([
  'compel',
  'transfer',
  'admit',
  'commit',
  'expel',
  'rebut',
  'refer',
  'permit',
  'kidnap',
  'worship',
  'deter',
  'defer',
]);

/** Returns all forms of an English verb: "attack" → attack, attacks, attacking, attacked. */
export function verbForms(verb: string): string[] {
  const past = IRREGULAR[verb]?.split(' ') ?? [regularPast(verb)];
  return [...new Set([verb, withS(verb), `${stemBefore(verb)}ing`, ...past])];
}

/** Returns a noun and its plural: "ally" → ally, allies. */
export const nounForms = (noun: string): string[] => [
  noun,
  noun.endsWith('man') ? `${noun.slice(0, -2)}en` : withS(noun),
];

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** "deny denied", "agree agreed", "attack attacked". */
function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemBefore(verb)}ed`;
}

/** What "-ed" and "-ing" are hung on. */
function stemBefore(verb: string): string {
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return verb.slice(0, -1);
  const short = /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(verb);
  return short || DOUBLING.has(verb) ? verb + verb.slice(-1) : verb;
}
