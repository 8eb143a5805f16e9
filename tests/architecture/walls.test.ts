import { describe, expect, test } from 'vitest';
import { breaches } from './breaches.ts';
import { houseOnDisk } from './house.ts';

const long = Array.from({ length: 201 }, (_, at) => `export const line${at} = ${at};`).join('\n');
const commented = `/*\n${'\n * why'.repeat(300)}\n*/\nexport const a = 1;\n${'// why\n\n'.repeat(300)}`;

const BREACHES: readonly [path: string, text: string, what: string][] = [
  // Who may import whom.
  ['src/model/a.ts', `import { b } from '../compile/b.ts';`, 'model may not import src/compile/b.ts'],
  ['src/model/a.ts', `import type { B } from '../draft/b.ts';`, 'model may not import src/draft/b.ts'],
  [
    'src/draft/a.ts',
    `export { b, c as d } from '../tool/b.ts'; const e = 1;`,
    'draft may not import src/tool/b.ts',
  ],
  [
    'src/draft/deep/a.ts',
    `const b = await import('../../compile/b.ts');`,
    'draft may not import src/compile/b.ts',
  ],
  ['src/compile/a.ts', `type B = import('../draft/b.ts').B;`, 'compile may not import src/draft/b.ts'],
  ['src/export/a.ts', `import { b } from '../compile/b.ts';`, 'export may not import src/compile/b.ts'],
  ['src/export/a.ts', `import { b } from '../viewer/b.ts';`, 'export may not import src/viewer/b.ts'],
  ['src/kernel/a.ts', `import { b } from '../draft/b.ts';`, 'kernel may not import src/draft/b.ts'],
  ['src/draft/a.ts', `import { b } from '../kernel/b.ts';`, 'draft may not import src/kernel/b.ts'],
  ['src/model/a.ts', `import type { B } from '../export/b.ts';`, 'model may not import src/export/b.ts'],
  ['src/tool/a.ts', `import '../viewer/b.ts';`, 'tool may not import src/viewer/b.ts'],
  ['src/viewer/a.ts', `import B from '../draft/b.ts';`, 'viewer may not import src/draft/b.ts'],
  ['src/viewer/a.svelte.ts', `import { b } from '../embed/b.ts';`, 'viewer may not import src/embed/b.ts'],
  ['src/embed/a.ts', `import b = require('../tool/b.ts');`, 'embed may not import src/tool/b.ts'],
  ['src/tool/a.ts', `import { b } from '../train/b.ts';`, 'tool may not import src/train/b.ts'],
  ['src/draft/a.ts', `import type { B } from '../train/b.ts';`, 'draft may not import src/train/b.ts'],
  ['src/train/a.ts', `import { b } from '../tool/b.ts';`, 'train may not import src/tool/b.ts'],
  ['src/train/a.ts', `import { b } from '../compile/b.ts';`, 'train may not import src/compile/b.ts'],
  ['src/model/a.ts', `import { b } from '../../tests/b.ts';`, 'model may not import tests/b.ts'],
  [
    'src/viewer/A.svelte',
    `<script>import { b } from '../compile/b.ts';</script>`,
    'viewer may not import src/compile/b.ts',
  ],
  [
    'src/viewer/A.svelte',
    `<script module lang="ts">import type { B } from '../tool/b.ts';</script>`,
    'viewer may not import src/tool/b.ts',
  ],
  [
    'src/viewer/A.svelte',
    `{#await import('../draft/b.ts') then { b }}{b}{/await}`,
    'viewer may not import src/draft/b.ts',
  ],
  ['src/viewer/a.ts', `const b = import(name);`, 'imports a computed address'],
  ['src/train/a.ts', `const b = import(name);`, 'imports a computed address'],
  ['src/viewer/A.svelte', '{#await import(`./${name}.ts`)}…{/await}', 'imports a computed address'],

  // Node stays at the edge toward files.
  [
    'src/draft/a.ts',
    `import { readFileSync } from 'node:fs';`,
    `only tool and train may import Node's node:fs`,
  ],
  [
    'src/viewer/A.svelte',
    `<script>import path from 'path';</script>`,
    `only tool and train may import Node's path`,
  ],
  [
    'src/compile/a.ts',
    `import type { Hash } from 'node:crypto';`,
    `only tool and train may import Node's node:crypto`,
  ],

  // One thing has one name, and one place.
  ['src/model/a.ts', `export default function a() {}`, 'has a default export'],
  ['src/model/a.ts', `const a = 1; export { a as default };`, 'has a default export'],
  ['src/model/a.ts', `const a = 1; export { a as 'default' };`, 'has a default export'],
  ['src/model/index.ts', `export * from './a.ts';`, 'only passes on what others export'],
  ['src/model/index.ts', `export type { A } from './a.ts';`, 'only passes on what others export'],
  ['src/model/index.ts', `import { a } from './a.ts'; export { a };`, 'only passes on what others export'],
  ['src/model/utils.ts', ``, '"utils" names no noun of the domain'],
  ['src/draft/text-helper.ts', ``, '"helper" names no noun of the domain'],
  ['src/viewer/helpers/a.ts', ``, '"helpers" names no noun of the domain'],
  ['src/viewer/ListUtil.svelte', ``, '"Util" names no noun of the domain'],
  ['src/shared/a.ts', ``, 'lies in none of the folders of the house'],
  ['src/a.ts', ``, 'lies in none of the folders of the house'],

  // What nobody can read, or trust.
  ['src/model/a.ts', long, 'has 201 lines of code, more than 200'],
  ['src/viewer/A.svelte', `<script>\n${long}\n</script>`, 'has 203 lines of code, more than 200'],
  ['src/viewer/A.svelte', `{#if a}<p>{@html a}</p>{/if}`, 'puts raw HTML on the page with {@html}'],
  ['src/draft/a.ts', `eval('1');`, 'makes code from text'],
  ['src/draft/a.ts', `(0, eval)('1'); globalThis.eval('2');`, 'makes code from text'],
  ['src/draft/a.ts', `const f = new Function('return 1');`, 'makes code from text'],
  ['src/viewer/A.svelte', `<button onclick={() => eval(a)}>…</button>`, 'makes code from text'],
];

const SOUND: readonly [why: string, path: string, text: string][] = [
  ['a folder may use itself', 'src/draft/deep/a.ts', `import { b } from '../b.ts';`],
  ['draft may use the model', 'src/draft/a.ts', `import { b } from '../model/b.ts';`],
  [
    'the tool may use what it builds with',
    'src/tool/a.ts',
    `import { b } from '../compile/b.ts'; import '../draft/c.ts';`,
  ],
  [
    'the tool may use Node, and addresses from a command line',
    'src/tool/a.ts',
    `import 'node:fs'; await import(name);`,
  ],
  [
    'who trains may use the reading that is trained, and Node',
    'src/train/a.ts',
    `import 'node:fs'; import { b } from '../draft/b.ts'; import type { C } from '../model/c.ts';`,
  ],
  ['the doors may use the viewer', 'src/embed/a.ts', `import Page from '../viewer/Page.svelte';`],
  ['packages are no folders', 'src/viewer/a.ts', `import { valibot } from 'valibot'; import('sigma');`],
  [
    'words in text and comments are not code',
    'src/draft/a.ts',
    `// eval(a) {@html}\nexport const a = "import('node:fs') eval("; export const b = 'eval';`,
  ],
  [
    'a module may pass something on beside its own',
    'src/model/a.ts',
    `export { b } from './b.ts'; export const a = 1;`,
  ],
  ['a door may only import', 'src/embed/a.ts', `import './b.ts';`],
  ['a word may hold another', 'src/draft/futile.ts', ``],
  ['comments are not counted', 'src/draft/a.ts', commented],
  ['comments in markup are not counted', 'src/viewer/A.svelte', `<!--${'\n why'.repeat(300)}\n-->\n<p>…</p>`],
];

describe('the walls of the house', () => {
  test.each(BREACHES)('catch, planted in %s: %j', (path, text, what) => {
    expect(breaches([{ path, text }])).toEqual([`${path}: ${what}`]);
  });

  test.each(SOUND)('let pass: %s', (_why, path, text) => {
    expect(breaches([{ path, text }])).toEqual([]);
  });

  test('keep sigma in one file, for types and later imports too', () => {
    const first = { path: 'src/viewer/canvas/a.ts', text: `const { Sigma } = await import('sigma');` };
    const second = {
      path: 'src/viewer/B.svelte',
      text: `<script lang="ts">import type { Camera } from 'sigma/types';</script>`,
    };
    expect(breaches([first])).toEqual([]);
    expect(breaches([first, second])).toEqual([
      'src/viewer/canvas/a.ts: is not the only file to import sigma',
      'src/viewer/B.svelte: is not the only file to import sigma',
    ]);
  });

  test('name the file that does not parse', () => {
    expect(() => breaches([{ path: 'src/model/a.ts', text: 'export const = 1' }])).toThrow('src/model/a.ts');
  });

  test('stand: the house itself has no breach', () => {
    const house = houseOnDisk();
    expect(house.map(({ path }) => path)).toContain('src/model/schema.ts');
    expect(breaches(house)).toEqual([]);
  }, 30_000);
});
