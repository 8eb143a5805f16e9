// The door of a page of its own: reads which network is wanted, mounts, and listens to the compiler while developing.
import { mount } from 'svelte';
import Page from '../viewer/Page.svelte';
import { PageState } from '../viewer/state/page-state.svelte.ts';
import { english } from '../viewer/words.ts';
import './page.css';

const target = document.querySelector<HTMLElement>('#sayso');
if (target) {
  const page = new PageState({
    fetch: (url) => fetch(url),
    base: import.meta.env.BASE_URL,
    words: english,
  });
  const wished = new URLSearchParams(location.search).get('network') ?? target.dataset['network'];
  mount(Page, { target, props: { page, words: english } });
  void page.open(wished);
  import.meta.hot?.on('sayso:update', ({ id }) => void page.reload(id));
  import.meta.hot?.on('sayso:error', ({ id, report }) => page.fail(id, report));
}
