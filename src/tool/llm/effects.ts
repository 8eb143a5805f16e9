import { setTimeout } from 'node:timers/promises';

/** What asking a model does to the world outside. */
export interface ModelEffects {
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** Waits before a request is repeated; in milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds since 1970, against which a server's "not before" is read. */
  readonly now: () => number;
}

/** The network and the clock of this machine. */
export const realEffects: ModelEffects = {
  fetch: (address, request) => fetch(address, request),
  wait: (milliseconds) => setTimeout(milliseconds),
  now: Date.now,
};
