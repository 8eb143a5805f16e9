const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:al|bin|ibn|de|da|van|von|der|la|le|del|el)[ -])?\p{L}?[\p{L}\p{M}.’'-]+){0,3}`;
const NAMES = String.raw`${NAME}(?:(?:, | and | & |, and )${NAME}){0,4}`;
const WORK = String.raw`(?:,? (?:for |of )?(?:the )?\p{Lu}[\p{L} ’'./-]{2,40}| ?\| ?\p{L}[\p{L} ]{2,40}|,? (?:staff|senior|political|special|diplomatic|chief|foreign)? ?(?:writers?|reporters?|editors?|correspondents?))?`;

/** "By Jane Doe", "By JANE DOE and John Roe, Associated Press", "BYLINE: Jane Doe." */
const BY = new RegExp(
  String.raw`^(?:(?:[Ww]ritten |[Ss]tory |[Rr]eport(?:ed|ing)? )?[Bb][Yy]|BYLINE):?\s+(${NAMES}${WORK})\.?$`,
  'u',
);

/** "JANE DOE, Associated Press", "Jane Doe, Chief Political Correspondent": a name and, after the comma, what it works for. */
const SIGNED = new RegExp(
  String.raw`^(${NAMES}, (?:(?:The )?Associated Press|Reuters|AFP|UPI|Bloomberg|[\p{L} ]{0,30}(?:News|Times|Post|Press|Correspondent|Reporter|Staff [Ww]riter|Editor|correspondent|reporter|editor)))\.?$`,
  'u',
);

/** Returns who wrote an article where a line says nothing else, in the line's own words: "Jane Doe, Associated Press". */
export function bylineOf(line: string): string | undefined {
  if (line.length > 120) return undefined;
  return (BY.exec(line) ?? SIGNED.exec(line))?.[1]?.replace(/\.$/, '');
}
