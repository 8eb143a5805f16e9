import { relative, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';

/** Short, since each selector of a component carries it; of the path, so that the same source gives the same bytes. */
const cssHash = ({ hash, filename }: { hash: (text: string) => string; filename: string }): string =>
  `s${hash(relative(resolve(import.meta.dirname, '..'), filename)).slice(0, 4)}`;

/** Returns the plugin that compiles the components. */
export const components = () => svelte({ configFile: false, compilerOptions: { cssHash } });
