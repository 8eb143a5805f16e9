/** A shader pair and what it is fed with: vertices that all items share, and floats that each item has of its own. */
export interface ProgramSource<Uniform extends string> {
  readonly vertexShader: string;
  readonly fragmentShader: string;
  readonly uniforms: readonly Uniform[];
  /** One row a vertex of the strip, and the attributes that the columns of a row fill. */
  readonly strip: number[][];
  readonly vertex: readonly (readonly [name: string, size: number])[];
  /** The attributes of one item, in the order of its floats; its id follows them. */
  readonly item: readonly (readonly [name: string, size: number])[];
}

/** The uniforms that every program here has: sigma's matrix, the size and the pixel of the canvas, and the growth of nodes. */
export type ScreenUniform = 'u_matrix' | 'u_size' | 'u_growth' | 'u_pixel';

/** What sigma says of the canvas at each drawing. */
interface Screen {
  readonly matrix: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly sizeRatio: number;
}

/** Returns a source as sigma wants it defined, drawn as one instanced triangle strip an item. */
export function definitionOf<Uniform extends string>(source: ProgramSource<Uniform>) {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  const floats = ([name, size]: readonly [string, number]) => ({ name, size, type: FLOAT });
  return {
    VERTICES: source.strip.length,
    VERTEX_SHADER_SOURCE: source.vertexShader,
    FRAGMENT_SHADER_SOURCE: source.fragmentShader,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS: source.uniforms,
    ATTRIBUTES: [
      ...source.item.map(floats),
      { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
    ],
    CONSTANT_ATTRIBUTES: source.vertex.map(floats),
    CONSTANT_DATA: source.strip,
  };
}

/** Writes an item's floats and its id into the buffer at an index. */
export function write(buffer: Float32Array, index: number, floats: readonly number[], id: number): void {
  buffer.set(floats, index);
  buffer[index + floats.length] = id;
}

/** Tells a program about the canvas, in CSS pixels; `u_pixel` is the size of one pixel of the device. */
export function setScreen(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  locations: Readonly<Record<ScreenUniform, WebGLUniformLocation>>,
  { matrix, width, height, pixelRatio, sizeRatio }: Screen,
): void {
  gl.uniformMatrix3fv(locations.u_matrix, false, matrix);
  gl.uniform2f(locations.u_size, width, height);
  gl.uniform1f(locations.u_growth, 1 / sizeRatio);
  gl.uniform1f(locations.u_pixel, 1 / pixelRatio);
}
