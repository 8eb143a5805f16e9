/** An odd constant whose multiples spread over 32 bits (Knuth's golden ratio). */
const GOLDEN = 0x9e3779b1;
/** FNV-1a's first value and its prime. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Returns 32 bits made of two times 32, in which the order counts; signed, for V8 keeps such numbers without a box. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, GOLDEN), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Returns a uint32 of a string's UTF-16 units (FNV-1a); `''` has one too. */
export function hashOf(text: string): number {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Returns a uint32 of bytes (FNV-1a). */
export function hashOfBytes(bytes: Uint8Array): number {
  let hash = OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
  return hash >>> 0;
}
