import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Compiled, type NetworkSource } from '../../src/compile/compile.ts';
import type { Located } from '../../src/compile/located.ts';
import { CompileError, Trouble, type Problem } from '../../src/compile/problem.ts';
import { readNetwork, type Network } from '../../src/model/parse.ts';
import { readYaml } from '../../src/tool/yaml.ts';

const SEED = 'data/iraq-disarmament';

const read = (name: string): string => readFileSync(join(SEED, name), 'utf8');

/** The three files that the seed network is made of. */
export interface Files {
  readonly text: string;
  readonly notes: string;
  readonly cast: string;
}

/** Returns the seed as it stands in the repository. */
export const seedFiles = (): Files => ({
  text: read('2025-02-13-shafaq.txt'),
  notes: read('2025-02-13-shafaq.yaml'),
  cast: read('network.yaml'),
});

/** Returns the committed network of the seed, and its bytes. */
export const seedJson = (): string => read('network.json');
export const seedNetwork = (): Network => readNetwork(seedJson());

/** Returns the values of YAML text that is known to be well formed. */
export function yamlOf(file: string, source: string): Located {
  const trouble = new Trouble();
  const located = readYaml(file, source, trouble);
  trouble.throwIfAny();
  if (!located) throw new RangeError(`${file} could not be read`);
  return located;
}

/** Returns the sources of a network of one article, from the text of its files. */
export const sourceOf = ({ text, notes, cast }: Files, id = 'iraq-disarmament'): NetworkSource => ({
  id,
  cast: yamlOf('network.yaml', cast),
  articles: [
    {
      id: '2025-02-13-shafaq',
      file: '2025-02-13-shafaq.txt',
      text,
      notes: yamlOf('2025-02-13-shafaq.yaml', notes),
    },
  ],
  partial: false,
});

/** Returns the compiled network of sources, by a compiler whose name does not change with its version. */
export const compiled = (source: NetworkSource): Compiled => compile(source, 'sayso test');

/** Returns the problems that compiling tells of; of sources that compile, none. */
export function problemsOf(source: NetworkSource): readonly Problem[] {
  try {
    compiled(source);
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.problems;
    throw error;
  }
}
