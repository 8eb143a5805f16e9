import { describe, expect, it } from 'vitest';
import { sampleNetwork } from '../support/sample.ts';
import { visit } from '../support/visit.ts';

const CELL =
  'Baghdad to Armed factions, 2 relations: persuading (attempted, reported), not in agreement with (reported)';

async function open(hash = '#view=matrix') {
  const page = visit(sampleNetwork(), hash);
  return { ...page, grid: await page.view('grid') };
}

describe('the matrix', () => {
  it('says of each cell who, to whom, how often and how surely', async () => {
    const { grid } = await open();
    expect(grid.getByRole('button', { name: CELL })).toHaveTextContent('2');
    expect(
      grid.getByRole('button', {
        name: 'Armed factions to Baghdad, 1 relation: not in agreement with (reported)',
      }),
    ).toBeInTheDocument();
    expect(grid.queryByRole('button', { name: /^Armed factions to Iran/ })).toBeNull();
  });

  it('draws the sign of what does not hold between bars', async () => {
    const { grid } = await open();
    const barsIn = (name: string) =>
      grid.getByRole('button', { name: new RegExp(`^${name}`) }).querySelectorAll('svg > path').length;
    expect(barsIn('Armed factions to Baghdad')).toBe(1);
    expect(barsIn('Iran to Armed factions')).toBe(0);
  });

  it('opens the relation of a cell, and with each further press the next one', async () => {
    const { grid, user, panel } = await open();
    await user.click(grid.getByRole('button', { name: CELL }));
    expect(panel()).toMatch(/^Baghdad persuading Armed factions/);
    await user.click(grid.getByRole('button', { name: CELL }));
    expect(panel()).toMatch(/^Baghdad not in agreement with Armed factions/);
    expect(grid.getByRole('button', { name: CELL, pressed: true })).toBeInTheDocument();
  });

  it('opens the actor of a heading, and steps back from all that is not tied to it', async () => {
    const { grid, user, panel } = await open();
    const [row] = grid.getAllByRole('button', { name: 'Iran' });
    if (row) await user.click(row);
    expect(panel()).toBe('Iran');
    expect(grid.getByRole('button', { name: CELL }).closest('td')).toHaveClass('faded');
    expect(grid.getByRole('button', { name: /^Iran to/ }).closest('td')).toHaveClass('lit');
  });

  it('is one stop of the keyboard, and arrows lead through it', async () => {
    const { grid, user, container, panel } = await open('#view=matrix&sort=name');
    expect(container.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
    grid.getAllByRole('rowheader')[0]?.querySelector('button')?.focus();
    // Ali, Armed factions, Baghdad: from the first row two down, and two to the right.
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(CELL);
    expect(document.activeElement).toHaveAttribute('tabindex', '0');
    expect(container.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(panel()).toMatch(/^Baghdad persuading/);
  });

  it('is sorted as the reader wishes, rows and columns alike', async () => {
    const { grid, user, container } = await open();
    await user.selectOptions(container.querySelector('.view select') as Element, 'number of ties');
    const names = grid.getAllByRole('rowheader').map(({ textContent }) => textContent.trim());
    expect(names.slice(0, 3)).toEqual(['Armed factions', 'Baghdad', 'Iran']);
    expect(grid.getAllByRole('columnheader').map(({ textContent }) => textContent.trim())).toEqual(names);
    expect(location.hash).toBe('#view=matrix&sort=ties');
  });
});
