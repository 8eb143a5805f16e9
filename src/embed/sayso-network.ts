import { mount, unmount } from 'svelte';
import '../viewer/theme.css';
import { loadNetworkAt } from '../viewer/load.ts';
import { readAddress, writeAddress, OPENING, type Address } from '../viewer/state/address.ts';
import { OwnAddress } from '../viewer/state/address-bar.ts';
import type { Focus } from '../viewer/state/focus.ts';
import type { ViewerState } from '../viewer/state/viewer-state.svelte.ts';
import { wordsFor } from '../viewer/words/languages.ts';
import Door from './Door.svelte';
import type { SaysoNetworkElement } from './element-types.ts';
import { follow } from './following.svelte.ts';
import { Opened } from './opened.svelte.ts';
import { wordsOf } from './marks.ts';
import { isChange, selectionOf } from './selection.ts';
import { dress } from './shadow-sheet.ts';

const ATTRIBUTES = ['src', 'focus', 'view', 'theme', 'lang', 'height'] as const;
type AttributeName = (typeof ATTRIBUTES)[number];

/**
 * `<sayso-network src="…/network.json">`: a compact viewer in a shadow root. It keeps what is chosen to itself and leaves the
 * address of the page alone. README.md tells its attributes, properties, events, custom properties and parts.
 */
export class SaysoNetwork extends HTMLElement implements SaysoNetworkElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  readonly #opened: Opened;
  readonly #place: HTMLElement;
  #viewer: ViewerState | undefined;
  #app: ReturnType<typeof mount> | undefined;
  #asked: string | undefined;
  #hasArticle = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    dress(root);
    this.#place = this.ownerDocument.createElement('div');
    root.append(this.#place);
    this.#opened = new Opened(new OwnAddress('', () => this.page), (viewer) => this.#attend(viewer));
  }

  /** What is chosen; setting it chooses, and `null` lets go. */
  get focusOn(): Focus | null {
    return this.#viewer?.focus ?? null;
  }

  set focusOn(focus: Focus | null) {
    this.#change({ focus: focus ?? undefined, to: undefined });
  }

  /** Lights something without choosing it; `null` lights nothing. */
  set hoverOn(focus: Focus | null) {
    if (this.#viewer) this.#viewer.hover = focus ?? undefined;
  }

  /** Whether the article stands on the page around it, so that each quote can be shown there: `sayso-show` asks for it. */
  set hasArticle(hasArticle: boolean) {
    this.#hasArticle = hasArticle;
    if (this.#viewer) this.#viewer.hasArticle = hasArticle;
  }

  /** The address of the page that its links lead to: the attribute `page`, or the page of the site that the network is from. */
  get page(): string | undefined {
    const site = /^(.*\/|)data\/([a-z\d-]+)\/network\.json$/.exec(this.src ?? '');
    return this.getAttribute('page') ?? (site ? `${site[1]}?network=${site[2]}` : undefined);
  }

  /** The address of the network. */
  get src(): string | null {
    return this.getAttribute('src');
  }

  set src(src: string | null) {
    if (src === null) this.removeAttribute('src');
    else this.setAttribute('src', src);
  }

  /** The network on show, or `undefined`. */
  get network(): ViewerState['network'] | undefined {
    return this.#viewer?.network;
  }

  connectedCallback(): void {
    // A browser moves an element by taking it out and putting it in: what is chosen, and the picture, stay.
    if (this.#app) return;
    this.#app = mount(Door, { target: this.#place, props: this.#opened });
    void this.#load();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected || !this.#app) return;
      void unmount(this.#app);
      this.#app = undefined;
    });
  }

  attributeChangedCallback(name: AttributeName, _old: string | null, value: string | null): void {
    if (name === 'src' && this.#app) void this.#load();
    if (name === 'lang') this.#opened.language = value ?? undefined;
    if (name === 'height') this.#size(value);
    if (name === 'focus') this.#change({ ...focusIn(value ?? ''), to: undefined });
    if (name === 'view' || name === 'theme')
      this.#change({ [name]: readAddress(`${name}=${value ?? ''}`, '')[name] });
  }

  async #load(): Promise<void> {
    const { src } = this;
    if (src === null || src === this.#asked) return;
    this.#asked = src;
    this.#opened.loaded = undefined;
    const words = wordsFor(this.#opened.language);
    const loaded = await loadNetworkAt({ fetch: (url) => fetch(url), words }, src);
    // Of two addresses in a row, the answer to the first may come last.
    if (this.#asked === src) this.#opened.loaded = loaded;
  }

  #change(part: Partial<Address>): void {
    if (this.#viewer) return this.#viewer.change(part);
    const { address } = this.#opened;
    const at = readAddress(address.read(), '');
    address.push(writeAddress('', '', { ...OPENING, ...at, ...part }));
  }

  #size(height: string | null): void {
    const pixels = /^\d{2,4}$/.test(height ?? '') ? Number(height) : undefined;
    this.#opened.fill = pixels !== undefined;
    this.#place.style.blockSize = pixels === undefined ? '' : `${pixels}px`;
  }

  /** Tells the page what happens in a viewer; returns what stops it. */
  #attend(viewer: ViewerState): () => void {
    this.#viewer = viewer;
    viewer.hasArticle = this.#hasArticle;
    const stops = [
      follow(
        () => selectionOf(viewer),
        isChange,
        (selection) => this.#tell('sayso-select', selection),
      ),
      follow(
        () => viewer.hover,
        (one, other) => one !== other,
        (focus) => this.#tell('sayso-hover', { focus: focus ?? null }),
      ),
      follow(
        () => viewer.shown,
        (one, other) => one !== other,
        (shown) => shown && this.#tell('sayso-show', { quote: wordsOf(shown.quote) }),
      ),
    ];
    this.#tell('sayso-ready', { network: { id: viewer.network.id, title: viewer.network.title } });
    return () => {
      this.#viewer = undefined;
      for (const stop of stops) stop();
    };
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const focusIn = (text: string): Pick<Address, 'focus'> => ({ focus: readAddress(text, '').focus });
