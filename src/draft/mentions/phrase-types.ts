import type { Mention } from '../reading.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { Token } from '../tokens.ts';
import { isPersonNoun, typeOfNoun } from './nouns.ts';

/** Returns what the phrase stands for that a noun heads, where that stands for somebody or for a place. */
export function typeOfPhrase(tokens: readonly Token[], at: number): Mention['type'] | undefined {
  const noun = tokens[at]?.form.toLowerCase() ?? '';
  const before = tokens[at - 1]?.form ?? '';
  // "Aid agencies" are no government's, which other agencies are.
  if (/^agenc(?:y|ies)$/.test(noun) && HIRED.test(before)) return 'organisation';
  if (noun === 'district' && /^school$/i.test(before)) return 'government';
  if (noun === 'parties' && areSides(tokens, at)) return 'group';
  // "Different political factions" may sit in a parliament.
  if (/^factions?$/.test(noun) && /^(?:political|parliamentary|party)$/i.test(before)) return 'group';
  if (tokens[at]?.form === 'Front' && isCapital(before)) return 'organisation';
  // "The Turkmen component": a part of the people.
  if (/^components?$/.test(noun) && isCapital(before)) return 'group';
  // "A smuggling network" sends nothing.
  return /^networks?$/.test(noun) && !ON_AIR.test(before)
    ? 'group'
    : (typeOfNoun(noun) ?? typeOfPlural(noun));
}

/** "Nurses", "spouses", and who is called by what the lists have not: "jurists". */
function typeOfPlural(noun: string): Mention['type'] | undefined {
  if (noun.endsWith('ses') && isPersonNoun(noun.slice(0, -1))) return 'group';
  return PEOPLE.test(noun) ? (noun.endsWith('s') ? 'group' : 'person') : undefined;
}

const PEOPLE =
  /^(?:(?:parliament|disciplin|libert|humanit|centen|octogen)arian|jurist|theocrat|technocrat)s?$/;

const ON_AIR = /^(?:television|tv|news|cable|radio|broadcast|media)$/i;

const HIRED =
  /^(?:aid|relief|humanitarian|charity|development|ratings?|credit|travel|advertising|ad|recruitment|employment|modell?ing|adoption|estate|model|talent|marketing)$/i;

/** "The warring parties", "all parties", "parties to the conflict": who has a part in something, and nobody whom one votes for. */
function areSides(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form ?? '';
  if (SIDES.test(before) || (tokens[at + 1]?.form === 'to' && THE.test(tokens[at + 2]?.form ?? '')))
    return true;
  const isAll = /^(?:all|both)$/i.test(THE.test(before) ? (tokens[at - 2]?.form ?? '') : before);
  return isAll && !tokens.some(({ form }) => POLITICAL.test(form));
}

const THE = /^(?:the|an?|this|that|these|those|its|their|any)$/i;

const SIDES =
  /^(?:warring|conflicting|belligerent|feuding|negotiating|contracting|concerned|interested|relevant|injured|signatory)$/i;

/** What is spoken of where parties are those that one votes for. */
const POLITICAL =
  /^(?:politic|elect|vot(?:e|ing)|ballot|poll(?:s|ing)?$|lawmaker|legislat|parliament|congress|senat|coalition|councillor|democrats?$|republicans?$|conservatives?$|labour$|candidate|mps?$|leaders?$|seats?$|bipartisan)/i;
