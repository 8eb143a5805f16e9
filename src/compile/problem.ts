/** A place in an input file: line and column from 1 (column in UTF-16 units), with the line itself. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly lineText: string;
}

/** Something wrong in the input: where, in which entry, what, and what may help. */
export interface Problem {
  readonly place: Place;
  /** The path of the entry in its file, such as `statements[3].quote`. */
  readonly entry?: string;
  readonly message: string;
  /** Sentences that help to mend it: what was expected, the nearest passage, the candidates. */
  readonly help?: readonly string[];
}

/** Broken input. It holds every problem of the run; its message is the whole report, without colours. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** Collects problems, so that one run tells all of them. */
export class Trouble {
  readonly problems: Problem[] = [];

  add(problem: Problem): void {
    this.problems.push(problem);
  }

  /** @throws CompileError with everything collected so far, if anything was. */
  throwIfAny(): void {
    if (this.problems.length > 0) throw new CompileError(this.problems);
  }
}

/** The longest part of a line that a report shows around its caret, in UTF-16 units. */
const FRAME_WIDTH = 96;

/** Returns a problem as lines of text: place, entry and message, the line with a caret under it, and the help. */
export function formatProblem({ place, entry, message, help = [] }: Problem): string {
  const where = `${place.file}:${place.line}:${place.column}`;
  const head = entry === undefined ? `${where} ${message}` : `${where} ${entry}: ${message}`;
  return [head, ...frameLines(place), ...help.map((line) => `  ${line}`)].join('\n');
}

/** Returns all problems of a run as one text, and how many there are. */
function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(formatProblem), count].join('\n\n');
}

function frameLines({ line, column, lineText }: Place): string[] {
  if (lineText.trim() === '') return [];
  const from = Math.max(0, column - FRAME_WIDTH * 0.75);
  const shown = lineText.slice(from, from + FRAME_WIDTH);
  const gutter = `  ${line} | `;
  const indent = lineText.slice(from, column - 1).replace(/[^\t]/g, ' ');
  return [`${gutter}${shown}`, `${' '.repeat(gutter.length - 2)}| ${indent}^`];
}
