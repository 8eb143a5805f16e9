import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { FORMATS, type Format } from '../export/formats.ts';
import { readNetwork } from '../model/parse.ts';
import type { Network } from '../model/schema.ts';
import { buildFolder } from './build.ts';
import type { Effects } from './commands.ts';
import { PNG_FORMAT, SVG_FORMAT, type BinaryFormat } from './picture-format.ts';
import { findRaster } from './raster.ts';
import { reasonOf } from './sources.ts';

/** What `export` may be told. */
interface ExportFlags {
  readonly format: string;
  readonly out?: string;
  readonly bom?: boolean;
  readonly page?: string;
}

const ALL = 'all';

const FORMS: readonly (Format | BinaryFormat)[] = [...FORMATS, SVG_FORMAT, PNG_FORMAT];

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

/** A file as it is written: text, or bytes where it is none. */
interface Written {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes a network in one format or in all; nothing is written until every file is made.
 * @throws CompileError or NetworkError where there is no network that holds its laws; Error where what draws PNG is missing
 */
async function exportCommand(from: string, flags: ExportFlags, effects: Effects): Promise<void> {
  const network = await networkFrom(from);
  const files = (
    await Promise.all((await chosen(flags)).map((format) => written(format, network, flags)))
  ).flat();
  if (flags.out === '-') {
    effects.print(onlyText(files, flags.format).trimEnd());
    return;
  }
  const folder = flags.out ?? join('exports', network.id);
  for (const { name, content } of files) {
    const path = join(folder, ...name.split('/'));
    await effects.write(path, content);
    effects.print(`written to ${path.replaceAll('\\', '/')}`);
  }
}

/** All are all that can be made here: what draws PNG is optional, and asked for by name it is missed. */
async function chosen({ format }: ExportFlags): Promise<readonly (Format | BinaryFormat)[]> {
  if (format !== ALL) return FORMS.filter(({ id }) => id === format);
  return (await findRaster()) ? FORMS : FORMS.filter((form) => form !== PNG_FORMAT);
}

async function written(
  format: Format | BinaryFormat,
  network: Network,
  { bom, page }: ExportFlags,
): Promise<Written[]> {
  const files = await format.write(network, { bom, page });
  return files.map((file) => ({ name: file.name, content: 'bytes' in file ? file.bytes : file.text }));
}

function onlyText(files: readonly Written[], format: string): string {
  const [only, ...others] = files;
  if (only === undefined || others.length > 0)
    throw new Error(`--format ${format} makes ${files.length} files, and --out - prints one`);
  if (typeof only.content === 'string') return only.content;
  throw new Error(`--format ${format} makes no text, and --out - prints some`);
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
