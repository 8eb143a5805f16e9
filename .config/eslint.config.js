import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const everyDefaultExport = {
  direct: true,
  named: true,
  defaultFrom: true,
  namedFrom: true,
  namespaceFrom: true,
};

export default defineConfig(
  {
    ignores: [
      'lib/',
      'dist/',
      'data/',
      'public/',
      'coverage/',
      'test-results/',
      'tests/examples/',
      'src/kernel/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs,svelte}'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: ROOT, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Numbers in templates are what reports and layouts are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return tell(place, 'no such actor')` ends a function early and says why in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Effects are plain functions in an object, and taken out of it where they are used.
      '@typescript-eslint/unbound-method': 'off',
      // `[...text]` goes by code points, as quotes in the W3C's annotations do.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      // The compiler knows every name, in scripts with JSDoc too.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    // A cast in JSDoc is only a comment to ESLint.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // A rule for apps of SvelteKit, which only an example is.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/button-has-type': 'error',
      // `let` is how Svelte spells a prop that it may set; the core rule cannot know.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  // All words of the page in one language are one file, however many they are.
  { files: ['src/viewer/words/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/{tool,train}/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.ts', 'tests/**/*.{ts,mjs}'],
    rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: everyDefaultExport }] },
  },
);
