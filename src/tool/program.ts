import { Command, CommanderError, InvalidArgumentError } from 'commander';
import pico from 'picocolors';
import { CompileError, formatProblem } from '../compile/problem.ts';
import {
  checkCommand,
  compileCommand,
  consoleEffects,
  newCommand,
  schemaCommand,
  type Effects,
} from './commands.ts';
import { draftCommand } from './draft/draft-command.ts';
import { addExportCommand } from './export-command.ts';
import { generatorName } from './generator.ts';
import { addBuildCommand } from './publish/build-command.ts';
import { draftJsonl, type JsonlOptions } from './jsonl/command.ts';
import { addModelFlags, modelOf, type ModelFlags } from './llm/flags.ts';

/** What the process tells its caller: all is well, the input is wrong, or the command was used wrongly. */
const EXIT = { well: 0, wrongInput: 1, wrongUse: 2 } as const;

/** Where a program writes: standard output goes through `effects`, everything else through `complain`. */
export interface Terminal {
  readonly effects: Effects;
  complain(text: string): void;
  readonly colours: boolean;
}

/** Returns the terminal of this process; it has colours only where standard error is one. */
const processTerminal = (): Terminal => ({
  effects: consoleEffects(),
  complain: (text) => process.stderr.write(`${text}\n`),
  colours: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
});

/** Runs the command line and returns its exit code: the one place where its errors are caught. */
export async function runCli(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  try {
    await programFor(terminal).parseAsync(args, { from: 'user' });
    return EXIT.well;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.well : EXIT.wrongUse;
    if (!(error instanceof Error)) throw error;
    terminal.complain(
      error instanceof CompileError ? colouredReport(error, terminal) : `sayso: ${error.message}`,
    );
    return EXIT.wrongInput;
  }
}

function programFor({ effects, complain }: Terminal): Command {
  const program = new Command('sayso')
    .description(
      'Turns a news article into the network of its actors, each line proven by the words of the article.',
    )
    .version(generatorName().split(' ')[1] ?? '')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.print(text.trimEnd()),
      writeErr: (text) => complain(text.trimEnd()),
    })
    .showHelpAfterError('(sayso --help tells more)');
  program
    .command('compile')
    .description('prove the annotations of a network and write its network.json')
    .argument('<folder>', 'the folder with network.yaml and the articles')
    .option('--out <file>', 'where to write (default: network.json in the folder; - prints it)')
    .action((folder: string, options: { out?: string }) => compileCommand(folder, options, effects));
  program
    .command('check')
    .description('prove the annotations of a network and tell its figures; write nothing')
    .argument('<folder>', 'the folder with network.yaml and the articles')
    .action((folder: string) => checkCommand(folder, effects));
  addBuildCommand(program, { effects, complain });
  addNewCommand(program, effects);
  addDraftCommand(program, { effects, complain });
  addExportCommand(program, effects);
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of network.json')
    .option('--out <file>', 'write it to a file instead')
    .action((options: { out?: string }) => schemaCommand(options, effects));
  return program;
}

/** What `draft` may be told. */
interface DraftOptions extends ModelFlags {
  readonly out?: string;
  readonly jsonl?: boolean;
  readonly jobs?: number;
  readonly progress?: boolean;
}

function addDraftCommand(program: Command, terminal: Pick<Terminal, 'effects' | 'complain'>): void {
  const draft = program
    .command('draft')
    .description('read an article and draft its annotations; of a network, add what is new to them')
    .argument('[article]', 'an article (.txt, .md, .html), the folder of a network, or lines with --jsonl')
    .option('--out <path>', 'the network’s folder, or with --jsonl the file, to write (default: print)')
    .option('--jsonl', 'draft {docId, text} lines of a file or of standard input')
    .option('--jobs <number>', 'with --jsonl: how many at once (default: one a core)', whole)
    .option('--progress', 'with --jsonl: tell how far it is, on standard error')
    .action(async (article: string | undefined, { jsonl, ...options }: DraftOptions, command: Command) => {
      const drafterFor = modelOf(options, command, terminal.complain);
      if (jsonl === true && drafterFor) return command.error('error: --jsonl asks no model');
      if (jsonl === true) return draftLinesCommand({ ...options, input: article }, terminal);
      if (article === undefined) return command.error("error: missing required argument 'article'");
      return draftCommand(article, { out: options.out, drafterFor }, terminal.effects);
    });
  addModelFlags(draft, whole);
}

/** @throws Error after all good lines are written, where some were bad */
async function draftLinesCommand(
  options: JsonlOptions,
  { complain }: Pick<Terminal, 'complain'>,
): Promise<void> {
  const { drafted, bad } = await draftJsonl(options, complain);
  const lines = bad === 1 ? '1 line was left out' : `${bad} lines were left out`;
  if (bad > 0) throw new Error(`${lines}, ${drafted} drafted`);
}

function whole(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number from 1 on');
}

function addNewCommand(program: Command, effects: Effects): void {
  program
    .command('new')
    .description('make a network of an article, or add the article to one, with annotations drafted')
    .argument('<folder>', 'the folder to make or to add to')
    .argument('<article>', 'the article: plain text or Markdown in UTF-8, or a saved page')
    .option('--publisher <name>', 'who published it')
    .option('--published <date>', 'when: an ISO 8601 date, such as 2025-02-13')
    .option('--language <tag>', 'its language, such as en or ar (default: what it looks like)')
    .option('--url <address>', 'where it was published')
    .option('--normalise', 'copy it with LF line ends and without a byte order mark')
    .action((folder: string, article: string, options: Record<string, never>) =>
      newCommand(folder, article, options, effects),
    );
}

function colouredReport(error: CompileError, { colours }: Terminal): string {
  if (!colours) return error.message;
  const paint = pico.createColors(true);
  const problems = error.problems.map((problem) => {
    const [head = '', ...rest] = formatProblem(problem).split('\n');
    const [place = '', ...words] = head.split(' ');
    return [
      `${paint.cyan(place)} ${paint.bold(words.join(' '))}`,
      ...rest.map((line) => line.replace(/\^$/, paint.red('^'))),
    ].join('\n');
  });
  return [...problems, error.message.split('\n').at(-1)].join('\n\n');
}
