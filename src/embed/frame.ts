// The door of a frame in somebody's page: reads what its address asks for, mounts, and speaks with the page around it.
import { mount } from 'svelte';
import '../viewer/theme.css';
import { frameAddress } from '../viewer/state/address-bar.ts';
import { PageState } from '../viewer/state/page-state.svelte.ts';
import type { ViewerState } from '../viewer/state/viewer-state.svelte.ts';
import { wordsFor } from '../viewer/words/languages.ts';
import { answerParent } from './answering.ts';
import Frame from './Frame.svelte';
import './frame.css';
import { addressIn } from './addresses.ts';
import { askedOf, fullPageOf } from './asked.ts';
import { HeightReport } from './height-report.ts';
import { Parent } from './parent.ts';

const target = document.querySelector<HTMLElement>('#sayso');
if (target) {
  const asked = askedOf(location, document.referrer);
  const base = import.meta.env.BASE_URL;
  // Written into the address before anything reads it: from here on the hash alone says what is shown.
  history.replaceState(history.state, '', asked.hash || location.pathname + location.search);
  const words = wordsFor(asked.language);
  const page = new PageState({ fetch: (url) => fetch(url), base, words });
  const address = frameAddress(window, fullPageOf(base, asked));
  const height = new HeightReport(window, asked);
  const parent = new Parent(window, asked.parents);
  target.replaceChildren();
  mount(Frame, {
    target,
    props: {
      page,
      address,
      language: asked.language,
      addressIn: addressIn(base),
      onviewer: (viewer: ViewerState) => answerParent(parent, viewer),
      onheight: (natural: number) => height.say(natural),
    },
  });
  void page.open(asked.network);
  import.meta.hot?.on('sayso:update', ({ id }) => void page.reload(id));
  import.meta.hot?.on('sayso:error', ({ id, report }) => page.fail(id, report));
}
