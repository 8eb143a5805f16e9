import { indexJson, type Proven } from '../networks.ts';
import { documentOf } from './document.ts';
import { headOf } from './head.ts';
import type { Kit } from './kit.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Returns a network's page as one file that opens from a disk, with no network and no site around it: its styles, its script and
 * its data stand in it.
 */
export function singleFileOf(proven: Proven, kit: Kit): SiteFile {
  const { id, network, json } = proven;
  const place = { id, language: undefined, base: './', single: true };
  const still = kit.still({ ...place, network, index: [{ id, title: network.title }] });
  const nowhere = { path: '', base: undefined, siteUrl: undefined, versions: [], card: undefined };
  const head = [
    ...headOf({ network, language: still.lang, ...nowhere }),
    `<style>${kit.single.styles.replaceAll('</', '<\\/')}</style>`,
  ];
  const foot = [
    held('data/index.json', indexJson([proven])),
    held(`data/${id}/network.json`, json),
    // At the end, when all that it reads stands there.
    `<script>${inScript(kit.single.script)}</script>`,
  ];
  return { path: `${id}.html`, content: documentOf({ ...place, still, head, foot }) };
}

/** Data that the script finds by the path that a site would have them at; whatever they hold, they do not end before their end. */
const held = (path: string, json: string): string =>
  `<script type="application/json" data-path="${path}">${json.replaceAll('<', '\\u003c')}</script>`;

/** What would end the script, or hide its end, is written so that it means the same. */
const inScript = (script: string): string =>
  script.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3c!--');
