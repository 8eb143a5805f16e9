import { posix, sep } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/bin.mjs';

/** Files that are not on the disk: path from the top of the repository → text. */
export type Planted = Readonly<Record<string, string>>;

// The compiler tells all paths with forward slashes, on Windows too.
const TOP = ROOT.replaceAll(sep, '/');

/**
 * Returns what the compiler says of each planted file that lies in one folder of `src/`, under that folder's own
 * tsconfig and amid its real files: one of those could bring in types that open a wall for all.
 */
export function compilerErrors(folder: string, planted: Planted): ReadonlyMap<string, string[]> {
  const { fileNames, options, projectReferences = [] } = configOf(posix.join(TOP, 'src', folder), planted);
  const host = hostWith(options, planted);
  const program = ts.createProgram({ rootNames: fileNames, options, projectReferences, host });
  return new Map(pathsIn(folder, planted).map((path) => [path, errorsIn(program, posix.join(TOP, path))]));
}

const pathsIn = (folder: string, planted: Planted): string[] =>
  Object.keys(planted).filter((path) => path.startsWith(`src/${folder}/`));

function configOf(folder: string, planted: Planted): ts.ParsedCommandLine {
  const path = posix.join(folder, 'tsconfig.json');
  const source = ts.readJsonConfigFile(path, (name) => ts.sys.readFile(name));
  const onDisk = ts.parseJsonSourceFileConfigFileContent(source, ts.sys, folder, {}, path);
  const added = Object.keys(planted).map((name) => posix.join(TOP, name));
  return {
    ...onDisk,
    fileNames: [...onDisk.fileNames, ...added.filter((name) => name.startsWith(`${folder}/`))],
  };
}

function hostWith(options: ts.CompilerOptions, planted: Planted): ts.CompilerHost {
  const texts = new Map(Object.entries(planted).map(([path, text]) => [posix.join(TOP, path), text]));
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  const readFile = (path: string) => texts.get(path) ?? read(path);
  return Object.assign(host, {
    readFile,
    fileExists: (path: string) => texts.has(path) || exists(path),
    getSourceFile: (path: string, target: ts.CreateSourceFileOptions) => {
      const text = readFile(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target);
    },
    getParsedCommandLine: (path: string) => configOf(posix.dirname(path), planted),
    // The editor does the same: it reads the sources of other folders, whether or not they have been built.
    useSourceOfProjectReferenceRedirect: () => true,
  });
}

/** An import from outside the project is reported by the program as a whole, at the import's place. */
function errorsIn(program: ts.Program, path: string): string[] {
  const file = program.getSourceFile(path);
  const ofWhole = program.getOptionsDiagnostics().filter((found) => found.file === file);
  return [...ofWhole, ...program.getSemanticDiagnostics(file)].map(textOf);
}

const textOf = ({ messageText }: ts.Diagnostic): string => ts.flattenDiagnosticMessageText(messageText, '\n');
