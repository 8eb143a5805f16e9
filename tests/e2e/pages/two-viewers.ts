import { mount } from 'svelte';
import { readNetwork } from '../../../src/model/parse.ts';
import Viewer from '../../../src/viewer/Viewer.svelte';

const network = readNetwork(await (await fetch('/data/iraq-disarmament/network.json')).text());

for (const name of ['left', 'right']) {
  const target = document.querySelector(`#${name}`);
  if (target) mount(Viewer, { target, props: { network, name } });
}
