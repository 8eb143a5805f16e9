import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { attributionTrainer } from './attribution-trainer.ts';
import { classesTrainer } from './classes-trainer.ts';
import { taggingTrainer } from './tagging-trainer.ts';
import type { Trainer } from './trainer.ts';

/** Who trains what; one file each, in the order in which one needs the other. */
const TRAINERS: readonly Trainer[] = [classesTrainer, taggingTrainer, attributionTrainer];

const MODELS = join(import.meta.dirname, '../../data/models');

/** Trains the models that are named (all where none is) on the corpora in a folder, and writes them to `data/models`. */
async function trainAll(corpora: string, chosen: readonly string[]): Promise<void> {
  mkdirSync(MODELS, { recursive: true });
  for (const { makes, train } of TRAINERS) {
    if (chosen.length > 0 && !makes.some((name) => chosen.includes(name))) continue;
    for (const { name, bytes } of await train(corpora, tell)) {
      writeFileSync(join(MODELS, `${name}.bin`), bytes);
      tell(`${name}.bin: ${bytes.length} bytes`);
    }
  }
}

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const [corpora, ...chosen] = process.argv.slice(2);
if (corpora === undefined) {
  process.stderr.write('Say where the corpora are: npm run train -- <folder> [model…]\n');
  process.exitCode = 2;
} else {
  await trainAll(corpora, chosen);
}
