import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { FORMATS, type Format } from '../export/formats.ts';
import { readNetwork } from '../model/parse.ts';
import type { Network } from '../model/schema.ts';
import { buildFolder } from './build.ts';
import type { Effects } from './commands.ts';
import { PICTURE_FORMAT } from './picture-format.ts';
import { reasonOf } from './sources.ts';

/** What `export` may be told. */
interface ExportFlags {
  readonly format: string;
  readonly out?: string;
  readonly bom?: boolean;
  readonly page?: string;
}

const ALL = 'all';

const FORMS: readonly Format[] = [...FORMATS, PICTURE_FORMAT];

/** Adds the command that writes a network in the formats of other tools. */
export function addExportCommand(program: Command, effects: Effects): void {
  program
    .command('export')
    .description('write a network in a form that other tools open')
    .argument(
      '[network]',
      'a folder with network.yaml, a network.json, or the name of a folder in data/',
      '.',
    )
    .addOption(new Option('--format <name>', 'which form').choices([...ids(), ALL]).makeOptionMandatory())
    .option('--out <folder>', 'where to write (default: exports/<network>; - prints it)')
    .option('--bom', 'begin CSV tables with a byte order mark, for Excel')
    .option('--page <address>', 'the page that shows the network, for links back to it', webAddress)
    .addHelpText(
      'after',
      `\nForms:\n${FORMS.map(({ id, label }) => `  ${id.padEnd(15)}${label}`).join('\n')}`,
    )
    .action((network: string, flags: ExportFlags) => exportCommand(network, flags, effects));
}

const ids = (): string[] => FORMS.map(({ id }) => id);

/**
 * Writes a network in one format or in all; nothing is written until every file is made.
 * @throws CompileError or NetworkError where there is no network that holds its laws
 */
async function exportCommand(from: string, flags: ExportFlags, effects: Effects): Promise<void> {
  const network = await networkFrom(from);
  const chosen = FORMS.filter(({ id }) => flags.format === ALL || flags.format === id);
  const files = (await Promise.all(chosen.map((format) => written(format, network, flags)))).flat();
  if (flags.out === '-') {
    effects.print(onlyOf(files, flags.format).text.trimEnd());
    return;
  }
  const folder = flags.out ?? join('exports', network.id);
  for (const { name, text } of files) {
    const path = join(folder, ...name.split('/'));
    await effects.write(path, text);
    effects.print(`written to ${path.replaceAll('\\', '/')}`);
  }
}

const written = (format: Format, network: Network, { bom, page }: ExportFlags) =>
  format.write(network, { bom, page });

function onlyOf<File>(files: readonly File[], format: string): File {
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) return only;
  throw new Error(`--format ${format} makes ${files.length} files, and --out - prints one`);
}

/** A folder is compiled, so that what is taken along is what its sources say now. */
async function networkFrom(from: string): Promise<Network> {
  if (from.endsWith('.json')) return readNetworkFile(from);
  const named = join('data', from);
  const folder = !existsSync(from) && existsSync(named) ? named : from;
  return (await buildFolder(folder)).network;
}

async function readNetworkFile(path: string): Promise<Network> {
  try {
    return readNetwork(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

function webAddress(text: string): string {
  if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return text.replace(/#.*$/, '');
  throw new InvalidArgumentError('expected an address that begins with http:// or https://');
}
