import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Network } from '../../../src/model/schema.ts';
import Viewer from '../../../src/viewer/Viewer.svelte';
import { standInForBrowser } from './browser.ts';
import { watchScrolling } from './reading.ts';

/** Returns a whole viewer that is opened at an address, and a hand to use it with. */
export function visit(network: Network, hash: string) {
  standInForBrowser();
  watchScrolling();
  history.pushState(null, '', '/');
  location.hash = hash;
  const { container } = render(Viewer, { network });
  return {
    container,
    user: userEvent.setup(),
    /** The view that stands in the place of the picture, once it has arrived. */
    view: async (role: 'grid' | 'region') =>
      within(await screen.findByRole(role, { name: VIEWS[role] }, PATIENCE)),
    panel: () => container.querySelector('.panel h2')?.textContent.replaceAll(/\s+/g, ' ').trim(),
  };
}

// The view arrives by a dynamic import, which a busy machine takes its time for.
const PATIENCE = { timeout: 30_000 };
const VIEWS = { grid: 'Matrix', region: /List|Table/ };
