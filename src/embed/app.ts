// The app of a page of its own: takes over prerendered HTML where it shows what is asked for, and else mounts in its place.
import { flushSync, hydrate, mount } from 'svelte';
import Page from '../viewer/Page.svelte';
import Unreadable from '../viewer/screens/Unreadable.svelte';
import type { Failure, Fetch } from '../viewer/load.ts';
import { lateAddress, windowAddress } from '../viewer/state/address-bar.ts';
import { PageState } from '../viewer/state/page-state.svelte.ts';
import { pageWordsFor } from '../viewer/words/page-words.ts';
import { wordsFor } from '../viewer/words/languages.ts';
import type { Words } from '../viewer/words/words.ts';
import { addressIn } from './addresses.ts';
import './page.css';

/**
 * Opens the app in an element of a page. Its data say which network (`data-network`) and language (`data-lang`) stand in it
 * and where the site's root is (`data-base`), or that there is no site around it (`data-single`); `?network=` and `?lang=` of
 * the address may ask for others.
 */
export async function openApp(target: HTMLElement, ask: Fetch = (url) => fetch(url)): Promise<void> {
  const { network, lang, base = import.meta.env.BASE_URL, prerendered, single } = target.dataset;
  const asked = new URLSearchParams(location.search);
  const wished = asked.get('network') || network;
  const language = asked.get('lang') ?? lang;
  const page = new PageState({ fetch: ask, base, words: wordsFor(language) });
  const props = {
    page,
    language,
    ...(prerendered === undefined || single !== undefined ? {} : { addressIn: addressIn(base) }),
  };
  if (prerendered !== undefined && wished === network && language === lang)
    await takeOver(target, wished, props);
  else {
    target.replaceChildren();
    mount(Page, { target, props });
    void page.open(wished);
  }
  import.meta.hot?.on('sayso:update', ({ id }) => void page.reload(id));
  import.meta.hot?.on('sayso:error', ({ id, report }) => page.fail(id, report));
}

interface PageProps {
  readonly page: PageState;
  readonly language: string | undefined;
}

/** What was prerendered has been proved: where the data fail to come, it stays, without what would do nothing. */
async function takeOver(target: HTMLElement, wished: string | undefined, props: PageProps): Promise<void> {
  const { page, language } = props;
  await page.open(wished);
  const { loaded } = page;
  if (loaded?.kind === 'ready') {
    hydrate(Page, { target, props: { ...props, address: lateAddress(windowAddress(window)) } });
    // Before the browser paints: what the address asks for comes in the same frame.
    flushSync();
    return;
  }
  if (loaded === undefined) return;
  for (const dead of target.querySelectorAll('.toolbar, .hint, button, input, select')) dead.remove();
  tell(target, wordsFor(language, document.documentElement.lang), loaded);
}

/** Says above a page why it only stands there. */
function tell(target: HTMLElement, words: Words, { detail }: Failure): void {
  const notice = document.createElement('div');
  notice.className = 'sayso notice';
  notice.setAttribute('role', 'status');
  notice.lang = words.tongue.code;
  notice.dir = words.tongue.direction;
  target.before(notice);
  const failure: Failure = {
    kind: 'unreadable',
    message: pageWordsFor(words).stands,
    ...(detail ? { detail } : {}),
  };
  mount(Unreadable, { target: notice, props: { words, failure } });
}
