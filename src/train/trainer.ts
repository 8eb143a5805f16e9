/** A file of `data/models`, without its `.bin`. */
export interface Trained {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes what is in `data/models` of the corpora in a folder: the same of the same files, on any machine. */
export interface Trainer {
  /** What it makes, to choose it by. */
  readonly makes: readonly string[];
  /** Returns the files; `tell` takes a line on what goes on. */
  readonly train: (
    corpora: string,
    tell: (line: string) => void,
  ) => readonly Trained[] | Promise<readonly Trained[]>;
}
