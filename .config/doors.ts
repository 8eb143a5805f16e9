import { resolve } from 'node:path';
import { components } from './svelte.ts';
import { shadowStyles } from './shadow-styles.ts';
import { build, type InlineConfig, type LibraryOptions, type Plugin, type ResolvedConfig } from 'vite';

/** Scripts for other people's pages, each one file with a name that stays: they are linked to for years. */
const SCRIPTS = { 'sayso-host.js': 'src/embed/host.ts', 'sayso-article.js': 'src/embed/host-article.ts' };

/** What the element asks for at once and its engines and views ask for too. */
const AT_ONCE =
  /src\/(model\/|viewer\/(words\/|state\/|ActorMark|canvas\/(DiscMark|appearance|shapes|palette|geometry|strokes)))|node_modules\/(svelte|valibot)\//;

/**
 * Returns the plugin that builds, after the pages, what other people's pages link to. Each is a build of its own: it shares no
 * chunk with the pages.
 */
export function doors(): Plugin {
  return {
    name: 'sayso-doors',
    apply: 'build',
    async closeBundle() {
      const { name, config } = this.environment;
      if (name !== 'client') return;
      const door = besides(config);
      for (const [fileName, entry] of Object.entries(SCRIPTS))
        await build({ ...door, build: { ...door.build, lib: scriptOf(fileName, entry) } });
      await build(elementOf(door));
      await build(singleOf(door));
    },
  };
}

/** What a door has in common with the pages: where it lies, and for which browsers it is. */
function besides({ root, build: { outDir, target, cssTarget } }: ResolvedConfig): InlineConfig {
  return {
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: resolve(root, outDir), emptyOutDir: false, target, cssTarget, modulePreload: false },
  };
}

const scriptOf = (fileName: string, entry: string): LibraryOptions => ({
  entry,
  formats: ['iife'],
  name: 'sayso',
  fileName: () => fileName,
});

/** The custom element: one module with all that it needs at once; its engines and views arrive beside it. */
const elementOf = (door: InlineConfig): InlineConfig => ({
  ...door,
  plugins: [components(), shadowStyles()],
  build: {
    ...door.build,
    cssCodeSplit: false,
    rolldownOptions: {
      input: { 'sayso-network': 'src/embed/element.ts' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/element-[name]-[hash].js',
        // What comes at once is one file beside the module: many small ones are larger, each zipped by itself.
        codeSplitting: { groups: [{ name: 'begin', test: AT_ONCE, minShareCount: 2 }] },
      },
    },
  },
});

/** The page that is one file: a script with everything that others fetch later, and one sheet of styles, apart from the site. */
const singleOf = (door: InlineConfig): InlineConfig => ({
  ...door,
  plugins: [components()],
  // It lies nowhere.
  define: { 'import.meta.url': 'undefined' },
  build: {
    ...door.build,
    outDir: resolve(door.root ?? '.', 'lib/single'),
    lib: { ...scriptOf('page.js', 'src/embed/single.ts'), cssFileName: 'page' },
  },
});
