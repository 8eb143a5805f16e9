import type { LinearModel } from '../tagging/linear-model.ts';
import type { Net } from './net.ts';

/** Scores labels by what each token and those beside it are, and by a net that reads the whole row: each knows what the other misses. */
export interface PairedModel {
  readonly linear: LinearModel;
  readonly net: Net;
}
