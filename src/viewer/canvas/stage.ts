import { Sigma } from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Network } from '../../model/schema.ts';
import { graphOf, type LineRecord, type NodeRecord } from './ink.ts';
import { FRAME } from './view.ts';

/** Sigma over the records of a network. */
export type Stage = Sigma<NodeRecord, LineRecord>;

/** Returns sigma over a network, its frame fixed: an actor that is moved far away must not rescale the rest. */
export function stageIn(
  container: HTMLElement,
  network: Network,
  settings: Partial<Settings<NodeRecord, LineRecord>>,
): Stage {
  const sigma = new Sigma(graphOf(network), container, settings);
  sigma.setCustomBBox({ x: [-FRAME, FRAME], y: [-FRAME, FRAME] });
  // Sigma forbids all scrolling by touch over its canvas; the page keeps the vertical one.
  layer(sigma, 'mouse').style.touchAction = 'pan-y';
  return sigma;
}

/** Returns a canvas of sigma's; an error where this sigma has none of that name. */
export function layer(sigma: Stage, name: 'labels' | 'mouse'): HTMLCanvasElement {
  const canvas = sigma.getCanvases()[name];
  if (!canvas) throw new Error(`sigma has no layer called ${name}`);
  return canvas;
}
