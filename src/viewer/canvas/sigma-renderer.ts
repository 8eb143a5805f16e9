import { Sigma } from 'sigma';
import { EdgeProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import type { Network } from '../../model/schema.ts';
import type { Focus } from '../state/focus.ts';
import { NOTHING, type Highlight } from '../state/highlight.ts';
import { CarriedOverlay } from './carried-overlay.ts';
import { FEW } from './carried-scene.ts';
import { shareGestures } from './gestures.ts';
import { graphOf, inkOfLine, inkOfNode, type LineRecord, type NodeRecord } from './ink.ts';
import type { Measure } from './labels.ts';
import { LINE_SOURCE, lineFloats, type LineInk } from './line-shader.ts';
import { follow, listen } from './listen.ts';
import { NODE_SOURCE, nodeFloats, type NodeInk, type NodeUniform } from './node-shader.ts';
import { contextOf, measureIn } from './overlay.ts';
import { readPalette, type Palette } from './palette.ts';
import { Pointing } from './pointing.ts';
import { definitionOf, setScreen, write, type ScreenUniform } from './program.ts';
import type { Renderer, RendererEvents } from './renderer.ts';
import { GLIDE, STAGE_SETTINGS } from './stage-settings.ts';
import { openingView, positionsOf, sceneOf, type Positions } from './scene.ts';
import {
  FRAME,
  cameraOf,
  growthAt,
  isSameView,
  ratiosAround,
  sizeOf,
  unproject,
  upward,
  viewHolding,
  viewOf,
  zoomed,
  type View,
} from './view.ts';

/** Sigma over the records of a network. */
export type Stage = Sigma<NodeRecord, LineRecord>;

/** Draws lines with their patterns and arrows. */
class LineProgram extends EdgeProgram<ScreenUniform, NodeRecord, LineRecord> {
  getDefinition() {
    return definitionOf(LINE_SOURCE);
  }
  processVisibleItem(
    id: number,
    at: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData & { ink: LineInk },
  ): void {
    write(this.array, at, lineFloats(from, to, data.ink), id);
  }
  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<ScreenUniform>): void {
    setScreen(gl, uniformLocations, params);
  }
}

/**
 * Returns what draws nodes in a palette. Sigma makes its programs itself and hands them nothing of ours, so the palette comes
 * in by closure.
 */
const nodeProgramIn = (palette: () => Palette) =>
  class extends NodeProgram<NodeUniform, NodeRecord, LineRecord> {
    getDefinition() {
      return definitionOf(NODE_SOURCE);
    }
    processVisibleItem(id: number, at: number, data: NodeDisplayData & { ink: NodeInk }): void {
      write(this.array, at, nodeFloats(data, data.ink), id);
    }
    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<NodeUniform>): void {
      setScreen(gl, uniformLocations, params);
      gl.uniform3fv(uniformLocations.u_paper, palette().colour('paper'));
      gl.uniform3fv(uniformLocations.u_ink, palette().colour('ink'));
    }
  };

/** Draws a network with sigma: nodes and lines in WebGL, discs and names on a canvas above them. */
export class SigmaRenderer implements Renderer {
  readonly #container: HTMLElement;
  readonly #network: Network;
  readonly #pointing: Pointing;
  readonly #sigma: Stage;
  readonly #overlay: CarriedOverlay;
  readonly #leaving = new AbortController();
  #highlight: Highlight = NOTHING;
  #pointedAt: Focus | undefined;
  #positions: Positions;
  #palette: Palette;
  #measure: Measure;
  #opening: View;

  constructor(container: HTMLElement, network: Network, events: RendererEvents) {
    this.#container = container;
    this.#network = network;
    this.#pointing = new Pointing(events, {
      discAt: (at) => this.#overlay.discAt(this.#view(), at),
      placeAt: (at) => unproject(this.#view(), at),
    });
    this.#positions = positionsOf(network);
    this.#palette = readPalette(container);
    this.#measure = measureIn(contextOf(document.createElement('canvas')), this.#palette.fontFamily);
    this.#opening = openingView(network, sizeOf(container));
    this.#sigma = stageIn(container, network, this.#settings());
    this.#overlay = this.#overlayOf(this.#sigma);
    this.#listen(events);
    this.#frame();
    this.fit(false);
    this.#sigma.refresh();
  }

  show(highlight: Highlight, pointedAt: Focus | undefined): void {
    if (highlight !== this.#highlight) this.#overlay.forget();
    this.#highlight = highlight;
    this.#pointedAt = pointedAt;
    this.#sigma.scheduleRefresh();
  }

  move(positions: Positions): void {
    this.#positions = positions;
    this.#overlay.forget();
    const moved = (id: string, record: NodeRecord): NodeRecord => ({
      ...record,
      ...upward(positions.get(id) ?? record.actor),
    });
    this.#sigma.getGraph().updateEachNodeAttributes(moved, { attributes: ['x', 'y'] });
  }

  focusOn(actorIds: readonly string[], animate: boolean): void {
    const places = actorIds.flatMap((id) => this.#positions.get(id) ?? []);
    this.#go(viewHolding(this.#view(), places), animate);
  }

  zoom(factor: number, animate: boolean): void {
    this.#go(zoomed(this.#view(), factor), animate);
  }

  fit(animate: boolean): void {
    this.#go(this.#opening, animate);
  }

  resize(): void {
    const view = this.#view();
    const untouched = isSameView(view, this.#opening);
    this.#frame();
    this.#go(untouched ? this.#opening : { ...view, ...sizeOf(this.#container) }, false);
    this.#sigma.refresh();
  }

  repaint(): void {
    this.#overlay.forget();
    this.#palette = readPalette(this.#container);
    this.#sigma.refresh();
  }

  destroy(): void {
    this.#leaving.abort();
    this.#overlay.stop();
    this.#sigma.kill();
  }

  #settings(): Partial<Settings<NodeRecord, LineRecord>> {
    return {
      ...STAGE_SETTINGS,
      nodeProgramClasses: { node: nodeProgramIn(() => this.#palette) },
      edgeProgramClasses: { line: LineProgram },
      nodeReducer: (_, record) => inkOfNode(record, this.#highlight, this.#palette, this.#hovered()),
      edgeReducer: (_, record) => inkOfLine(record, this.#highlight, this.#palette, this.#hovered()),
      zoomToSizeRatioFunction: (ratio) => 1 / growthAt(this.#opening, ratio),
    };
  }

  /** What the pointer is over, here or in the words beside the picture. */
  #hovered(): Focus | undefined {
    return this.#pointing.hovered ?? this.#pointedAt;
  }

  #frame(): void {
    this.#opening = openingView(this.#network, sizeOf(this.#container));
    // The wheel and the fingers keep to the zooms that the buttons keep to.
    Object.assign(this.#sigma.getCamera(), ratiosAround(this.#opening));
  }

  #view(): View {
    return viewOf(this.#sigma.getCamera().getState(), this.#sigma.getDimensions(), this.#opening.scale);
  }

  #go(view: View, animate: boolean): void {
    const camera = this.#sigma.getCamera();
    if (animate) void camera.animate(cameraOf(view), GLIDE);
    else camera.setState(cameraOf(view));
  }

  #overlayOf(sigma: Stage): CarriedOverlay {
    const { actors, relations } = this.#network;
    return new CarriedOverlay(contextOf(layer(sigma, 'labels')), {
      lay: (view) => sceneOf(this.#network, this.#highlight, this.#positions, view, this.#measure),
      isMuch: actors.length + relations.length > FEW,
      rested: () => sigma.scheduleRender(),
    });
  }

  #listen(events: RendererEvents): void {
    const { signal } = this.#leaving;
    shareGestures(this.#container, () => events.wheelAlone(), signal);
    for (const canvas of Object.values(this.#sigma.getCanvases())) {
      canvas.addEventListener('webglcontextlost', () => events.lost(), { signal });
    }
    this.#sigma.on('afterRender', () => this.#overlay.draw(this.#view(), this.#palette));
    listen(this.#sigma, this.#pointing);
    follow(this.#sigma, this.#pointing);
  }
}

/** Returns sigma over a network, its frame fixed: an actor that is moved far away must not rescale the rest. */
function stageIn(
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
function layer(sigma: Stage, name: 'labels' | 'mouse'): HTMLCanvasElement {
  const canvas = sigma.getCanvases()[name];
  if (!canvas) throw new Error(`sigma has no layer called ${name}`);
  return canvas;
}
