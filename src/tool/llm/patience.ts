/** The longest that a server may ask to be left alone and still be asked again; in milliseconds. */
const MOST_WAIT = 120_000;
const FIRST_WAIT = 1_000;
const MOST_BACK_OFF = 30_000;

/** Returns how long to wait before a request is repeated, in milliseconds: a second, and twice as long each time. */
export const backOff = (attempt: number): number => Math.min(FIRST_WAIT * 2 ** attempt, MOST_BACK_OFF);

/**
 * Returns how long a server asks to be left alone, in milliseconds, from its `Retry-After`: seconds ("20") or a date of
 * HTTP ("Wed, 21 Oct 2026 07:28:00 GMT"). `undefined` where it asks for nothing that can be read.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(asked)) return Number(asked) * 1000;
  const until = /^[A-Z][a-z]{2},? /.test(asked) ? Date.parse(asked) : NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

/** Returns whether a wait is one that a person at a terminal would bear. */
export const isBearable = (milliseconds: number): boolean => milliseconds <= MOST_WAIT;
