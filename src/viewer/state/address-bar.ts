/** Where a viewer keeps its focus for others to link to: the hash of the page, and who is told when it changes. */
export interface AddressBar {
  /** Returns the hash as it stands, with its `#`, or the empty string. */
  read(): string;
  /** Puts a new hash in the bar as an entry of its own in the history. */
  push(hash: string): void;
  /** Calls back after each step back, step forward or typed address; returns what stops it. */
  follow(listener: () => void): () => void;
  /** The address of the page that its links lead to, without a hash; nothing where that is the page itself. */
  readonly page?: string | undefined;
}

/** The address bar where there is no browser: a page that is being prerendered opens on nothing. */
export const noAddress: AddressBar = {
  read: () => '',
  push: () => undefined,
  follow: () => () => undefined,
};

/**
 * Returns an address bar that says nothing until it is followed, and then what it holds: a page that takes over prerendered
 * HTML must begin with the same, whatever its address.
 */
export function lateAddress(address: AddressBar): AddressBar {
  let isFollowed = false;
  return {
    read: () => (isFollowed ? address.read() : ''),
    push: address.push,
    follow: (listener) => {
      isFollowed = true;
      listener();
      return address.follow(listener);
    },
  };
}

/** Returns the address bar of a browser window. */
export function windowAddress(view: Window): AddressBar {
  return {
    read: () => view.location.hash,
    // An empty hash needs the whole path: a bare '' would leave the old hash standing.
    push: (hash) =>
      view.history.pushState(view.history.state, '', hash || view.location.pathname + view.location.search),
    follow: (listener) => {
      // A typed hash fires both in some browsers and either one in others; reading twice does no harm.
      view.addEventListener('popstate', listener);
      view.addEventListener('hashchange', listener);
      return () => {
        view.removeEventListener('popstate', listener);
        view.removeEventListener('hashchange', listener);
      };
    },
  };
}

/**
 * Returns the address bar of a frame in somebody's page, whose links lead to `page`. A choice replaces the address of the
 * frame and adds nothing to the history, or the way back out of the page around it would lead through each choice.
 */
export function frameAddress(view: Window, page: string): AddressBar {
  const push = (hash: string): void =>
    view.history.replaceState(view.history.state, '', hash || view.location.pathname + view.location.search);
  return { ...windowAddress(view), push, page };
}

/** An address that is nobody's but its viewer's: the page around it keeps its own. */
export class OwnAddress implements AddressBar {
  #hash: string;
  readonly #pageOf: () => string | undefined;

  /** `pageOf` returns the address of the page that its links lead to, asked anew for each link. */
  constructor(hash: string, pageOf: () => string | undefined) {
    this.#hash = hash;
    this.#pageOf = pageOf;
  }

  get page(): string | undefined {
    return this.#pageOf();
  }

  read(): string {
    return this.#hash;
  }

  push(hash: string): void {
    this.#hash = hash;
  }

  follow(): () => void {
    return () => undefined;
  }
}
