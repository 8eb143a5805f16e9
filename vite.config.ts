import { defineConfig } from 'vitest/config';
import { doors } from './.config/doors.ts';
import { linkedStyles } from './.config/linked-styles.ts';
import { components } from './.config/svelte.ts';
import { vitestProjects } from './.config/vitest-projects.ts';
import { sayso } from './src/tool/vite.ts';

/** Components of the page as it opens; those of single views come with them. */
const SHARED = /src\/viewer\/(?!views\/SortChoice|table|matrix).*\.svelte$/;

export default defineConfig({
  base: './',
  plugins: [components(), { ...sayso(), apply: 'serve' }, linkedStyles(), doors()],
  // Found at the first dynamic import, these would make the development server reload the page.
  optimizeDeps: {
    include: ['d3', 'graphology', 'minisearch', 'sigma', 'sigma/rendering', 'sigma/utils', 'valibot'],
  },
  // Phones of five years ago: light-dark() and nesting are written out for them.
  build: {
    target: 'es2022',
    cssTarget: ['chrome100', 'safari15.4', 'firefox100'],
    reportCompressedSize: false,
    // Browsers without it fetch a little later, and nothing is preloaded that this page begins with.
    modulePreload: { polyfill: false },
  },
  environments: {
    // What the tool publishes with: the page that takes over, and the same page as HTML.
    client: {
      build: {
        outDir: 'lib/page',
        emptyOutDir: true,
        manifest: 'manifest.json',
        rolldownOptions: {
          input: ['index.html', 'embed.html'],
          // What page and frame share is one file: many small ones are larger, each zipped by itself.
          output: {
            codeSplitting: {
              groups: [
                { name: 'begin', test: /preload-helper/, priority: 1 },
                { name: 'viewer', test: SHARED, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        outDir: 'lib/still',
        emptyOutDir: true,
        copyPublicDir: false,
        // What only a browser asks for is never loaded there.
        rolldownOptions: {
          input: 'src/embed/still.ts',
          external: /(-renderer|finder)\.ts$|(Dossiers|Table|Matrix)\.svelte$|^d3$/,
        },
      },
    },
  },
  builder: {},
  // Its own choice leaves one core to itself, which on a machine of two is half of them.
  test: { projects: vitestProjects, maxWorkers: '100%' },
});
