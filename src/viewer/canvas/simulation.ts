import type { Simulation, SimulationLinkDatum, SimulationNodeDatum } from 'd3';
import { radiusOf } from '../../model/prominence.ts';
import type { Network, Relation } from '../../model/schema.ts';
import { distance, type Point } from './geometry.ts';
import type { Positions } from './scene.ts';

/** What is used of d3-force; passed in, because it is fetched only when a first node is dragged. */
export type Forces = Pick<
  typeof import('d3'),
  'forceCollide' | 'forceLink' | 'forceSimulation' | 'forceX' | 'forceY'
>;

/** An actor under the forces. One that is not free is held where it stands. */
interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly home: Point;
  readonly reach: number;
  x: number;
  y: number;
}

/** Steps from the dragged actor within which others give way. */
const HOPS = 2;
const AIR = 16;
const WARM = 0.3;

/** Returns the ids of the actors that may move when one is dragged: itself, and those within two steps of it. */
export function freeActors(relations: readonly Relation[], actorId: string): ReadonlySet<string> {
  const free = new Set([actorId]);
  for (let hop = 0; hop < HOPS; hop++) {
    const reached = relations.filter(({ source, target }) => free.has(source) || free.has(target));
    for (const { source, target } of reached) free.add(source).add(target);
  }
  return free;
}

/** A force simulation around one dragged actor: everything more than two steps away stands still. */
export class Waking {
  readonly #bodies: readonly Body[];
  readonly #dragged: Body | undefined;
  readonly #simulation: Simulation<Body, SimulationLinkDatum<Body>>;

  constructor(forces: Forces, network: Network, positions: Positions, actorId: string) {
    this.#bodies = bodiesOf(network, positions, freeActors(network.relations, actorId));
    this.#dragged = this.#bodies.find(({ id }) => id === actorId);
    this.#simulation = simulationOf(forces, this.#bodies, network.relations);
  }

  /** Where everything stands now. */
  get positions(): Positions {
    return new Map(this.#bodies.map(({ id, x, y }) => [id, { x, y }]));
  }

  /** Calls back after each step, until all has come to rest. */
  onStep(step: () => void): void {
    this.#simulation.on('tick', step).restart();
  }

  /** Holds the dragged actor at a place, and keeps the others awake. */
  drag({ x, y }: Point): void {
    if (!this.#dragged) return;
    Object.assign(this.#dragged, { x, y, fx: x, fy: y });
    this.#simulation.alphaTarget(WARM);
    if (this.#simulation.alpha() < WARM) this.#simulation.alpha(WARM);
  }

  /** Lets the others come to rest; the dragged actor stays where it was dropped. */
  release(): void {
    this.#simulation.alphaTarget(0);
  }

  /** Goes a number of steps at once. */
  step(count: number): void {
    this.#simulation.tick(count);
  }

  /** Ends it at once. */
  stop(): void {
    this.#simulation.stop();
  }
}

function bodiesOf({ actors }: Network, positions: Positions, free: ReadonlySet<string>): Body[] {
  return actors.map((actor) => {
    const home = positions.get(actor.id) ?? actor;
    const held = free.has(actor.id) ? {} : { fx: home.x, fy: home.y };
    return { id: actor.id, home, reach: radiusOf(actor) + AIR, x: home.x, y: home.y, ...held };
  });
}

function simulationOf(forces: Forces, bodies: readonly Body[], relations: readonly Relation[]) {
  const homes = new Map(bodies.map(({ id, home }) => [id, home]));
  const length = ({ source, target }: Relation): number =>
    distance(homes.get(source) ?? ORIGIN, homes.get(target) ?? ORIGIN);
  // Each line wants to keep the length that the layout gave it, and each actor its place: what moves comes nearly back.
  const links = relations.map((relation) => ({
    source: relation.source,
    target: relation.target,
    length: length(relation),
  }));
  return forces
    .forceSimulation<Body>([...bodies])
    .force(
      'lines',
      forces
        .forceLink<Body, (typeof links)[number] & SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance((link) => link.length)
        .strength(0.25),
    )
    .force(
      'room',
      forces.forceCollide<Body>(({ reach }) => reach),
    )
    .force('homeX', forces.forceX<Body>(({ home }) => home.x).strength(0.08))
    .force('homeY', forces.forceY<Body>(({ home }) => home.y).strength(0.08))
    .stop();
}

const ORIGIN: Point = { x: 0, y: 0 };
