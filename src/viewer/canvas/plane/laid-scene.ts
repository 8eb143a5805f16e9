import type { Focus } from '../../state/focus.ts';
import { boundsOf, shifted, type Box } from '../box.ts';
import type { Point } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { project, unproject, type View } from '../view.ts';
import { boxOfLabel, boxOfLine, boxOfNode } from './bounds.ts';
import { Targets } from './targets.ts';

const CORNER: Point = { x: 0, y: 0 };

/** A scene, and how it lies in views to which it has been carried since. */
export class LaidScene {
  readonly scene: Scene;
  readonly #view: View;
  readonly #targets: Targets;
  readonly #bounds: Box;

  constructor(scene: Scene, view: View) {
    const { nodes, lines, labels } = scene;
    this.scene = scene;
    this.#view = view;
    this.#targets = new Targets(scene);
    this.#bounds = boundsOf([...nodes.map(boxOfNode), ...lines.map(boxOfLine), ...labels.map(boxOfLabel)]);
  }

  /** Returns whether a view only carries it along: as far in or out as it was laid for. */
  fits({ scale, width, height }: View): boolean {
    const laid = this.#view;
    return scale === laid.scale && width === laid.width && height === laid.height;
  }

  /** Returns whether it was laid for this very view. */
  isFor(view: View): boolean {
    return view === this.#view;
  }

  /** Returns how far a view carries it, in pixels. */
  offsetIn(view: View): Point {
    return project(view, unproject(this.#view, CORNER));
  }

  /** Returns the point of the scene that is seen at a point of a view. */
  placeAt(view: View, point: Point): Point {
    return project(this.#view, unproject(view, point));
  }

  /** Returns the actor at a point of a view, else the relation whose line runs there. */
  under(view: View, point: Point): Focus | undefined {
    return this.#targets.at(this.placeAt(view, point));
  }

  /** Returns the box around all of it, in pixels of a view that fits. */
  boundsIn(view: View): Box {
    return shifted(this.#bounds, this.offsetIn(view));
  }

  /** Returns the box that an actor or a relation touches, in pixels of a view that fits; nothing for what is not drawn. */
  boxOf({ kind, id }: Focus, view: View): Box | undefined {
    const node = kind === 'actor' && this.scene.nodes.find(({ actor }) => actor.id === id);
    const line = kind === 'relation' && this.scene.lines.find(({ relation }) => relation.id === id);
    const box = node ? boxOfNode(node) : line ? boxOfLine(line) : undefined;
    return box && shifted(box, this.offsetIn(view));
  }
}
