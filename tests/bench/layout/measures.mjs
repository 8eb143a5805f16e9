// What a reader trips over in a picture, counted apart from the compiler's own count, and alike for every competitor.

/** @typedef {{ x: number, y: number, radius: number, label: { width: number, height: number } }} Node */
/** @typedef {{ from: Node, to: Node }} Line */
/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */
/** @typedef {{ crossings: number, nodesOnLines: number, labelOverlaps: number, lengthSpread: number, angles: number }} Measures */

/** Square pixels of a picture for each of its nodes: all competitors are drawn equally large. */
const ROOM = 10_000;

/**
 * Returns what a picture measures once the box around its nodes is scaled to the common size.
 * @param {readonly Node[]} unscaled
 * @param {readonly (readonly [number, number])[]} ties
 * @returns {Measures}
 */
export function measured(unscaled, ties) {
  const nodes = scaled(unscaled);
  const lines = ties.flatMap(([one, other]) => {
    const [from, to] = [nodes[one], nodes[other]];
    return from && to ? [{ from, to }] : [];
  });
  return {
    crossings: countPairs(lines, cross),
    nodesOnLines: sum(lines.map((line) => nodes.filter((node) => liesOn(node, line)).length)),
    labelOverlaps: countPairs(nodes, labelsOverlap),
    lengthSpread: spread(lines.map(({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y))),
    angles: angularResolution(nodes, lines),
  };
}

/** @param {readonly Node[]} nodes */
function scaled(nodes) {
  const sideOf = (/** @type {number[]} */ values) => Math.max(...values) - Math.min(...values);
  const area = sideOf(nodes.map(({ x }) => x)) * sideOf(nodes.map(({ y }) => y));
  const factor = Math.sqrt((ROOM * nodes.length) / (area || 1));
  return nodes.map((node) => ({ ...node, x: node.x * factor, y: node.y * factor }));
}

/** @param {readonly number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** @param {readonly number[]} values */
const mean = (values) => sum(values) / (values.length || 1);

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(one: Item, other: Item) => boolean} test
 */
const countPairs = (items, test) =>
  sum(items.map((one, at) => items.slice(at + 1).filter((other) => test(one, other)).length));

/**
 * Lines that share an end do not cross.
 * @param {Line} one
 * @param {Line} other
 */
function cross({ from: a, to: b }, { from: c, to: d }) {
  if (a === c || a === d || b === c || b === d) return false;
  return isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b);
}

/**
 * @param {Node} a
 * @param {Node} b
 * @param {Node} c
 */
const isLeft = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;

/**
 * Whether a line runs through the disc of a node that it does not tie.
 * @param {Node} node
 * @param {Line} line
 */
function liesOn(node, { from, to }) {
  if (node === from || node === to) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((node.x - from.x) * dx + (node.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(node.x - from.x - share * dx, node.y - from.y - share * dy) < node.radius;
}

/**
 * Whether the names of two nodes, set below them, cover each other or the other's disc.
 * @param {Node} one
 * @param {Node} other
 */
const labelsOverlap = (one, other) =>
  overlap(labelOf(one), labelOf(other)) ||
  overlap(labelOf(one), discOf(other)) ||
  overlap(discOf(one), labelOf(other));

/**
 * @param {Box} a
 * @param {Box} b
 */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** @param {Node} node */
function labelOf({ x, y, radius, label: { width, height } }) {
  const top = y + radius + 2;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

/** @param {Node} node */
const discOf = ({ x, y, radius }) => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/**
 * Standard deviation as a share of the mean.
 * @param {readonly number[]} lengths
 */
const spread = (lengths) =>
  Math.sqrt(mean(lengths.map((length) => (length - mean(lengths)) ** 2))) / (mean(lengths) || 1);

/**
 * The least angle between two lines at a node as a share of the best that could be, mean over the nodes of two lines and more.
 * @param {readonly Node[]} nodes
 * @param {readonly Line[]} lines
 */
function angularResolution(nodes, lines) {
  const shares = nodes.flatMap((node) => {
    const ends = lines.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []));
    if (ends.length < 2) return [];
    const angles = ends.map(({ x, y }) => Math.atan2(y - node.y, x - node.x)).sort((a, b) => a - b);
    const turn = (angles[0] ?? 0) + 2 * Math.PI;
    const gaps = angles.map((angle, at) => (angles[at + 1] ?? turn) - angle);
    return [(Math.min(...gaps) * ends.length) / (2 * Math.PI)];
  });
  return mean(shares);
}
