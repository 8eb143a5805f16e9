// The door of a page of its own: reads which network is wanted, mounts, and listens to the compiler while developing.
import { mount } from 'svelte';
import Page from '../viewer/Page.svelte';
import { PageState } from '../viewer/state/page-state.svelte.ts';
import { wordsFor } from '../viewer/words/languages.ts';
import './page.css';

const target = document.querySelector<HTMLElement>('#sayso');
if (target) {
  const asked = new URLSearchParams(location.search);
  const language = asked.get('lang') ?? target.dataset['lang'];
  const page = new PageState({
    fetch: (url) => fetch(url),
    base: import.meta.env.BASE_URL,
    words: wordsFor(language),
  });
  const wished = asked.get('network') ?? target.dataset['network'];
  mount(Page, { target, props: { page, language } });
  void page.open(wished);
  import.meta.hot?.on('sayso:update', ({ id }) => void page.reload(id));
  import.meta.hot?.on('sayso:error', ({ id, report }) => page.fail(id, report));
}
