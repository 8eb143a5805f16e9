import type { Plugin } from 'vite';

/** What stands in the module of the element until its styles are known. */
const PLACE = /(["'`])sayso-styles\1/;

/** The tokens of the theme that a page may set, as `--sayso-paper` and the like. */
const OPEN = [
  'paper',
  'paper-2',
  'ink',
  'ink-2',
  'rule',
  'mark',
  'mark-strong',
  'focus-ring',
  'latin-serif',
  'latin-sans',
];

/**
 * Returns the plugin that puts the styles of all components into the module of the element as text: a shadow root takes none
 * from the page, and a page with a strict policy none from a script but as a constructed sheet.
 */
export function shadowStyles(): Plugin {
  return {
    name: 'sayso-shadow-styles',
    enforce: 'pre',
    transform: (code, id) => (/\/theme\.css$/.test(id) ? opened(code) : undefined),
    generateBundle: {
      // Only then are all styles in one sheet.
      order: 'post',
      handler(_options, bundle) {
        const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
        const css = sheets.map((sheet) => ('source' in sheet ? String(sheet.source) : '')).join('');
        for (const { fileName } of sheets) Reflect.deleteProperty(bundle, fileName);
        for (const chunk of Object.values(bundle))
          if ('code' in chunk)
            chunk.code = chunk.code.replace(PLACE, () => JSON.stringify(sized(css).trim()));
      },
    },
  };
}

/** Each token of the usual theme takes what the page says before what it is: `--paper: var(--sayso-paper, #fff)`. */
const opened = (css: string): string =>
  css.replace(
    new RegExp(`--(${OPEN.join('|')}):\\s*([^;]+);`, 'g'),
    (_all, name: string, value: string) =>
      `--${name}: var(--sayso-${name.replace('latin-', 'font-')}, ${value});`,
  );

/** What is measured in the root's letters of the page is measured in the element's own unit (shadow-sheet.ts). */
const sized = (css: string): string =>
  css.replace(/(?<![\w.#-])(-?[\d.]+)rem\b/g, (_all, amount: string) => `calc(${amount}*var(--rem))`);
