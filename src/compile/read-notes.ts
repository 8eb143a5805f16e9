import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { pathText, type Located, type Path } from './located.ts';
import type { Trouble } from './problem.ts';

/**
 * Returns the notes of a parsed file, checked against their schema, or `undefined` after telling `trouble` all that is
 * wrong with them.
 */
export function readNotes<Schema extends v.GenericSchema>(
  schema: Schema,
  located: Located,
  trouble: Trouble,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, located.value);
  if (result.success) return result.output;
  for (const issue of result.issues) trouble.add(problemOf(schema, issue, located));
  return undefined;
}

type Issue = v.BaseIssue<unknown>;

function problemOf(schema: v.GenericSchema, issue: Issue, located: Located) {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(schema, path, located);
  const missing = issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key';
  if (missing) return missingKey(path, located);
  if (issue.type === 'picklist' && issue.received !== 'null') return unknownValue(issue, path, located);
  const aboutKey = issue.path?.at(-1)?.origin === 'key';
  const place = aboutKey ? located.keyPlaceOf(path) : located.placeOf(path);
  return { place, entry: pathText(path), message: wording(issue) };
}

function unknownKey(schema: v.GenericSchema, path: Path, located: Located) {
  const key = String(path.at(-1));
  const known = keysAt(schema, path.slice(0, -1));
  const near = nearestName(key, known);
  const help = [
    `expected one of: ${known.join(', ')}`,
    ...(near === undefined ? [] : [`did you mean "${near}"?`]),
  ];
  return { place: located.keyPlaceOf(path), entry: pathText(path), message: `unknown key "${key}"`, help };
}

function unknownValue(issue: Issue, path: Path, located: Located) {
  const known = (issue.expected ?? '').replace(/[()"]/g, '').split(' | ');
  const near = nearestName(issue.received.replaceAll('"', ''), known);
  const help = [
    `expected one of: ${known.join(', ')}`,
    ...(near === undefined ? [] : [`did you mean "${near}"?`]),
  ];
  return {
    place: located.placeOf(path),
    entry: pathText(path),
    message: `${issue.received} is not a value of this key`,
    help,
  };
}

function missingKey(path: Path, located: Located) {
  const parent = path.slice(0, -1);
  const entry = parent.length === 0 ? {} : { entry: pathText(parent) };
  return { place: located.placeOf(parent), ...entry, message: `the key "${String(path.at(-1))}" is missing` };
}

function wording({ message, received }: Issue): string {
  if (received === 'null') return 'is empty';
  const [kind, rest] = [message.slice(0, message.indexOf(':')), message.slice(message.indexOf(':') + 1)];
  const text = kind.startsWith('Invalid') ? `${kind.toLowerCase()}:${rest}` : message;
  return text
    .replace('Expected', 'expected')
    .replace(' but received', ', found')
    .replace('Object', 'keys with values')
    .replace('Array', 'a list');
}

/**
 * Returns the notes of a parsed file as far as they can be read, after telling `trouble` all that is wrong with them;
 * `undefined` where even the forgiving schema cannot read them.
 */
export function readNotesTolerantly<Strict extends v.GenericSchema, Tolerant extends v.GenericSchema>(
  strict: Strict,
  tolerant: Tolerant,
  located: Located,
  trouble: Trouble,
): v.InferOutput<Strict> | v.InferOutput<Tolerant> | undefined {
  const notes = readNotes(strict, located, trouble);
  if (notes !== undefined) return notes;
  const result = v.safeParse(tolerant, located.value);
  return result.success ? result.output : undefined;
}

/** Returns the name most like a misspelt one, or `undefined` where none is near enough to be meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(name, [...known]);
  return distance(name, near) <= Math.max(2, Math.ceil(name.length / 2)) ? near : undefined;
}

/** The parts of a valibot schema that lead to the schemas inside it. */
interface Nested {
  readonly entries?: Readonly<Record<string, Nested>>;
  readonly item?: Nested;
  readonly value?: Nested;
  readonly wrapped?: Nested;
  readonly pipe?: readonly Nested[];
}

function keysAt(schema: v.GenericSchema, path: Path): string[] {
  // A valibot schema is a plain object of these optional parts, whatever its kind.
  const found = path.reduce<Nested | undefined>((at, step) => inside(at, step), schema as Nested);
  return Object.keys(objectIn(found)?.entries ?? {});
}

function inside(schema: Nested | undefined, step: string | number): Nested | undefined {
  const object = objectIn(schema);
  if (object?.entries) return object.entries[step];
  return object?.item ?? object?.value;
}

function objectIn(schema: Nested | undefined): Nested | undefined {
  if (!schema || schema.entries || schema.item || schema.value) return schema;
  if (schema.wrapped) return objectIn(schema.wrapped);
  return schema.pipe
    ?.map((part) => (part === schema ? undefined : objectIn(part)))
    .find((part) => part?.entries ?? part?.item);
}
