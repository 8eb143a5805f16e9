import { describe, expect, it } from 'vitest';
import { sampleNetwork } from '../support/sample.ts';
import { visit } from '../support/visit.ts';

const FACTIONS = 'Armed factions';

async function open(hash: string) {
  const page = visit(sampleNetwork(), hash);
  const region = await page.view('region');
  return {
    ...page,
    region,
    heading: (name: string) => region.getByRole('columnheader', { name }),
    rows: () =>
      region
        .getAllByRole('row')
        .slice(1)
        .map((row) =>
          [...row.querySelectorAll('td, th')].map((cell) => {
            const heard = cell.cloneNode(true) as Element;
            for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
            return heard.textContent.replaceAll(/\s+/g, ' ').trim();
          }),
        ),
  };
}

describe('the table', () => {
  it('has a row for each relation, with its words, as the article tells it', async () => {
    const { rows } = await open('#view=table');
    expect(rows()).toEqual([
      [
        'Baghdad',
        'persuading',
        FACTIONS,
        'cooperative',
        'attempted',
        'reported',
        'Iraq’s Foreign Minister',
        'Baghdad is trying to convince the factions',
      ],
      ['Iran', 'leading', FACTIONS, 'structural', 'actual', 'claimed', 'Ali', 'The factions answer to Iran,'],
      [
        'Baghdad',
        'not in agreement with',
        FACTIONS,
        'cooperative',
        'negated',
        'reported',
        'The Gazette',
        'no agreement with the factions',
      ],
    ]);
  });

  it('is sorted by the heading that is pressed, and the other way round by the next press', async () => {
    const { user, region, heading, rows } = await open('#view=table');
    await user.click(region.getByRole('button', { name: 'Status' }));
    expect(heading('Status')).toHaveAttribute('aria-sort', 'ascending');
    expect(rows().map((row) => row[5])).toEqual(['reported', 'reported', 'claimed']);
    await user.click(region.getByRole('button', { name: 'Status' }));
    expect(heading('Status')).toHaveAttribute('aria-sort', 'descending');
    expect(rows().map((row) => row[5])).toEqual(['claimed', 'reported', 'reported']);
    expect(location.hash).toBe('#view=table&sort=status-desc');
  });

  it('opens as an address sorts it, and says so on one heading only', async () => {
    const { region, rows } = await open('#view=table&sort=speaker');
    expect(rows().map((row) => row[6])).toEqual(['Ali', 'Iraq’s Foreign Minister', 'The Gazette']);
    const sorted = region.getAllByRole('columnheader').filter((each) => each.hasAttribute('aria-sort'));
    expect(sorted.map(({ textContent }) => textContent.trim())).toEqual(['On the say-so of']);
  });

  it('opens the proof from the words of a row', async () => {
    const { user, region, panel } = await open('#view=table');
    await user.click(region.getByRole('link', { name: 'The factions answer to Iran,' }));
    expect(panel()).toBe('Iran leading Armed factions claimed');
    expect(region.getByRole('link', { name: 'leading', current: true })).toBeInTheDocument();
  });

  it('shows what the filters let through, and says where nothing is left', async () => {
    expect((await open('#view=table&status=claimed')).rows()).toHaveLength(1);
    const { container } = visit(sampleNetwork(), '#view=table&status=claimed&modality=negated');
    expect(container.querySelector('.view')).toHaveTextContent('Nothing passes these filters together.');
  });
});
