import { distance } from 'fastest-levenshtein';
import type { Network, Statement } from '../model/schema.ts';
import type { WalkNote } from './annotations.ts';
import { fold } from './fold.ts';
import { pathText, type Located, type Path } from './located.ts';
import type { Trouble } from './problem.ts';
import { nearestName } from './read-notes.ts';
import { Searchable } from './searchable.ts';

type Steps = NonNullable<Network['walk']>;

/** What an id of a statement looks like; anything else are words of one. */
const STATEMENT_ID = /^s-[0-9a-f]{10}$/;
const MOST_SHOWN = 80;

/**
 * Returns the steps of a walk, each with the id of the statement that it names: by its id, by its whole words, or by a part
 * of them that stands in no other statement. A step that names none, or several, is told to `trouble`.
 */
export function weaveWalk(
  notes: readonly WalkNote[],
  statements: readonly Statement[],
  located: Located,
  trouble: Trouble,
): Steps {
  return notes.flatMap(({ statement: named, caption }, at) => {
    const found = named.match(STATEMENT_ID)
      ? statements.filter(({ id }) => id === named)
      : readingAs(named, statements);
    const [only] = found;
    if (only && found.length === 1) return [{ statement: only.id, caption }];
    const path: Path = ['walk', at, 'statement'];
    const told = only ? ofSeveral(found) : ofNone(named, statements);
    trouble.add({ place: located.placeOf(path), entry: pathText(path), ...told });
    return [];
  });
}

function readingAs(words: string, statements: readonly Statement[]): readonly Statement[] {
  const wanted = folded(words);
  const whole = statements.filter(({ quote }) => folded(quote.exact) === wanted);
  return whole.length > 0 ? whole : statements.filter(({ quote }) => holds(quote.exact, words));
}

const holds = (exact: string, words: string): boolean => {
  const said = new Searchable('', exact);
  return said.occurrences(words).some((span) => !said.cutsWord(span));
};

const ofSeveral = (found: readonly Statement[]) => ({
  message: `these words stand in ${found.length} statements; more of them, or an id, must tell which is meant`,
  help: ['candidates:', ...found.map(shown)],
});

function ofNone(named: string, statements: readonly Statement[]) {
  const near = named.match(STATEMENT_ID) ? nearestById(named, statements) : nearestByWords(named, statements);
  return {
    message: named.match(STATEMENT_ID) ? 'no statement has this id' : 'no statement holds these words',
    help: near ? ['the nearest statement:', shown(near)] : ['no statement comes near it'],
  };
}

function nearestById(id: string, statements: readonly Statement[]): Statement | undefined {
  const near = nearestName(
    id,
    statements.map((statement) => statement.id),
  );
  return statements.find((statement) => statement.id === near);
}

function nearestByWords(words: string, statements: readonly Statement[]): Statement | undefined {
  const near = statements.flatMap((statement) => {
    const span = new Searchable('', statement.quote.exact).nearest(words);
    const passage = span && statement.quote.exact.slice(span.start, span.end);
    return passage === undefined ? [] : [{ statement, off: distance(folded(passage), folded(words)) }];
  });
  return near.sort((a, b) => a.off - b.off)[0]?.statement;
}

const folded = (text: string): string => fold(text).text;

function shown({ id, quote }: Statement): string {
  const words = quote.exact.replace(/\s+/g, ' ');
  return `  ${id}  ${words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words}`;
}
