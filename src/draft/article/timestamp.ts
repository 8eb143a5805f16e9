/** A line that says when an article was published, and the ISO 8601 time that it says, where that can be made out. */
export interface Timestamp {
  readonly published?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours from Greenwich. "ET" stands for two of them, and is left alone. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const LABEL = String.raw`(?:(?:first |last )?(?:published|posted|updated|modified|issued|released|date)(?: on| at)?:?\s+)?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const MONTH = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const CLOCK = String.raw`(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap]\.?m\.?)?(?:,?\s*\(?([a-z]{1,4}|[+-]\d{2}:\d{2})\)?)?`;
const TAIL = String.raw`(?:,?\s*(?:at |[-–—|]\s*)?${CLOCK})?\.?`;

/** "2025-02-13T16:13:46+00:00", "Published 2025-02-13 16:13". */
const NUMERIC = new RegExp(
  String.raw`^${LABEL}(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:\d{2})?)?$`,
  'i',
);

/** "Thursday, February 13, 2025", "Updated Feb. 13, 2025 at 4:13 PM EST". */
const MONTH_FIRST = new RegExp(
  String.raw`^${LABEL}${WEEKDAY}${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TAIL}$`,
  'i',
);

/** "13 February 2025", "Thu 13 Feb 2025 16.13 GMT". */
const DAY_FIRST = new RegExp(
  String.raw`^${LABEL}${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+(\d{4})${TAIL}$`,
  'i',
);

/** "9:05 p.m." and "14:32 GMT" in a live blog; "13/02/2025", of which nobody knows whether the day comes first. */
const NO_DATE =
  /^(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*(?:[ECMP][SD]?T|GMT|UTC|BST|CET|local time))?|\d{1,2}\s[ap]\.?m\.?|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2} (?:minutes?|hours?|days?) ago|(?:last )?updated \d{1,2} (?:minutes?|hours?|days?) ago)$/i;

/** Returns what time a line names where it holds nothing else; otherwise `undefined`. */
export function timestampOf(line: string): Timestamp | undefined {
  if (line.length > 70 || !/\d/.test(line)) return undefined;
  const numeric = NUMERIC.exec(line);
  if (numeric) return known(numericTime(numeric));
  const [, month, day = '', year = '', ...clock] = MONTH_FIRST.exec(line) ?? swapped(DAY_FIRST.exec(line));
  if (month !== undefined) return known(dayAndTime(year, month, day, clock));
  return NO_DATE.test(line) ? {} : undefined;
}

const known = (published: string | undefined): Timestamp => (published === undefined ? {} : { published });

const swapped = (match: RegExpExecArray | null): (string | undefined)[] =>
  match ? [match[0], match[2], match[1], ...match.slice(3)] : [];

/** A time without its offset could be any of 26 hours: the day alone is kept. */
const numericTime = ([, day = '', time, offset]: readonly (string | undefined)[]): string =>
  time !== undefined && offset !== undefined ? `${day}T${time}${offset.toUpperCase()}` : day;

function dayAndTime(
  year: string,
  month: string,
  day: string,
  clock: readonly (string | undefined)[],
): string | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${two(number)}-${two(Number(day))}`;
  const time = timeOf(clock);
  return time === undefined ? date : `${date}T${time}`;
}

/** "4:13 PM EST" is 16:13-05:00; nothing without a zone. */
function timeOf([hour, minute = '00', half, zone]: readonly (string | undefined)[]): string | undefined {
  const offset = zone === undefined ? undefined : (ZONES[zone.toLowerCase()] ?? numericZone(zone));
  if (hour === undefined || offset === undefined) return undefined;
  const afternoon = half?.toLowerCase().startsWith('p') ?? false;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? `${two(hours)}:${minute}${offset}` : undefined;
}

const numericZone = (zone: string): string | undefined => (/^[+-]/.test(zone) ? zone : undefined);

const two = (number: number): string => String(number).padStart(2, '0');
