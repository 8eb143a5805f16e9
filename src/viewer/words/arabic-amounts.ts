import { countingIn } from './plural.ts';

/** Arabic-Indic numerals, and the names of the months that are read from the Gulf to the Maghreb. */
export const LOCALE = 'ar-u-nu-arab';

/** Returns how Arabic says an amount, by all six rules of CLDR. */
export const count = countingIn<Intl.LDMLPluralRule>(LOCALE);

/** Returns an amount of ties. */
export const ties = (amount: number): string =>
  count(amount, {
    zero: 'لا صلات',
    one: 'صلة واحدة',
    two: 'صلتان',
    few: '# صلات',
    many: '# صلة',
    other: '# صلة',
  });

/** Returns an amount of quotes. */
export const quotes = (amount: number): string =>
  count(amount, {
    zero: 'لا اقتباسات',
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  });

/** Returns an amount of actors. */
export const actors = (amount: number): string =>
  count(amount, {
    zero: 'لا أطراف',
    one: 'طرف واحد',
    two: 'طرفان',
    few: '# أطراف',
    many: '# طرفًا',
    other: '# طرف',
  });

/** Returns an amount of relations. */
export const relations = (amount: number): string =>
  count(amount, {
    zero: 'لا علاقات',
    one: 'علاقة واحدة',
    two: 'علاقتان',
    few: '# علاقات',
    many: '# علاقة',
    other: '# علاقة',
  });

/** Returns an amount of statements. */
export const statements = (amount: number): string =>
  count(amount, {
    zero: 'لا تصريحات',
    one: 'تصريح واحد',
    two: 'تصريحان',
    few: '# تصريحات',
    many: '# تصريحًا',
    other: '# تصريح',
  });

/** Returns an amount of articles. */
export const articles = (amount: number): string =>
  count(amount, {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  });
