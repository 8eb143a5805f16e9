import { compile, type Compiled, type NetworkSource } from '../compile/compile.ts';
import { CompileError, type Problem } from '../compile/problem.ts';
import { generatorName } from './generator.ts';
import { readSources } from './sources.ts';

/**
 * Returns the compiled network of a folder; writes nothing.
 * @throws CompileError with every problem of every file
 */
export async function buildFolder(folder: string, generator = generatorName()): Promise<Compiled> {
  const { source, problems } = await readSources(folder);
  if (source && problems.length === 0) return compile(source, generator);
  throw new CompileError([...problems, ...(source ? proofProblems(source, generator) : [])]);
}

/** Where one file cannot be read, the quotes of the others are still checked, so that one run tells all. */
function proofProblems(source: NetworkSource, generator: string): readonly Problem[] {
  try {
    compile(source, generator);
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.problems;
    throw error;
  }
}
