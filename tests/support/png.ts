/**
 * Returns the width and the height of a PNG in pixels, as its header has them (PNG, section 11.2.1).
 * @throws Error where the bytes are no PNG
 */
export function sizeOfPng(bytes: Uint8Array): [width: number, height: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x89504e47) throw new Error('these bytes are no PNG');
  return [view.getUint32(16), view.getUint32(20)];
}
