import { defineConfig } from 'vitest/config';
import { doors } from './.config/doors.ts';
import { components } from './.config/svelte.ts';
import { vitestProjects } from './.config/vitest-projects.ts';
import { sayso } from './src/tool/vite.ts';

export default defineConfig({
  base: './',
  plugins: [components(), sayso(), doors()],
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
