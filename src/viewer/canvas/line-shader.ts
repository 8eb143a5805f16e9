import type { RelationLook } from './appearance.ts';
import type { Rgb } from './palette.ts';
import type { ProgramSource, ScreenUniform } from './program.ts';
import { RIM_GAP, SPREAD } from './scene.ts';
import { CUT, arrowSize } from './shapes.ts';

/** What the shader needs to draw one line; radii and bow in pixels at the opening view. */
export interface LineInk {
  readonly look: RelationLook;
  readonly colour: Rgb;
  /** How far the line bows to the left of its way, in steps of parallel lines. */
  readonly bend: number;
  readonly sourceRim: number;
  readonly targetRim: number;
}

/** Returns the floats of a line between two places of sigma's unit square, in the order of LINE_SOURCE. */
export function lineFloats(
  from: { x: number; y: number },
  to: { x: number; y: number },
  ink: LineInk,
): number[] {
  const { pattern, width, arrow } = ink.look;
  const head = arrow ? arrowSize(width) : { length: 0, halfWidth: 0 };
  return [
    ...[from.x, from.y, to.x, to.y],
    ...[ink.sourceRim, ink.targetRim, ink.bend * SPREAD, width],
    ...[pattern.on, pattern.period, pattern.cut ? CUT.halfGap : 0, CUT.halfBar],
    ...[head.length, head.halfWidth],
    ...ink.colour,
  ];
}

/**
 * Bends a strip along the curve between two rims. It works in CSS pixels of the screen, y up, so that widths, dashes and
 * arrowheads keep their size as the reader zooms in; `v_place` is where a fragment lies along and across the line, in pixels.
 */
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_ends;
attribute vec4 a_form;
attribute vec4 a_pattern;
attribute vec2 a_arrow;
attribute vec3 a_colour;
attribute vec4 a_id;
attribute float a_step;
attribute float a_side;

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_growth;
uniform float u_pixel;

varying vec4 v_colour;
varying vec2 v_place;
varying float v_length;
varying float v_width;
varying vec4 v_pattern;
varying vec2 v_arrow;

const int HALVINGS = 14;
const float FINGER = 9.0;

vec2 toPixels(vec2 place) {
  return (u_matrix * vec3(place, 1.0)).xy * u_size / 2.0;
}

vec2 pointAt(vec2 from, vec2 control, vec2 to, float t) {
  return mix(mix(from, control, t), mix(control, to, t), t);
}

vec2 velocityAt(vec2 from, vec2 control, vec2 to, float t) {
  return 2.0 * mix(control - from, to - control, t);
}

float speed(vec2 from, vec2 control, vec2 to, float t, float node) {
  return length(velocityAt(from, control, to, 0.5 * t * (1.0 + node)));
}

// Gauss-Legendre quadrature: the same five points as lengthTo in geometry.ts.
float lengthTo(vec2 a, vec2 b, vec2 c, float t) {
  return 0.5 * t * (
    0.568889 * speed(a, b, c, t, 0.0) +
    0.478629 * (speed(a, b, c, t, -0.538469) + speed(a, b, c, t, 0.538469)) +
    0.236927 * (speed(a, b, c, t, -0.906180) + speed(a, b, c, t, 0.906180))
  );
}

// How far from its first end a curve leaves a circle around it.
float leaving(vec2 from, vec2 control, vec2 to, float radius) {
  float low = 0.0;
  float high = 1.0;
  for (int i = 0; i < HALVINGS; i++) {
    float middle = 0.5 * (low + high);
    if (distance(pointAt(from, control, to, middle), from) > radius) high = middle;
    else low = middle;
  }
  return high;
}

void main() {
  vec2 from = toPixels(a_ends.xy);
  vec2 to = toPixels(a_ends.zw);
  vec2 along = to - from;
  vec2 left = vec2(-along.y, along.x) / max(length(along), 1e-6);
  vec2 control = 0.5 * (from + to) + 2.0 * a_form.z * u_growth * left;

  float start = leaving(from, control, to, a_form.x * u_growth + ${RIM_GAP.source.toFixed(1)});
  float end = 1.0 - leaving(to, control, from, a_form.y * u_growth + ${RIM_GAP.target.toFixed(1)});
  float t = mix(start, max(start, end), a_step);

  float before = lengthTo(from, control, to, start);
  // Lines thin out with the nodes of a small picture, but do not thicken as it is zoomed.
  float thin = min(u_growth, 1.0);
  float halfWidth = thin * max(max(0.5 * a_form.w, a_arrow.y), a_pattern.z > 0.0 ? a_pattern.w : 0.0) + u_pixel;
  #ifdef PICKING_MODE
  halfWidth = max(halfWidth, FINGER);
  #endif

  vec2 tangent = normalize(velocityAt(from, control, to, t));
  vec2 pixel = pointAt(from, control, to, t) + a_side * halfWidth * vec2(-tangent.y, tangent.x);
  gl_Position = vec4(pixel / (u_size / 2.0), 0.0, 1.0);

  v_place = vec2(lengthTo(from, control, to, t) - before, a_side * halfWidth);
  v_length = lengthTo(from, control, to, max(start, end)) - before;
  v_width = thin * a_form.w;
  v_pattern = thin * a_pattern;
  v_arrow = thin * a_arrow;
  #ifdef PICKING_MODE
  v_colour = a_id;
  v_colour.a *= 255.0 / 254.0;
  #else
  v_colour = vec4(a_colour, 1.0);
  #endif
}
`;

/** Cuts dashes, gap, bars and arrowhead out of the strip by their distances in pixels, with one pixel of softness. */
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_colour;
varying vec2 v_place;
varying float v_length;
varying float v_width;
varying vec4 v_pattern;
varying vec2 v_arrow;

uniform float u_pixel;

float inside(float outsideBy) {
  return clamp(0.5 - outsideBy / u_pixel, 0.0, 1.0);
}

// Round-capped dashes, counted from the middle so that both ends look alike; a dash as long as its period is a whole line.
float dashes(float fromMiddle, float across) {
  float within = mod(fromMiddle + 0.5 * v_pattern.y, v_pattern.y) - 0.5 * v_pattern.y;
  float beyond = v_pattern.x >= v_pattern.y ? 0.0 : max(abs(within) - 0.5 * v_pattern.x, 0.0);
  return inside(length(vec2(beyond, across)) - 0.5 * v_width);
}

float cut(float fromMiddle, float across, float line) {
  float gap = v_pattern.z;
  if (gap == 0.0) return line;
  float bar = max(abs(abs(fromMiddle) - gap) - 0.5 * v_width, abs(across) - v_pattern.w);
  return max(line * inside(gap - abs(fromMiddle)), inside(bar));
}

float arrow(float toTip, float across) {
  if (v_arrow.x == 0.0) return 0.0;
  float side = (abs(across) * v_arrow.x - toTip * v_arrow.y) / length(v_arrow);
  return inside(max(side, toTip - v_arrow.x));
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_colour;
  #else
  float along = v_place.x;
  float across = v_place.y;
  float toTip = v_length - along;
  float body = inside(max(-along, 0.7 * v_arrow.x - toTip));
  float line = cut(along - 0.5 * v_length, across, dashes(along - 0.5 * v_length, across));
  float alpha = v_length > 0.0 ? max(body * line, arrow(toTip, across)) : 0.0;
  gl_FragColor = v_colour * alpha;
  #endif
}
`;

/** Steps into which a curve is cut: at 32, the corners of the widest bow stay below a third of a pixel. */
const STEPS = 32;

/** The program of lines: two vertices a step, one on each side. */
export const LINE_SOURCE: ProgramSource<ScreenUniform> = {
  vertexShader: VERTEX_SHADER,
  fragmentShader: FRAGMENT_SHADER,
  uniforms: ['u_matrix', 'u_size', 'u_growth', 'u_pixel'],
  strip: Array.from({ length: 2 * (STEPS + 1) }, (_, at) => [
    Math.floor(at / 2) / STEPS,
    at % 2 === 0 ? 1 : -1,
  ]),
  vertex: [
    ['a_step', 1],
    ['a_side', 1],
  ],
  item: [
    ['a_ends', 4],
    ['a_form', 4],
    ['a_pattern', 4],
    ['a_arrow', 2],
    ['a_colour', 3],
  ],
};
