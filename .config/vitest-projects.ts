import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { TestProjectInlineConfiguration } from 'vitest/config';

// Dates are shown in the reader's own time; tests read them in one.
const env = { TZ: 'UTC' };

/** The suites that run without a browser: pure code in Node, and components in jsdom. */
export const vitestProjects: TestProjectInlineConfiguration[] = [
  {
    test: {
      name: 'node',
      include: [
        'tests/{model,kernel,draft,compile,export,tool,train,architecture,golden,support}/**/*.test.ts',
      ],
      environment: 'node',
      // A busy machine is slow, and that is no failure.
      testTimeout: 60_000,
      env,
    },
  },
  {
    plugins: [svelte({ configFile: false }), svelteTesting()],
    test: {
      name: 'components',
      include: ['tests/viewer/**/*.test.ts'],
      environment: 'jsdom',
      // A picture as a file takes its colours from it.
      css: { include: [/theme\.css\?raw/] },
      testTimeout: 60_000,
      setupFiles: ['tests/support/components.setup.ts'],
      env,
    },
  },
];
