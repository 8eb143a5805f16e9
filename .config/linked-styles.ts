import type { Plugin } from 'vite';

/** Every page links these styles in its HTML (src/tool/publish/kit.ts). */
const LINKED = /(^|\/)(app|viewer)-[^/]+\.css$/;

/** What a script lists of all that its imports want: `d=(m.f||(m.f=["./app-BfCogCOq.js","./app-BjSssTXk.css"]))`. */
const LIST = /\bm\.f=(\[[^\]]*\])/;
/** What one import wants, as places in that list: `__vite__mapDeps([0,1,2])`. */
const WISH = /\b__vite__mapDeps\(\[([\d,]+)\]\)/g;

/**
 * Returns the plugin that keeps scripts from asking again for styles that stand in every page already. Vite knows only of those that
 * its own HTML links, one by one; `modulePreload.resolveDependencies` is not asked about styles.
 */
export function linkedStyles(): Plugin {
  return {
    name: 'sayso-linked-styles',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === 'chunk') output.code = withoutLinked(output.code);
      },
    },
  };
}

/** Returns a script whose imports want no styles that are linked. */
function withoutLinked(code: string): string {
  const list = LIST.exec(code)?.[1];
  if (list === undefined) return code;
  const paths = JSON.parse(list) as readonly string[]; // Written by vite, a moment ago.
  return code.replace(WISH, (_, places: string) => {
    const left = places.split(',').filter((place) => !LINKED.test(paths[Number(place)] ?? ''));
    return `__vite__mapDeps([${left.join(',')}])`;
  });
}
