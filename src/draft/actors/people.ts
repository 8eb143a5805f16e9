import { inReadingOrder } from '../../model/span.ts';
import { Figure } from './figure.ts';
import { folded } from './fold.ts';
import { NameIndex } from './name-index.ts';
import { namePartsOf, sameName, skeletonOf } from './name-parts.ts';
import type { Seen } from './seen.ts';
import { genderOfTitle } from './titles.ts';

/** One name of a person, and where it stands. */
interface Named {
  readonly parts: readonly string[];
  readonly seen: Seen[];
}

/** The persons of an article by name. "Al-Jazairi" is found by its last part, "Hillary" by any other. */
export class People {
  readonly figures: Figure[] = [];
  readonly #byFamily = new NameIndex();
  readonly #bySpelling = new NameIndex();
  readonly #byGiven = new NameIndex();
  readonly #whole = new NameIndex();

  /** Groups the names of persons: the longest first, so that a bare family name finds whom it can belong to. */
  static of(seen: readonly Seen[]): People {
    const people = new People();
    const named = namesOf(seen).sort((a, b) => b.parts.length - a.parts.length);
    const whole = named.filter(({ parts }) => parts.length > 1);
    for (const name of whole) if (!isHeadline(name)) people.#addWhole(name);
    for (const name of whole) if (isHeadline(name)) people.#addHeadline(name);
    for (const name of named) if (name.parts.length <= 1) people.#addPart(name);
    return people;
  }

  /** Returns the persons that a single folded part may stand for: those with this family name, else any other part. */
  withPart(part: string): readonly Figure[] {
    for (const index of [this.#byFamily, this.#whole, this.#byGiven]) {
      if (index.get(part).length > 0) return index.get(part);
    }
    // "Abdul Ali", and then "Mr Ali".
    return this.#whole.get(`abdul${part}`);
  }

  #addWhole({ parts, seen }: Named): void {
    const family = parts.at(-1) ?? '';
    const same = (figure: Figure): boolean => figure.names.some((name) => sameName(name, parts));
    const figure =
      this.#byFamily.get(family).find(same) ??
      this.#bySpelling.get(skeletonOf(family)).find(same) ??
      this.#create();
    for (const one of seen) figure.add(one);
    this.#index(figure, parts);
  }

  /** "Clinton Goes" of a headline is the Clinton of the text below it. */
  #addHeadline(name: Named): void {
    const { parts, seen } = name;
    const known = parts.map((part) => this.#byFamily.get(part)).find((found) => found.length > 0);
    const one = seen[0];
    if (known === undefined || one === undefined) return this.#addWhole(name);
    const same = known.find((figure) => figure.names.some((other) => sameName(other, parts)));
    for (const mention of seen) (same ?? likeliest(known, mention))?.add(mention);
  }

  #addPart({ parts, seen }: Named): void {
    const part = parts[0] ?? '';
    const found = this.withPart(part);
    if (found.length === 0) {
      const figure = this.#create();
      for (const one of seen) figure.add(one);
      this.#index(figure, parts);
    } else for (const one of seen) likeliest(found, one)?.add(one);
  }

  #create(): Figure {
    const figure = new Figure();
    this.figures.push(figure);
    return figure;
  }

  #index(figure: Figure, parts: readonly string[]): void {
    const family = parts.at(-1) ?? '';
    figure.addName(parts);
    this.#byFamily.add(family, figure);
    this.#bySpelling.add(skeletonOf(family), figure);
    this.#whole.add(parts.join(''), figure);
    for (const part of parts.slice(0, -1)) if (part.length > 2) this.#byGiven.add(part, figure);
  }
}

/** "Clinton Goes After", "Japan PM Takaichi accuses", and no "police arrested Issam Chebbi". */
const isHeadline = ({ parts, seen }: Named): boolean =>
  seen.every(({ inTitle, inCapitals }) => inTitle && (inCapitals || parts.length > 2));

function namesOf(seen: readonly Seen[]): Named[] {
  const names = new Map<string, Named>();
  for (const one of seen) {
    const parts = namePartsOf(one.words.map((word) => word.replace(/['’]s$/, '')));
    const key = parts.join(' ');
    const name = names.get(key);
    if (name === undefined) names.set(key, { parts, seen: [one] });
    else name.seen.push(one);
  }
  return [...names.values()];
}

/**
 * Returns which of several persons with one family name is meant: what the title says ("Mr. Clinton", "President
 * Clinton"), else who has just been named in full, else who is named most.
 */
export function likeliest(figures: readonly Figure[], seen: Seen): Figure | undefined {
  if (figures.length <= 1) return figures[0];
  const gender = seen.title
    .map((word) => genderOfTitle(word.replace('.', '')))
    .find((told) => told !== undefined);
  const fitting = figures.filter(
    (figure) => gender === undefined || figure.gender === undefined || figure.gender === gender,
  );
  const pool = fitting.length > 0 ? fitting : figures;
  return [...pool].sort((a, b) => claim(b, seen) - claim(a, seen))[0];
}

function claim(figure: Figure, { mention, title }: Seen): number {
  const role = title.map((word) => folded(word)).at(-1);
  const byRole = role !== undefined && figure.hasRole(role) ? 100 : 0;
  const full = figure.seen.filter(({ words }) => words.length > 1);
  const near = full.filter(
    ({ mention: other }) => mention.sentence - other.sentence === 0 && other.start < mention.start,
  ).length;
  const [first] = [...full].sort((one, other) => inReadingOrder(one.mention, other.mention));
  const isInOffice = first !== undefined && holdsOffice(first) ? IN_OFFICE : 0;
  return byRole + near * 3 + isInOffice + Math.log2(1 + full.length) - (first?.mention.start ?? 0) * 1e-6;
}

/** How much likelier "Zazueta" is the governor than his brother, whose whole name is said each time. */
const IN_OFFICE = 1;

/** "Gov. Ruben Zazueta": who is introduced by an office that is held, and not by a courtesy. */
const holdsOffice = ({ title }: Seen): boolean =>
  title.length > 0 &&
  !title.some((word) => /^(?:mr|mrs|ms|miss|former|ex|late|sir|dame|lord|lady)\.?$/.test(word));
