// One a mount, made by the door that opens the page. See README.md beside it.
import { is } from 'valibot';
import { slugSchema } from '../../model/schema.ts';
import { pageWordsFor } from '../words/page-words.ts';
import { loadIndex, loadNetwork, type Loaded, type NetworkIndex, type Source } from '../load.ts';

/** How much is repeated of an id that there is not, in UTF-16 units. */
const LONGEST = 60;

/** What the page around a viewer shows: nothing yet, a network, or what is wrong with it. */
export class PageState {
  readonly #source: Source;
  #asked = 0;

  /** The networks that the site offers. */
  index = $state.raw<NetworkIndex>([]);
  /** The id of the network that was asked for. */
  id = $state.raw('');
  /** What came of loading it; `undefined` while it loads. */
  loaded = $state.raw<Loaded | undefined>();
  /** The last report of a compiler that failed while the page was open. */
  report = $state.raw('');

  constructor(source: Source) {
    this.#source = source;
  }

  /** Opens the network of an id, or the first on the list where none is asked for. */
  async open(wished: string | undefined): Promise<void> {
    this.index = await loadIndex(this.#source);
    this.id = wished || (this.index[0]?.id ?? '');
    if (this.id === '')
      this.loaded = { kind: 'unreadable', message: pageWordsFor(this.#source.words).noNetworks };
    // What could be a path is not asked for.
    else if (!is(slugSchema, this.id)) this.loaded = this.#unknown();
    else await this.reload(this.id);
  }

  /** Loads the network anew if it is the one on show; what the reader has chosen stays. */
  async reload(id: string): Promise<void> {
    if (id !== this.id) return;
    const asked = ++this.#asked;
    const loaded = await loadNetwork(this.#source, id);
    // Of two saves in a row, the answer to the first may come last.
    if (asked !== this.#asked) return;
    this.loaded = this.#isStranger(loaded) ? this.#unknown() : loaded;
    this.report = '';
  }

  /** A network that does not come and that the site's own list does not name is none of the site's. */
  #isStranger(loaded: Loaded): boolean {
    const { index, id } = this;
    return loaded.kind !== 'ready' && index.length > 0 && !index.some((each) => each.id === id);
  }

  #unknown(): Loaded {
    const called = this.id.length > LONGEST ? `${this.id.slice(0, LONGEST)}…` : this.id;
    const { words } = this.#source;
    return { kind: 'unknown', message: pageWordsFor(words).unknown(words.tongue.isolated(called)) };
  }

  /** Shows what a compiler said of the network on show, over its last good state. */
  fail(id: string, report: string): void {
    if (id === this.id) this.report = report;
  }
}
