/** Returns when the browser has nothing better to do, or after so many ms at the latest. */
export const whenIdle = (latest: number): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: latest });
    else setTimeout(resolve);
  });
