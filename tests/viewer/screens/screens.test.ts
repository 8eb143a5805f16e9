import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Page from '../../../src/viewer/Page.svelte';
import Empty from '../../../src/viewer/screens/Empty.svelte';
import { PageState } from '../../../src/viewer/state/page-state.svelte.ts';
import { english as words } from '../../../src/viewer/words/english.ts';
import { standInForBrowser } from '../support/browser.ts';
import { sampleNetwork } from '../support/sample.ts';

standInForBrowser();

const page = (pages: Readonly<Record<string, () => Response>>): PageState =>
  new PageState({
    fetch: (url) => Promise.resolve(pages[url]?.() ?? new Response('', { status: 404 })),
    base: './',
    words,
  });

const tiny = { './data/tiny/network.json': () => Response.json(sampleNetwork()) };

describe('a page', () => {
  it('says that it is loading until it has loaded', async () => {
    const state = page(tiny);
    render(Page, { page: state });
    expect(screen.getByRole('status')).toHaveTextContent('Loading the network…');
    await state.open('tiny');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Talks stall');
    expect(screen.getByText('Reviewed')).toBeInTheDocument();
    expect(screen.getByText(/7 actors, 3 relations, 2 statements/)).toBeInTheDocument();
  });

  it('shows an unreadable network with what is wrong and where', async () => {
    const state = page({ './data/tiny/network.json': () => new Response('{"schemaVersion": 1,') });
    render(Page, { page: state });
    await state.open('tiny');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /cannot be read.*data\/tiny\/network.json: not JSON/,
    );
  });

  it('prints the report of a compile that failed as it came', async () => {
    const report = 'story.yaml:3:8\n    quote: nowhere\n           ^ not in the article';
    const refused = () =>
      new Response(report, { status: 422, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    const state = page({ './data/tiny/network.json': refused });
    render(Page, { page: state });
    await state.open('tiny');
    const alert = await screen.findByRole('alert');
    expect(alert.querySelector('pre')?.textContent).toBe(report);
  });

  it('lays a later report over the last good network until an update mends it', async () => {
    const state = page(tiny);
    render(Page, { page: state });
    await state.open('tiny');
    state.fail('tiny', 'story.yaml:3:8');
    expect(await screen.findByRole('alert')).toHaveTextContent('story.yaml:3:8');
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await state.reload('tiny');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leaves the reports and updates of other networks alone', async () => {
    const state = page(tiny);
    await state.open('tiny');
    state.fail('other', 'broken');
    expect(state.report).toBe('');
  });

  it('offers the networks of a site where there is more than one', async () => {
    const index = [
      { id: 'tiny', title: 'Talks stall' },
      { id: 'other', title: 'Talks resume' },
    ];
    const state = page({ ...tiny, './data/index.json': () => Response.json(index) });
    render(Page, { page: state });
    await state.open('tiny');
    expect(await screen.findByRole('link', { name: 'Talks stall' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Talks resume' })).toHaveAttribute('href', '?network=other');
  });

  it('says which networks there are where none is called so, and asks for none that could be a path', async () => {
    const index = [{ id: 'tiny', title: 'Talks stall' }];
    const state = page({ ...tiny, './data/index.json': () => Response.json(index) });
    render(Page, { page: state });
    await state.open('../../hostile');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('There is no network called ../../hostile.');
    expect(screen.getByRole('link', { name: 'Talks stall' })).toHaveAttribute('href', '?network=tiny');
    await state.open('other');
    expect(await screen.findByText('There is no network called other.')).toBeInTheDocument();
  });

  it('says so where there is no network at all', async () => {
    const state = page({});
    render(Page, { page: state });
    await state.open(undefined);
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no network here to show.');
  });
});

describe('a network without actors', () => {
  it('says what to do', () => {
    render(Empty, { words });
    expect(screen.getByText(/Annotate the article/)).toBeInTheDocument();
  });
});
