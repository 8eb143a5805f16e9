import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { isNode, parsed, type Node, type Parsed, type SourceFile } from './parsed.ts';

/** Which folders of `src/` each may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  kernel: [],
  draft: ['model'],
  compile: ['model'],
  export: ['model'],
  tool: ['model', 'draft', 'compile', 'export'],
  viewer: ['model', 'export'],
  embed: ['model', 'viewer'],
  train: ['model', 'draft'],
};

/** The folders that may read and write files. */
const WITH_NODE: readonly string[] = ['tool', 'train'];

const MOST_LINES = 200;

/** A rule of the house: what is wrong with a file, in words that follow its path. */
type Wall = (file: Parsed) => string[];

const WALLS: readonly Wall[] = [
  strayFolder,
  forbiddenImports,
  nodeInside,
  computedImports,
  defaultExports,
  barrel,
  vagueName,
  tooLong,
  rawHtml,
  codeFromText,
];

/** Returns every breach of the house's walls in these files of `src/`, each as `path: what is wrong`. */
export function breaches(files: readonly SourceFile[]): string[] {
  const house = files.map(parsed);
  const alone = house.flatMap((file) =>
    WALLS.flatMap((wall) => wall(file).map((what) => [file, what] as const)),
  );
  return [...alone, ...secondHomesOfSigma(house)].map(([file, what]) => `${file.path}: ${what}`);
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

function strayFolder({ path }: Parsed): string[] {
  return Object.hasOwn(MAY_IMPORT, folderOf(path)) ? [] : ['lies in none of the folders of the house'];
}

function forbiddenImports(file: Parsed): string[] {
  const folder = folderOf(file.path);
  const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
  const targets = importsOf(file).filter(isRelative);
  return targets.flatMap((specifier) => {
    const target = posix.join(posix.dirname(file.path), specifier);
    const isAllowed = target.startsWith('src/') && allowed.includes(folderOf(target));
    return isAllowed ? [] : [`${folder} may not import ${target}`];
  });
}

const isRelative = (specifier: string): boolean =>
  /^\.{0,2}\//.test(specifier) || /^\.{1,2}$/.test(specifier);

function nodeInside(file: Parsed): string[] {
  if (WITH_NODE.includes(folderOf(file.path))) return [];
  const builtins = importsOf(file).filter(isBuiltin);
  return builtins.map((specifier) => `only tool and train may import Node's ${specifier}`);
}

/** An address made at run time could be any: `import(name)` would walk past every other wall. */
function computedImports({ path, nodes }: Parsed): string[] {
  if (folderOf(path) === 'tool') return [];
  const dynamic = nodes.filter(({ type }) => type === 'ImportExpression');
  return dynamic.some((node) => addressOf(node) === undefined) ? ['imports a computed address'] : [];
}

function defaultExports({ nodes }: Parsed): string[] {
  return nodes.some(isDefaultExport) ? ['has a default export'] : [];
}

function isDefaultExport({ type, exported }: Node): boolean {
  if (type === 'ExportDefaultDeclaration' || type === 'TSExportAssignment') return true;
  // `export { a as 'default' }` names it with a string.
  return isNamed(exported, 'default') || (isNode(exported) && exported['value'] === 'default');
}

/** `import { a } from './a.ts'; export { a };` passes on as much as `export * from './a.ts'` does. */
function barrel({ body }: Parsed): string[] {
  const exports = body.filter(({ type }) => type !== 'ImportDeclaration');
  return exports.length > 0 && exports.every(isPassingOn) ? ['only passes on what others export'] : [];
}

const isPassingOn = ({ type, declaration }: Node): boolean =>
  type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && !declaration);

/** `text-utils.ts`, `helpers/`, `TestHelper.svelte`; but not `futile.ts`. */
function vagueName({ path }: Parsed): string[] {
  const words = path.split(/[/.-]|(?<=[a-z])(?=[A-Z])/);
  const vague = words.filter((word) => /^(utils?|helpers?)$/i.test(word));
  return vague.map((word) => `"${word}" names no noun of the domain`);
}

function tooLong({ code }: Parsed): string[] {
  const lines = code.split('\n').filter((line) => line.trim() !== '').length;
  return lines > MOST_LINES ? [`has ${lines} lines of code, more than ${MOST_LINES}`] : [];
}

function rawHtml({ nodes }: Parsed): string[] {
  return nodes.some(({ type }) => type === 'HtmlTag') ? ['puts raw HTML on the page with {@html}'] : [];
}

function codeFromText({ nodes }: Parsed): string[] {
  return nodes.some(isCodeFromText) ? ['makes code from text'] : [];
}

/** `eval` in any position: `(0, eval)(text)` and `globalThis.eval` do the same. */
function isCodeFromText(node: Node): boolean {
  const isMade = node.type === 'NewExpression' || node.type === 'CallExpression';
  return isNamed(node, 'eval') || (isMade && isNamed(node['callee'], 'Function'));
}

const isNamed = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === 'Identifier' && node['name'] === name;

/** sigma throws where there is no WebGL, so one file knows it and everything else knows that file's port. */
function secondHomesOfSigma(house: readonly Parsed[]): (readonly [Parsed, string])[] {
  const homes = house.filter((file) => importsOf(file).some(isSigma));
  return homes.length > 1 ? homes.map((file) => [file, 'is not the only file to import sigma'] as const) : [];
}

const isSigma = (specifier: string): boolean => /^(sigma|@sigma)(\/|$)/.test(specifier);

/** Returns what a file imports, for types or for values, at once or later. */
function importsOf({ nodes }: Parsed): string[] {
  return nodes.flatMap((node) => addressOf(node) ?? []);
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'TSImportType',
  'TSExternalModuleReference',
]);

/** The address is named differently by form and by parser: `source`, `argument` of a type, `expression` of a require. */
function addressOf(node: Node): string | undefined {
  if (!IMPORTING.has(node.type)) return undefined;
  const address = node['source'] ?? node['argument'] ?? node['expression'];
  return isNode(address) && typeof address['value'] === 'string' ? address['value'] : undefined;
}
