import type { Core, NodeLook, Shape } from './appearance.ts';
import type { Rgb } from './palette.ts';
import type { ProgramSource, ScreenUniform } from './program.ts';
import { SHAPE_SIZE } from './shapes.ts';

/** The uniforms of nodes: the screen's, and two colours. */
export type NodeUniform = ScreenUniform | 'u_paper' | 'u_ink';

/** What the shader needs to draw one node. */
export interface NodeInk {
  readonly look: NodeLook;
  readonly colour: Rgb;
  readonly hovered: boolean;
}

const SHAPE_INDEX: Readonly<Record<Shape, number>> = {
  circle: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
  hexagon: 4,
};
const CORE_INDEX: Readonly<Record<Core, number>> = { none: 0, dot: 1, ring: 2, bar: 3 };

/** The ring around a node that is chosen or pointed at, in pixels. */
const RING_WIDTH = { chosen: 2.5, hovered: 1.5, none: 0 } as const;

/** Returns the floats of a node at a place of sigma's unit square, in the order of NODE_SOURCE. */
export function nodeFloats({ x, y }: { x: number; y: number }, { look, colour, hovered }: NodeInk): number[] {
  const ring =
    look.emphasis === 'chosen' ? RING_WIDTH.chosen : hovered ? RING_WIDTH.hovered : RING_WIDTH.none;
  return [
    x,
    y,
    look.radius,
    SHAPE_INDEX[look.shape],
    CORE_INDEX[look.core],
    look.hollow ? 1 : 0,
    ring,
    ...colour,
  ];
}

/** Places a square around each node, large enough for its corners and its ring; lengths in CSS pixels. */
const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_place;
attribute vec4 a_form;
attribute float a_ring;
attribute vec3 a_colour;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_growth;

varying vec2 v_place;
varying vec4 v_form;
varying float v_ring;
varying vec4 v_colour;

void main() {
  float radius = a_form.x * u_growth;
  vec2 offset = a_corner * (1.4 * radius + 8.0);
  vec2 middle = (u_matrix * vec3(a_place, 1.0)).xy;
  gl_Position = vec4(middle + offset / (u_size / 2.0), 0.0, 1.0);
  v_place = offset;
  v_form = vec4(radius, a_form.yzw);
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_colour = a_id;
  v_colour.a *= 255.0 / 254.0;
  #else
  v_colour = vec4(a_colour, 1.0);
  #endif
}
`;

/** Draws shape, core, dashed outline and ring from distance fields, with one pixel of softness. */
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec2 v_place;
varying vec4 v_form;
varying float v_ring;
varying vec4 v_colour;

uniform float u_pixel;
uniform vec3 u_paper;
uniform vec3 u_ink;

const float OUTLINE = 1.8;
const float HALO = 1.5;
const float LEAST_REACH = 12.0;

float inside(float outsideBy) {
  return clamp(0.5 - outsideBy / u_pixel, 0.0, 1.0);
}

float square(vec2 p, float half_) {
  vec2 d = abs(p) - half_;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float diamond(vec2 p, float reach) {
  return (abs(p.x) + abs(p.y) - reach) * 0.70711;
}

float triangle(vec2 p, float reach) {
  p.y += 0.14 * reach;
  return max(abs(p.x) * 0.866025 + p.y * 0.5, -p.y) - 0.5 * reach;
}

float hexagon(vec2 p, float reach) {
  p = abs(p);
  return max(p.x, p.x * 0.5 + p.y * 0.866025) - 0.866025 * reach;
}

float shape(vec2 p, float radius, float kind) {
  if (kind < 0.5) return length(p) - ${SHAPE_SIZE.circle.toFixed(2)} * radius;
  if (kind < 1.5) return square(p, ${SHAPE_SIZE.square.toFixed(2)} * radius);
  if (kind < 2.5) return diamond(p, ${SHAPE_SIZE.diamond.toFixed(2)} * radius);
  if (kind < 3.5) return triangle(p, ${SHAPE_SIZE.triangle.toFixed(2)} * radius);
  return hexagon(p, ${SHAPE_SIZE.hexagon.toFixed(2)} * radius);
}

float core(vec2 p, float radius, float kind) {
  if (kind < 0.5) return 0.0;
  if (kind < 1.5) return inside(length(p) - 0.34 * radius);
  if (kind < 2.5) return inside(abs(length(p) - 0.5 * radius) - 0.75);
  return inside(max(abs(p.x) - 0.5 * radius, abs(p.y) - 0.75));
}

// Twelve dashes around the middle, whatever the size.
float dashed(vec2 p) {
  float turn = fract(atan(p.y, p.x) / 6.283185 * 12.0);
  float pixels = (abs(turn - 0.5) - 0.31) * 6.283185 / 12.0 * length(p);
  return inside(pixels);
}

void main() {
  float radius = v_form.x;
  float outsideBy = shape(v_place, radius, v_form.y);
  #ifdef PICKING_MODE
  gl_FragColor = min(outsideBy, length(v_place) - LEAST_REACH) <= 0.0 ? v_colour : vec4(0.0);
  #else
  float heart = core(v_place, radius, v_form.z);
  float outline = inside(abs(outsideBy + 0.5 * OUTLINE) - 0.5 * OUTLINE) * dashed(v_place);
  float ink = v_form.w > 0.5 ? max(outline, heart) : inside(outsideBy) * (1.0 - heart);
  vec3 colour = mix(u_paper, v_colour.rgb, ink);
  float ring = v_ring > 0.0 ? inside(abs(outsideBy - HALO - 1.0 - 0.5 * v_ring) - 0.5 * v_ring) : 0.0;
  float alpha = max(inside(outsideBy - HALO), ring);
  gl_FragColor = vec4(mix(colour, u_ink, ring), 1.0) * alpha;
  #endif
}
`;

/** The program of nodes: each is cut from a square. */
export const NODE_SOURCE: ProgramSource<NodeUniform> = {
  vertexShader: VERTEX_SHADER,
  fragmentShader: FRAGMENT_SHADER,
  uniforms: ['u_matrix', 'u_size', 'u_growth', 'u_pixel', 'u_paper', 'u_ink'],
  strip: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  vertex: [['a_corner', 2]],
  item: [
    ['a_place', 2],
    ['a_form', 4],
    ['a_ring', 1],
    ['a_colour', 3],
  ],
};
