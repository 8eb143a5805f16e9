// Prints what a draft reaches: `npm run eval -- <folder of the corpora> [--quick]`. Quick leaves out speed and memory.
import { actorRows, attributionRows, re3dRows, speakerRows, type Row } from './eval-corpora.ts';
import { memoryRows } from './eval-memory.ts';
import { seedRows } from './eval-seed.ts';
import { speedRows } from './eval-speed.ts';
import { Reader } from './reader.ts';

const [corpora, ...options] = process.argv.slice(2);
if (corpora === undefined) {
  console.error('usage: npm run eval -- <folder of the corpora> [--quick]');
  process.exitCode = 2;
} else {
  const reader = new Reader();
  const rows: Row[] = [
    ...attributionRows(corpora, reader),
    ...actorRows(corpora, reader),
    ...re3dRows(corpora, reader),
    ...speakerRows(corpora, reader),
    ...seedRows(reader),
    ...(options.includes('--quick') ? [] : [...speedRows(corpora, reader), ...(await memoryRows(corpora))]),
  ];
  console.log(tableOf(rows));
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, aim }) => `| ${what} | ${measured} | ${aim} |`);
  return ['| what | measured | aim |', '| --- | --- | --- |', ...lines].join('\n');
}
