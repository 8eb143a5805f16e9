import { afterEach, expect, test, vi } from 'vitest';
import { surfaceHere } from '../../../src/viewer/canvas/surface.ts';

const RENDERER = 0x1f01;
const UNMASKED = 0x9246;

/** Makes the browser one whose WebGL tells these names. */
function standInForCard(told: string, behind = told): void {
  const extensions: Record<string, unknown> = {
    WEBGL_debug_renderer_info: { UNMASKED_RENDERER_WEBGL: UNMASKED },
  };
  const context = {
    RENDERER,
    getParameter: (name: number) => (name === UNMASKED ? behind : told),
    getExtension: (name: string) => extensions[name] ?? null,
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
}

afterEach(() => vi.restoreAllMocks());

test.each([
  ['WebKit WebGL', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)'],
  ['WebKit WebGL', 'Apple GPU'],
  ['NVIDIA GeForce GTX 980, or similar', ''],
])('WebGL draws where a graphics card computes it: %s, %s', (told, behind) => {
  standInForCard(told, behind);
  expect(surfaceHere()).toBe('webgl');
});

test.each([
  [
    'WebKit WebGL',
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  ],
  ['WebKit WebGL', 'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)'],
  ['llvmpipe, or similar', ''],
])('Canvas 2D draws where the processor computes WebGL: %s, %s', (told, behind) => {
  standInForCard(told, behind);
  expect(surfaceHere()).toBe('plane');
});

test('Canvas 2D draws where there is no WebGL', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(surfaceHere()).toBe('plane');
});
