// What a reader trips over in a picture, measured apart from the compiler's own count, the same for every competitor.

/** @typedef {{ x: number, y: number, radius: number, label: { width: number, height: number } }} Node */
/** @typedef {{ nodes: readonly Node[], ties: readonly (readonly [number, number])[] }} Picture */
/** @typedef {{ crossings: number, nodesOnLines: number, labelOverlaps: number, lengthSpread: number, angles: number }} Measures */

/** Square pixels of a picture for each of its nodes: all competitors are drawn equally large. */
const ROOM = 10_000;

/**
 * Returns what a picture measures once the box around its nodes is scaled to the common size.
 * @param {Picture} picture
 * @returns {Measures}
 */
export function measured(picture) {
  const nodes = scaled(picture.nodes);
  const lines = picture.ties.map(([from, to]) => [nodes[from], nodes[to]]);
  return {
    crossings: countPairs(lines, cross),
    nodesOnLines: lines.reduce((sum, line) => sum + nodes.filter((node) => liesOn(node, line)).length, 0),
    labelOverlaps: countPairs(nodes, labelsOverlap),
    lengthSpread: spread(lines.map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y))),
    angles: angularResolution(nodes, picture.ties),
  };
}

/** @param {readonly Node[]} nodes */
function scaled(nodes) {
  const [width, height] = [sideOf(nodes.map(({ x }) => x)), sideOf(nodes.map(({ y }) => y))];
  const factor = Math.sqrt((ROOM * nodes.length) / (width * height || 1));
  return nodes.map((node) => ({ ...node, x: node.x * factor, y: node.y * factor }));
}

/** @param {readonly number[]} values */
const sideOf = (values) => Math.max(...values) - Math.min(...values);

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(one: Item, other: Item) => boolean} test
 */
function countPairs(items, test) {
  return items.reduce(
    (sum, one, at) => sum + items.slice(at + 1).filter((other) => test(one, other)).length,
    0,
  );
}

function cross([a, b], [c, d]) {
  if (a === c || a === d || b === c || b === d) return false;
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const side = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;

function liesOn(node, [from, to]) {
  if (node === from || node === to) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((node.x - from.x) * dx + (node.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(node.x - from.x - share * dx, node.y - from.y - share * dy) < node.radius;
}

const labelsOverlap = (one, other) =>
  overlap(labelOf(one), labelOf(other)) ||
  overlap(labelOf(one), discOf(other)) ||
  overlap(discOf(one), labelOf(other));

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function labelOf({ x, y, radius, label: { width, height } }) {
  const top = y + radius + 2;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

const discOf = ({ x, y, radius }) => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Standard deviation of the lengths, as a share of their mean. */
function spread(lengths) {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length) / mean;
}

/** The least angle between two lines at a node as a share of the best possible, mean over nodes of two lines and more. */
function angularResolution(nodes, ties) {
  const shares = nodes.flatMap((node, at) => {
    const ends = ties.flatMap(([a, b]) => (a === at ? [nodes[b]] : b === at ? [nodes[a]] : []));
    if (ends.length < 2) return [];
    const angles = ends.map(({ x, y }) => Math.atan2(y - node.y, x - node.x)).sort((a, b) => a - b);
    const gaps = angles.map((angle, i) => (angles[i + 1] ?? (angles[0] ?? 0) + 2 * Math.PI) - angle);
    return [Math.min(...gaps) / ((2 * Math.PI) / ends.length)];
  });
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1);
}
