import { beforeEach, describe, expect, it } from 'vitest';
import { read } from '../support/reading.ts';
import { sampleNetwork } from '../support/sample.ts';

beforeEach(() => {
  history.pushState(null, '', '/');
});

function open(hash: string) {
  location.hash = hash;
  return read(sampleNetwork());
}

const quotesIn = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('.panel blockquote')].map(({ textContent }) => textContent);

describe('the panel of an actor', () => {
  it('names it, its type, its other names, and says that the article does not name it', () => {
    const panel = open('#actor=minister').panel();
    expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Iraq’s Foreign Minister');
    expect(panel.getByText(/person, described, not named/)).toBeInTheDocument();
    expect(
      open('#actor=baghdad')
        .panel()
        .getByText(/Also called/),
    ).toHaveTextContent('the government');
  });

  it('reads a tie from its own end', () => {
    const { panel } = open('#actor=factions');
    const ties = panel()
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
    expect(ties).toEqual([
      'persuaded by Baghdad attempted',
      'not in agreement with Baghdad',
      'led by Iran claimed',
    ]);
  });

  it('shows every quote verbatim', () => {
    const { container } = open('#actor=iran');
    expect(quotesIn(container)).toEqual(['The factions answer to Iran,', 'The factions answer to Iran,']);
  });

  it('lists what it says and what it passed on', () => {
    const says = open('#actor=minister').panel();
    expect(says.getByRole('heading', { name: 'What it says' })).toBeInTheDocument();
    const passes = open('#actor=reuters').panel();
    expect(passes.getByRole('heading', { name: 'Passed on by it' })).toBeInTheDocument();
  });
});

describe('the panel of a relation', () => {
  it('links both ends and tells the chain that its words came through', () => {
    const { panel } = open('#relation=r-persuades');
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent(
      'Baghdad persuading Armed factions attempted',
    );
    const [chain] = panel().getAllByText((_, element) => element?.tagName === 'CITE');
    expect(chain).toHaveTextContent('Iraq’s Foreign Minister via Reuters via The Gazette');
  });

  it('never shows a negated tie without saying so', () => {
    const { panel } = open('#relation=r-agrees');
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent(
      /^Baghdad not in agreement with Armed factions$/,
    );
  });

  it('says in its headline that a tie is only claimed', () => {
    const { panel } = open('#relation=r-leads');
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent(
      /^Iran leading Armed factions claimed$/,
    );
  });

  it('shows the words that prove it before it says anything else of it', () => {
    const { container } = open('#relation=r-leads');
    const [proof, facts] = ['blockquote', 'dl'].map((each) => container.querySelector(`.panel ${each}`));
    expect(facts && proof?.compareDocumentPosition(facts)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('gives the outlet as the source of words that nobody else speaks', () => {
    const { panel } = open('#relation=r-agrees');
    const [chain] = panel().getAllByText((_, element) => element?.tagName === 'CITE');
    expect(chain).toHaveTextContent(/^The Gazette$/);
  });
});

describe('the panel of a quote', () => {
  it('shows the words, how they were spoken, the cue, the status and what rests on them', () => {
    const { panel, container } = open('#quote=s-claim');
    expect(quotesIn(container)).toEqual(['The factions answer to Iran,']);
    expect(panel().getByText('in direct words')).toBeInTheDocument();
    expect(panel().getByText('said')).toBeInTheDocument();
    expect(panel().getAllByText('claimed').length).toBeGreaterThan(0);
    expect(panel().getByRole('link', { name: 'Iran leading Armed factions' })).toHaveAttribute(
      'href',
      '#relation=r-leads',
    );
  });
});

describe('the keyboard', () => {
  it('is moved to the new heading when a choice replaces what it was on', async () => {
    const page = read(sampleNetwork());
    await page.user.click(page.list().getByRole('link', { name: 'Ali' }));
    expect(document.activeElement).toHaveTextContent('Ali');
    expect(document.activeElement?.tagName).toBe('H2');
    await page.user.click(page.panel().getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toHaveTextContent('The cast');
  });
});
