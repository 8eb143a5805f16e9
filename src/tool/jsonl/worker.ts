import { parentPort } from 'node:worker_threads';
import { draftLine } from './draft-line.ts';

parentPort?.on('message', (line: string) => parentPort?.postMessage(draftLine(line)));
