import type { Path } from '../../src/compile/located.ts';

/** A quote as an annotation gives it: where in the file, and its words. */
export interface QuotedEntry {
  /** The entry that a report must name: `statements[3].quote`. */
  readonly entry: Path;
  /** The value that holds the words: the entry itself where it is a bare string, or one of its keys. */
  readonly path: Path;
  readonly words: string;
  readonly key: 'exact' | 'prefix' | 'suffix';
}

type Plain = Readonly<Record<string, unknown>>;

/** Yields every quote of a parsed annotation file, found by walking it. */
export function* quotedEntries(notes: unknown): Generator<QuotedEntry> {
  for (const [entry, value] of quoteValues(notes, [])) {
    if (typeof value === 'string') yield { entry, path: entry, words: value, key: 'exact' };
    else
      for (const key of ['exact', 'prefix', 'suffix'] as const) {
        const words = isPlain(value) ? value[key] : undefined;
        if (typeof words === 'string') yield { entry, path: [...entry, key], words, key };
      }
  }
}

/** Keys whose value is a quote, and keys whose value is a list of quotes; the keys below `mentions` are ids. */
const QUOTE = ['quote', 'cue', 'title'];
const QUOTES = ['dateline', 'furniture'];

function* quoteValues(value: unknown, path: Path): Generator<[Path, unknown]> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* quoteValues(item, [...path, at]);
  if (!isPlain(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    const isList = QUOTES.includes(key) || path.at(-1) === 'mentions';
    if (QUOTE.includes(key)) yield [here, inner];
    else if (isList && Array.isArray(inner))
      for (const [at, item] of inner.entries()) yield [[...here, at], item];
    else yield* quoteValues(inner, here);
  }
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns a copy of plain data with the value at a path replaced. */
export function replaced(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, at) => (at === step ? replaced(item, rest, value) : item));
  if (!isPlain(data)) throw new RangeError(`there is nothing at ${step}`);
  return { ...data, [step]: replaced(data[step], rest, value) };
}
