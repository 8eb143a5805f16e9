import type { Loaded } from '../viewer/load.ts';
import type { OwnAddress } from '../viewer/state/address-bar.ts';
import type { ViewerState } from '../viewer/state/viewer-state.svelte.ts';

/** What the door of an element shows, as its properties: each change is shown at once. */
export class Opened {
  loaded = $state.raw<Loaded | undefined>();
  language = $state.raw<string | undefined>();
  fill = $state.raw(false);
  readonly level = 2;
  readonly address: OwnAddress;
  readonly onviewer: (viewer: ViewerState) => () => void;

  constructor(address: OwnAddress, onviewer: (viewer: ViewerState) => () => void) {
    this.address = address;
    this.onviewer = onviewer;
  }
}
