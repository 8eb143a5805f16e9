import { relative } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { doors } from './.config/doors.ts';
import { vitestProjects } from './.config/vitest-projects.ts';
import { sayso } from './src/tool/vite.ts';

/** Short, since each selector of a component carries it; of the path, so that the same source gives the same bytes. */
const cssHash = ({ hash, filename }: { hash: (text: string) => string; filename: string }): string =>
  `s${hash(relative(import.meta.dirname, filename)).slice(0, 4)}`;

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false, compilerOptions: { cssHash } }), sayso(), doors()],
  // Found at the first dynamic import, these would make the development server reload the page.
  optimizeDeps: {
    include: ['d3', 'graphology', 'minisearch', 'sigma', 'sigma/rendering', 'sigma/utils', 'valibot'],
  },
  // Phones of five years ago: light-dark() and nesting are written out for them.
  build: {
    target: 'es2022',
    cssTarget: ['chrome100', 'safari15.4', 'firefox100'],
    reportCompressedSize: false,
    rolldownOptions: { input: ['index.html', 'embed.html'] },
  },
  test: { projects: vitestProjects },
});
