import type { Focus } from '../../state/focus.ts';
import { boundsOf, shifted, type Box } from '../box.ts';
import { CarriedScene } from '../carried-scene.ts';
import type { Point } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { View } from '../view.ts';
import { boxOfLabel, boxOfLine, boxOfNode } from './bounds.ts';
import { Targets } from './targets.ts';

/** A scene that is carried along as a bitmap: it knows what lies where. */
export class LaidScene extends CarriedScene {
  readonly #targets: Targets;
  readonly #bounds: Box;

  constructor(scene: Scene, view: View) {
    super(scene, view);
    const { nodes, lines, labels } = scene;
    this.#targets = new Targets(scene);
    this.#bounds = boundsOf([...nodes.map(boxOfNode), ...lines.map(boxOfLine), ...labels.map(boxOfLabel)]);
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
