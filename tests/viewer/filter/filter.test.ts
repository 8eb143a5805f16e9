import { fireEvent, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { sampleNetwork } from '../support/sample.ts';
import { visit } from '../support/visit.ts';

async function open(hash: string) {
  const page = visit(sampleNetwork(), hash);
  const sheet = page.container.querySelector<HTMLElement>('[popover].sheet');
  if (!sheet) throw new Error('there is no sheet of filters');
  // jsdom has no popovers: this is what a browser says of one that it opens.
  await fireEvent(sheet, Object.assign(new Event('toggle'), { newState: 'open' }));
  await within(sheet).findAllByRole('checkbox', { hidden: true });
  return {
    ...page,
    box: (name: string | RegExp) => within(sheet).getByRole('checkbox', { name, hidden: true }),
    groups: () => [...sheet.querySelectorAll('legend')].map(({ textContent }) => textContent),
    told: () => page.container.querySelector('.filter > [role=status]')?.textContent,
    listed: () =>
      [...page.container.querySelectorAll('.list [href*="relation="]')].map(({ textContent }) =>
        textContent.replaceAll(/\s+/g, ' ').trim(),
      ),
  };
}

describe('the filters', () => {
  it('offer what the network holds, with how much of it', async () => {
    const { groups, box } = await open('');
    expect(groups()).toEqual(['Who', 'Stance', 'Status', 'Modality', 'On the say-so of', 'Relation']);
    expect(box(/^negated/).closest('label')).toHaveTextContent(/^negated\s*1$/);
    expect(box(/^cooperative/).closest('label')).toHaveTextContent(/^cooperative\s*2$/);
  });

  it('take off the page what they do not let through, and say how much is left', async () => {
    const { user, box, told, listed } = await open('');
    expect(told()).toBe('');
    await user.click(box(/^conflictual|^structural/));
    expect(told()).toBe('Showing 1 of 3 relations.');
    expect(listed()).toEqual(['Iran leading Armed factions']);
    expect(location.hash).toBe('#stance=structural');
  });

  it('are in the address, and open as it says', async () => {
    const { box, container } = await open('#modality=attempted,negated');
    expect(box(/^negated/)).toBeChecked();
    expect(box(/^actual/)).not.toBeChecked();
    expect(container.querySelector('.opener')).toHaveAccessibleName('Filter 2 filters set');
  });

  it('are cleared with one button', async () => {
    const { user, container, told } = await open('#modality=attempted,negated&status=reported');
    await user.click(within(container).getByRole('button', { name: 'Clear filters' }));
    expect(location.hash).toBe('');
    expect(told()).toBe('');
  });

  it('take from the article the names that are hidden, and leave its words', async () => {
    const { container } = await open('#status=claimed');
    const article = within(within(container).getByRole('article'));
    expect(article.queryByRole('link', { name: 'Reuters' })).toBeNull();
    expect(article.getByRole('link', { name: 'Iran' })).toBeInTheDocument();
    expect(container.querySelector('article')).toHaveTextContent('told Reuters that Baghdad');
  });
});
