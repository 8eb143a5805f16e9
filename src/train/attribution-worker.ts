import { parentPort, workerData } from 'node:worker_threads';
import type { TokenRange } from '../draft/statements/token-range.ts';
import { argumentsOf, attributedTexts, cuesOf, type PairedBytes } from './attribution-models.ts';
import { withoutPart } from './parts.ts';

/** A tagger to train by itself: of cues or, where it is told what cues were found in each article, of sources and contents. */
export interface TaggerTask {
  readonly corpora: string;
  /** The part of the articles that it is not to see; none where absent. */
  readonly unseen?: number;
  readonly found?: readonly (readonly TokenRange[])[];
}

/** What a thread says: a line on what goes on, or what it made. */
export type Said = { readonly line: string } | { readonly made: PairedBytes };

const { corpora, unseen, found } = workerData as TaggerTask; // who starts this gives it one
const say = (what: Said): void => parentPort?.postMessage(what);
const tell = (line: string): void =>
  say({ line: unseen === undefined ? line : `${line} (part ${unseen + 1} unseen)` });
const texts = withoutPart(attributedTexts(corpora), unseen);
const made = found ? argumentsOf(texts, withoutPart(found, unseen), tell) : cuesOf(texts, tell);
say({ made });
