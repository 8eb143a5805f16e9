import type { Network } from '../../../../src/model/schema.ts';
import type { RendererEvents } from '../../../../src/viewer/canvas/renderer.ts';
import { drawWithD3 } from './d3-canvas.ts';

/** Draws a network in an element, so that a mouse can pan it. */
export type Engine = (stage: HTMLElement, network: Network) => Promise<unknown> | undefined;

const nothing = (): void => undefined;
const UNHEARD: RendererEvents = {
  choose: nothing,
  hover: nothing,
  reach: nothing,
  dragStart: nothing,
  drag: nothing,
  dragEnd: nothing,
  wheelAlone: nothing,
  lost: nothing,
};

/** What is measured: our two, and what others draw the same network with, each as its own pages show it. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  'sayso, Canvas 2D': async (stage, network) => {
    const { PlaneRenderer } = await import('../../../../src/viewer/canvas/plane/plane-renderer.ts');
    return new PlaneRenderer(stage, network, UNHEARD);
  },
  'sayso, WebGL': async (stage, network) => {
    const { SigmaRenderer } = await import('../../../../src/viewer/canvas/sigma-renderer.ts');
    return new SigmaRenderer(stage, network, UNHEARD);
  },
  sigma: async (stage, { actors, relations }) => {
    const [{ default: Graph }, { Sigma }] = await Promise.all([import('graphology'), import('sigma')]);
    const graph = new Graph({ multi: true });
    for (const { id, name, x, y } of actors) graph.addNode(id, { x, y: -y, size: 5, label: name });
    for (const { source, target } of relations) graph.addEdge(source, target);
    return new Sigma(graph, stage);
  },
  'force-graph': async (stage, { actors, relations }) => {
    const { default: ForceGraph } = await import('force-graph');
    const nodes = actors.map(({ id, name, x, y }) => ({ id, name, x, y, fx: x, fy: y }));
    const links = relations.map(({ source, target }) => ({ source, target }));
    const graph = new ForceGraph(stage).width(1280).height(800).cooldownTicks(0).graphData({ nodes, links });
    return new Promise((done) => setTimeout(() => done(graph.zoomToFit()), 500));
  },
  'vis-network': async (stage, { actors, relations }) => {
    const { Network: Vis } = await import('vis-network/standalone');
    const nodes = actors.map(({ id, name, x, y }) => ({ id, label: name, x, y, shape: 'dot', size: 8 }));
    const edges = relations.map(({ id, source, target }) => ({ id, from: source, to: target }));
    return new Vis(stage, { nodes, edges }, { physics: false, edges: { smooth: false } });
  },
  cytoscape: async (stage, { actors, relations }) => {
    const { default: cytoscape } = await import('cytoscape');
    const nodes = actors.map(({ id, name, x, y }) => ({ data: { id, name }, position: { x, y } }));
    const edges = relations.map(({ id, source, target }) => ({ data: { id, source, target } }));
    const style = [{ selector: 'node', style: { label: 'data(name)' } }];
    return cytoscape({ container: stage, elements: { nodes, edges }, layout: { name: 'preset' }, style });
  },
  'd3 and a canvas': drawWithD3,
};
