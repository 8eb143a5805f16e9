import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import { timestampOf, type Timestamp } from './timestamp.ts';

/** What stands before the first words of an article: "BAGHDAD, Feb 13 (Reuters) —". */
export interface Dateline {
  /** Its length in UTF-16 units, without the white space after it. */
  readonly length: number;
  readonly publisher?: string;
  readonly agency?: string;
  /** An ISO 8601 date, where the year stands there too. */
  readonly published?: string;
}

/** Agencies whose words others print. Any other name in the brackets of a dateline is the outlet itself: "(CNN)". */
const AGENCIES = new Set(
  'Reuters,Thomson Reuters,AP,Associated Press,The Associated Press,AFP,UPI,dpa,DPA,EFE,ANSA,TASS,Interfax,RIA Novosti,Xinhua,Kyodo,Yonhap,PTI,ANI,IANS,Bloomberg,Anadolu,AA,KUNA,WAM,SPA,SANA,IRNA,INA,NINA,MENA,PA,PA Media,AAP,CP,The Canadian Press,Canadian Press,Belga,APA,ATS,Lusa,Bernama,Antara'.split(
    ',',
  ),
);

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:[ /]\p{L}[\p{L}\p{M}.’'-]*){0,3}`;
const REGION = String.raw`(?:,\s(?:\p{L}\p{Ll}*\.?(?:\s\p{Lu}[\p{L}.]*){0,2}|(?:\p{Lu}\.\s?){2,3}))`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?`;
const DAY = String.raw`(?:(?:${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})(?:,?\s\d{4})?)`;
const DASH = String.raw`(?:--|[—–-])`;

/** "Shafaq News/ On Thursday, …", "BAGHDAD, Shafaq News/ …": an outlet that signs before a slash. */
const OUTLET = /^(?:\p{Lu}[\p{Lu}.’' -]{2,30}, )?(\p{Lu}[\p{L}\p{N}.' ]{0,40}[\p{L}\p{N}.])\/(?=\s)/u;

/** "BAGHDAD (Reuters) —", "HEMPSTEAD, N.Y., Sept. 26 (UPI) —", "BOSTON, March 3, 2025 /PRNewswire/ --". */
const SIGNED = new RegExp(
  String.raw`^(?:${PLACE}${REGION}{0,2},?\s?)?(?:,?\s?${DAY}\s?)?(?:\(([^()]{2,30})\)|/([\p{L} -]{4,30})/)\s*${DASH}(?=\s|\p{Lu}|["“])`,
  'u',
);

/** "(CNN) The president …", "(CNN)The president …": brackets alone, around a name that is known. */
const BRACKETS =
  /^\((CNN|CNN Business|AP|Reuters|AFP|UPI|BBC|VOA|RFE\/RL|NBC News|CBS News|ABC News)\)(?=\s|\p{Lu}|["“])/u;

/** "WASHINGTON —", "MANCHESTER, N.H. --", "BAGHDAD -": a place in capitals, a dash, and a sentence that begins. */
const CAPITALS = new RegExp(
  String.raw`^(\p{Lu}[\p{Lu}.’'-]{2,}(?: \p{Lu}[\p{Lu}.’'-]+){0,2})${REGION}{0,2}(?:,\s${DAY})?\s${DASH}(?=\s+(?:["“‘(]?\p{Lu}|["“]))`,
  'u',
);

/** "NEW DELHI: The Supreme Court": as papers of India and Pakistan have it, where the capitals are a city. */
const COLON = /^(\p{Lu}[\p{Lu}’'-]{2,}(?: \p{Lu}[\p{Lu}’'-]+){0,2}):(?=\s+["“]?\p{Lu})/u;

/** "Geneva, 12 March 2025 – The …": any place, where a day stands with it. */
const DATED = new RegExp(String.raw`^${PLACE}${REGION}{0,2},\s${DAY}\s*${DASH}(?=\s+["“]?\p{Lu})`, 'u');

/** "EXCLUSIVE – Roger Stone: …", "NATO - The alliance": capitals before a dash that are no place. */
const NO_PLACE =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|WATCH|VIDEO|OPINION|ANALYSIS|NOTE|LIVE|CORRECTION|REVIEW|EDITORIAL|POLL|NATO|ISIS|ISIL|NASA|UNICEF|UNHCR|UNESCO|OPEC|ASEAN)\b/;

/**
 * Returns the dateline that a line begins with, if it begins with one. One that names neither an outlet nor an agency is
 * looked for near the top alone: further down, "CONGRESSIONAL RECORD — Nobody" is a heading.
 */
export function datelineOf(line: string, nearTop: boolean): Dateline | undefined {
  const head = line.slice(0, 120);
  const outlet = OUTLET.exec(head);
  if (outlet?.[1] !== undefined) return { length: outlet[0].length, publisher: outlet[1] };
  const dateline = signedDateline(head) ?? (nearTop ? unsignedDateline(head) : undefined);
  return dateline && { ...dateline, ...dayOf(head.slice(0, dateline.length)) };
}

/** "Sen. Jane Doe (R-Texas) —" is none: an unknown name in brackets signs only after a place in capitals. */
function signedDateline(head: string): Dateline | undefined {
  const [whole, name] = SIGNED.exec(head) ?? BRACKETS.exec(head) ?? [];
  if (whole === undefined) return undefined;
  if (name === undefined) return { length: whole.length };
  if (AGENCIES.has(name)) return { length: whole.length, agency: name };
  const known = whole.startsWith('(') || /^\p{Lu}[\p{Lu} .]{2}/u.test(whole);
  return known ? { length: whole.length, publisher: name } : undefined;
}

function unsignedDateline(head: string): Dateline | undefined {
  const place = CAPITALS.exec(head) ?? DATED.exec(head) ?? cityBeforeColon(head);
  return place && !NO_PLACE.test(head) ? { length: place[0].length } : undefined;
}

function cityBeforeColon(head: string): RegExpExecArray | undefined {
  const found = COLON.exec(head);
  const words = found?.[1]?.toLowerCase().split(' ') ?? [];
  return found !== null && (KNOWN_NAMES.listsOf(words) & knownBit('city')) !== 0 ? found : undefined;
}

const DATE = new RegExp(String.raw`${DAY}(?<=\d{4})`, 'u');

/** "BOSTON, March 3, 2025 /PRNewswire/ --" */
const dayOf = (dateline: string): Timestamp => timestampOf(DATE.exec(dateline)?.[0] ?? '') ?? {};
