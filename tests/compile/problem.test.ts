import { describe, expect, test } from 'vitest';
import { CompileError, formatProblem, type Problem, Trouble } from '../../src/compile/problem.ts';

const at = (lineText: string, column: number): Problem => ({
  place: { file: 'data/a/a.yaml', line: 12, column, lineText },
  entry: 'statements[3].quote',
  message: 'this quote is not in a.txt',
});

/** Returns the character above the caret of a report. */
function pointedAt(problem: Problem): string | undefined {
  const [, line = '', caret = ''] = formatProblem(problem).split('\n');
  return line.charAt(caret.indexOf('^'));
}

describe('the report of a problem', () => {
  test('has place, entry and message, then the line with a caret, then the help', () => {
    expect(formatProblem({ ...at('  - quote: never said', 12), help: ['the nearest passage:', '  …'] })).toBe(
      [
        'data/a/a.yaml:12:12 statements[3].quote: this quote is not in a.txt',
        '  12 |   - quote: never said',
        '     |            ^',
        '  the nearest passage:',
        '    …',
      ].join('\n'),
    );
  });

  test('has no entry and no line where a whole file is meant', () => {
    const place = { file: 'a.txt', line: 1, column: 1, lineText: '' };
    expect(formatProblem({ place, message: 'the file is empty' })).toBe('a.txt:1:1 the file is empty');
  });

  test.each([1, 12, 80, 200, 399])('points at column %i, however long the line', (column) => {
    const line = Array.from({ length: 400 }, (_, place) => (place === column - 1 ? '!' : 'x')).join('');
    expect(pointedAt(at(line, column))).toBe('!');
    expect(formatProblem(at(line, column)).split('\n')[1]?.length).toBeLessThan(110);
  });

  test('points past the end of a line that is too short', () => {
    expect(formatProblem(at('quote:', 7)).split('\n')[2]).toBe('     |       ^');
  });

  test('keeps tabs, so that the caret stands below what it means', () => {
    expect(formatProblem(at('\tquote: x', 9)).split('\n')[2]).toBe('     | \t       ^');
  });
});

describe('the report of a run', () => {
  test('tells every problem, and counts them', () => {
    const report = new CompileError([at('a', 1), at('b', 1)]).message;
    expect(report.split('\n\n')).toEqual([
      formatProblem(at('a', 1)),
      formatProblem(at('b', 1)),
      '2 problems',
    ]);
    expect(new CompileError([at('a', 1)]).message.split('\n\n')).toEqual([
      formatProblem(at('a', 1)),
      '1 problem',
    ]);
  });

  test('is thrown with all that was collected, and not where there is nothing', () => {
    const trouble = new Trouble();
    trouble.throwIfAny();
    trouble.add(at('a', 1));
    trouble.add(at('b', 1));
    expect(() => trouble.throwIfAny()).toThrow(new CompileError([at('a', 1), at('b', 1)]));
  });
});
