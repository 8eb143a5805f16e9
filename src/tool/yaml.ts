import {
  type Alias,
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import type { Located, Path } from '../compile/located.ts';
import type { Place, Trouble } from '../compile/problem.ts';
import { locatorOf } from '../model/locator.ts';

/**
 * Returns the value of YAML text with the place of each of its values, or `undefined` after telling `trouble` what is
 * wrong with it. Aliases and tags beyond the core schema are not part of our format.
 */
export function readYaml(file: string, source: string, trouble: Trouble): Located | undefined {
  const locate = locatorOf(source);
  const placeAt = (offset: number): Place => ({ file, ...locate(offset) });
  const document = parseDocument(source, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    strict: true,
  });
  const errors = worthTelling([...document.errors, ...document.warnings]);
  for (const error of errors) trouble.add({ place: placeAt(error.pos[0]), message: wording(error, source) });
  if (errors.length > 0) return undefined;
  const alias = aliasIn(document);
  if (alias) {
    trouble.add({ place: placeAt(alias.range?.[0] ?? 0), message: ALIAS });
    return undefined;
  }
  if (!isMap(document.contents)) {
    trouble.add({ place: placeAt(0), message: 'expected keys with values, such as "title: …"' });
    return undefined;
  }
  return located(file, document, placeAt);
}

const ALIAS = 'an alias of another value, which is no part of the format: quote it, if it begins with a star';

function aliasIn(document: Document): Alias | undefined {
  const found: Alias[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      found.push(alias);
    },
  });
  return found[0];
}

/** What follows the first break of the syntax is its echo; repeated keys are each their own mistake. */
function worthTelling(errors: readonly (YAMLError | YAMLWarning)[]): (YAMLError | YAMLWarning)[] {
  const repeats = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return repeats.length > 0 ? repeats : errors.slice(0, 1);
}

function located(file: string, document: Document, placeAt: (offset: number) => Place): Located {
  const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
  const nearest = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const start = startOf(document.getIn(path.slice(0, length), true));
      if (start !== undefined) return start;
    }
    return startOf(document.contents) ?? 0;
  };
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    placeOf: (path) => placeAt(nearest(path)),
    keyPlaceOf: (path) => placeAt(startOf(keyNode(document, path)) ?? nearest(path)),
  };
}

function keyNode(document: Document, path: Path): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item: Pair) => isPair(item) && String(item.key) === String(path.at(-1)));
  return isNode(pair?.key) ? pair.key : undefined;
}

function wording(error: YAMLError | YAMLWarning, source: string): string {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(source.slice(error.pos[0]))?.[0] ?? 'this key';
    return `duplicate id or key: "${key}" is there twice`;
  }
  return `not valid YAML: ${error.message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '')}`;
}
