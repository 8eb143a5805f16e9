/** The labels of the tagger of arguments: neither, source, content (first and later tokens), and the cue itself. */
export const ARGUMENT_LABELS = ['O', 'BS', 'IS', 'BC', 'IC', 'V'] as const;
/** The places of these labels. */
export const LABEL = { none: 0, source: 1, inSource: 2, content: 3, inContent: 4, cue: 5 } as const;

/** Returns whether a label of `ARGUMENT_LABELS` may come after another: a later token only after one of its kind. */
export const argumentMayFollow = (label: number, previous: number): boolean =>
  (label !== LABEL.inSource && label !== LABEL.inContent) || previous === label || previous === label - 1;
