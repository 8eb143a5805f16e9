/** How a language is written: its direction, its numerals, its dates and its lists. */
export interface Tongue {
  /** Its code for `lang`, by BCP 47. */
  readonly code: string;
  /** Its name in itself: what a switch of languages says. */
  readonly itself: string;
  readonly direction: 'ltr' | 'rtl';
  readonly number: (value: number) => string;
  /** Returns the day that an ISO 8601 date or moment names, where it was written: no reader's clock moves it. */
  readonly date: (iso: string) => string;
  /** What stands between the items of a list, with its space. */
  readonly comma: string;
  /** Returns items with what the language puts between them, and no "and". */
  readonly list: (items: readonly string[]) => string;
  /** Returns a name fit to stand in a plain sentence: marked off where it is written the other way. */
  readonly isolated: (name: string) => string;
  /** How it says of a tie that it does not hold: what comes before the whole sentence, and what before the label. */
  readonly negation: readonly [lead: string, prefix: string];
}

/** What a language says of itself; the rest follows from its locale. */
export interface TongueOptions extends Pick<Tongue, 'code' | 'itself' | 'direction' | 'comma' | 'negation'> {
  /** What `Intl` is asked for: the code, with a numbering system where the language has several. */
  readonly locale: string;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{Letter}/gu;

/** Returns how a language is written. */
export function tongue({ code, itself, direction, locale, comma, negation }: TongueOptions): Tongue {
  // Made when they are wanted: a page loads all its languages and speaks one.
  let numbers: Intl.NumberFormat | undefined;
  let days: Intl.DateTimeFormat | undefined;
  return {
    code,
    itself,
    direction,
    comma,
    negation,
    number: (value) => (numbers ??= new Intl.NumberFormat(locale)).format(value),
    date: (iso) =>
      (days ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })).format(
        new Date(iso.slice(0, 'YYYY-MM-DD'.length)),
      ),
    list: (items) => items.join(comma),
    isolated: (name) => isolatedIn(direction, name),
  };
}

/** Returns a name fit to stand in plain text of a direction: marked off where it is written the other way. */
export const isolatedIn = (direction: Tongue['direction'], name: string): string =>
  isForeign(name, direction) ? `\u2068${name}\u2069` : name;

/** Returns words of a direction fit to stand in plain text of another: marked off as one, or they would be read backwards. */
export function unitIn(direction: Tongue['direction'], words: string, around: Tongue['direction']): string {
  if (direction === around) return words;
  return `${direction === 'ltr' ? '\u2066' : '\u2067'}${words}\u2069`;
}

/** Returns the direction in which a line of text is written: that of its first letter, as `dir="auto"` takes it. */
export const directionOf = (text: string): Tongue['direction'] =>
  RIGHT_TO_LEFT.test(text.match(LETTER)?.[0] ?? '') ? 'rtl' : 'ltr';

/** A single letter of the other direction can turn a sentence around. */
const isForeign = (name: string, direction: Tongue['direction']): boolean =>
  (name.match(LETTER) ?? []).some((letter) => directionOf(letter) !== direction);
