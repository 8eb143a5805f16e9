import type { Network } from '../../../model/schema.ts';
import type { Focus } from '../../state/focus.ts';
import { NOTHING, type Highlight } from '../../state/highlight.ts';
import { shifted, type Box } from '../box.ts';
import { FEW, REST } from '../carried-scene.ts';
import type { Point } from '../geometry.ts';
import { shareGestures } from '../gestures.ts';
import type { Measure } from '../labels.ts';
import { contextOf, measureIn } from '../overlay.ts';
import { readPalette, type Palette } from '../palette.ts';
import { Pointing } from '../pointing.ts';
import type { Renderer, RendererEvents } from '../renderer.ts';
import { discAt, openingView, positionsOf, sceneOf, type Positions } from '../scene.ts';
import { isSameView, moved, sizeOf, unproject, viewHolding, zoomed, type View } from '../view.ts';
import { Glide } from './glide.ts';
import { take } from './hand.ts';
import { LaidScene } from './laid-scene.ts';
import { paint } from './paint.ts';
import { Sheet } from './sheet.ts';

const SURFACE_STYLE = {
  position: 'absolute',
  inset: '0',
  overflow: 'hidden',
  userSelect: 'none',
  // The page keeps the vertical scrolling of one finger.
  touchAction: 'pan-y',
} as const;

/** Draws a network with Canvas 2D, for machines whose WebGL is software or absent: a bitmap that is carried along. */
export class PlaneRenderer implements Renderer {
  readonly #container: HTMLElement;
  readonly #network: Network;
  readonly #pointing: Pointing;
  readonly #surface = document.createElement('div');
  readonly #sheet = new Sheet();
  readonly #glide = new Glide();
  readonly #leaving = new AbortController();
  readonly #measure: Measure;
  #highlight: Highlight = NOTHING;
  #positions: Positions;
  #palette: Palette;
  #opening: View;
  #view: View;
  #laid: LaidScene;
  #hovered: Focus | undefined;
  #isStale = false;
  #isHeld = false;
  #frame: number | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, network: Network, events: RendererEvents) {
    this.#container = container;
    this.#network = network;
    this.#pointing = new Pointing(events, {
      discAt: (at) => discAt(this.#laid.scene, this.#laid.placeAt(this.#view, at)),
      placeAt: (at) => unproject(this.#view, at),
    });
    this.#positions = positionsOf(network);
    this.#palette = readPalette(container);
    this.#measure = measureIn(contextOf(document.createElement('canvas')), this.#palette.fontFamily);
    this.#view = this.#opening = openingView(network, sizeOf(container));
    this.#laid = this.#lay();
    this.#enter();
    this.#listen(events);
    this.#paint();
  }

  show(highlight: Highlight, pointedAt: Focus | undefined): void {
    const isNew = highlight !== this.#highlight;
    this.#highlight = highlight;
    if (isNew) this.#refresh();
    this.#pointAt(this.#pointing.hovered ?? pointedAt);
  }

  move(positions: Positions): void {
    this.#positions = new Map([...this.#positions, ...positions]);
    this.#refresh();
  }

  focusOn(actorIds: readonly string[], animate: boolean): void {
    const places = actorIds.flatMap((id) => this.#positions.get(id) ?? []);
    this.#go(viewHolding(this.#view, places), animate);
  }

  zoom(factor: number, animate: boolean): void {
    this.#go(zoomed(this.#view, factor), animate);
  }

  fit(animate: boolean): void {
    this.#go(this.#opening, animate);
  }

  resize(): void {
    const isUntouched = isSameView(this.#view, this.#opening);
    const size = sizeOf(this.#container);
    this.#opening = openingView(this.#network, size);
    this.#glide.stop();
    this.#view = isUntouched ? this.#opening : { ...this.#view, ...size, opening: this.#opening.opening };
    this.#redraw();
  }

  repaint(): void {
    this.#palette = readPalette(this.#container);
    this.#redraw();
  }

  destroy(): void {
    this.#leaving.abort();
    this.#glide.stop();
    clearTimeout(this.#rest);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#surface.remove();
  }

  #enter(): void {
    Object.assign(this.#surface.style, SURFACE_STYLE);
    this.#surface.append(this.#sheet.canvas);
    this.#container.append(this.#surface);
  }

  #listen({ wheelAlone }: RendererEvents): void {
    const { signal } = this.#leaving;
    this.#sheet.canvas.addEventListener('contextrestored', () => this.#redraw(), { signal });
    shareGestures(this.#container, wheelAlone, signal);
    const held = {
      under: (at: Point) => this.#laid.under(this.#view, at),
      pan: (by: Point) => this.#go(moved(this.#view, by), false),
      zoom: (factor: number, around: Point) => this.#go(zoomed(this.#view, factor, around), false),
      hold: (isHeld: boolean) => {
        this.#isHeld = isHeld;
        this.#awaitRest();
      },
      pointed: () => this.#pointAt(this.#pointing.hovered),
    };
    take(this.#surface, this.#pointing, held, signal);
  }

  #go(view: View, animate: boolean): void {
    this.#glide.stop();
    if (animate) this.#glide.start(this.#view, view, (step) => this.#see(step));
    else this.#see(view);
  }

  #see(view: View): void {
    this.#view = view;
    this.#frame ??= requestAnimationFrame(() => this.#step());
  }

  #refresh(): void {
    this.#isStale = true;
    this.#see(this.#view);
  }

  /** Draws one frame: anew where something has changed, else the bitmap as it lies in the view of now. */
  #step(): void {
    this.#frame = undefined;
    const fits = this.#laid.fits(this.#view);
    const { actors, relations } = this.#network;
    if (this.#isStale || (!fits && actors.length + relations.length <= FEW)) return this.#redraw();
    const isCovered = this.#sheet.covers(this.#view, this.#laid.boundsIn(this.#sheet.view));
    if (!isCovered && !fits) return this.#redraw();
    if (isCovered) this.#sheet.slide(this.#view);
    else this.#paint();
    this.#awaitRest();
  }

  /** Lays all anew a moment from now. What is only carried stays sharp, and waits until it is let go. */
  #awaitRest(): void {
    clearTimeout(this.#rest);
    if (this.#laid.isFor(this.#view) || (this.#isHeld && this.#laid.fits(this.#view))) return;
    this.#rest = setTimeout(() => this.#refresh(), REST);
  }

  #redraw(): void {
    this.#isStale = false;
    clearTimeout(this.#rest);
    this.#laid = this.#lay();
    this.#paint();
  }

  #lay(): LaidScene {
    const view = this.#view;
    return new LaidScene(sceneOf(this.#network, this.#highlight, this.#positions, view, this.#measure), view);
  }

  #paint(): void {
    this.#sheet.paint(this.#view, (context, area) => this.#draw(context, area));
  }

  /** Draws what touches an area of the sheet. */
  #draw(context: CanvasRenderingContext2D, area: Box): void {
    const { x, y } = this.#laid.offsetIn(this.#sheet.view);
    context.translate(x, y);
    const painting = { scene: this.#laid.scene, palette: this.#palette, hovered: this.#hovered };
    paint(context, painting, shifted(area, { x: -x, y: -y }));
  }

  /** A thing pointed at is drawn anew by itself: with all that lies over and under it, and nothing else. */
  #pointAt(focus: Focus | undefined): void {
    const changed = [this.#hovered, focus].flatMap((each) => each ?? []);
    this.#hovered = focus;
    this.#surface.style.cursor = focus ? 'pointer' : '';
    for (const each of changed) {
      const box = this.#laid.boxOf(each, this.#sheet.view);
      if (box) this.#sheet.mend(box, (context, area) => this.#draw(context, area));
    }
  }
}
