/** What a picture is drawn with: WebGL on a graphics card, or the plane of Canvas 2D, which needs none. */
export type Surface = 'webgl' | 'plane';

/** The names of WebGL that is computed by the processor: in Chrome, in Mesa, and in Windows. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Returns the surface that draws fastest in this browser: WebGL in software is several times slower than Canvas 2D. */
export function surfaceHere(): Surface {
  const canvas = document.createElement('canvas');
  const asked: WebGLContextAttributes = { failIfMajorPerformanceCaveat: true };
  const context = canvas.getContext('webgl2', asked) ?? canvas.getContext('webgl', asked);
  if (!context) return 'plane';
  const name = nameOf(context);
  // A browser keeps only some sixteen contexts, and takes the oldest away from whoever has it.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'plane' : 'webgl';
}

function nameOf(context: WebGLRenderingContext | WebGL2RenderingContext): string {
  const told = String(context.getParameter(context.RENDERER));
  // Firefox tells at once and warns of the extension; the others say "WebKit WebGL" and keep the name behind it.
  const info = /webkit/i.test(told) ? context.getExtension('WEBGL_debug_renderer_info') : null;
  return info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : told;
}
