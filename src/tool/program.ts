import { Command, CommanderError } from 'commander';
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
import { generatorName } from './generator.ts';

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
  addNewCommand(program, effects);
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of network.json')
    .option('--out <file>', 'write it to a file instead')
    .action((options: { out?: string }) => schemaCommand(options, effects));
  return program;
}

function addNewCommand(program: Command, effects: Effects): void {
  program
    .command('new')
    .description('make a network of an article, or add the article to one, with annotations to fill in')
    .argument('<folder>', 'the folder to make or to add to')
    .argument('<article.txt>', 'the article as plain text, UTF-8')
    .option('--publisher <name>', 'who published it')
    .option('--published <date>', 'when: an ISO 8601 date, such as 2025-02-13')
    .option('--language <tag>', 'its language, such as en or ar', 'en')
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
