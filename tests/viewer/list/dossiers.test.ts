import { describe, expect, it } from 'vitest';
import { sampleNetwork } from '../support/sample.ts';
import { visit } from '../support/visit.ts';

async function open(hash: string) {
  const page = visit(sampleNetwork(), hash);
  const region = await page.view('region');
  return {
    ...page,
    region,
    names: () => region.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.trim()),
    told: (name: string) =>
      [...region.getByRole('group', { name }).querySelectorAll('li')].map(({ textContent }) =>
        textContent.replaceAll(/\s+/g, ' ').trim(),
      ),
  };
}

describe('the list of actors', () => {
  it('tells the ties of each from its own end, with the words that prove them', async () => {
    const { told } = await open('#view=list');
    expect(told('Armed factions')).toEqual([
      'persuaded by Baghdad attempted Baghdad is trying to convince the factions',
      'led by Iran claimed The factions answer to Iran,',
      'not in agreement with Baghdad no agreement with the factions',
    ]);
  });

  it('tells what each says, and says where there is no tie', async () => {
    const { told } = await open('#view=list');
    expect(told('Ali')).toEqual([
      'No tie of this actor is in the article.',
      'Ali claimed The factions answer to Iran,',
    ]);
  });

  it('opens a tie with its proof', async () => {
    const { user, region, panel } = await open('#view=list');
    const [tie] = region.getAllByRole('link', { name: 'led by Iran' });
    if (tie) await user.click(tie);
    expect(panel()).toBe('Iran leading Armed factions claimed');
  });

  it('is sorted as the reader wishes, and leaves out what the filters hide', async () => {
    expect((await open('#view=list&sort=name')).names()).toEqual([
      'Ali',
      'Armed factions',
      'Baghdad',
      'Iran',
      'Iraq’s Foreign Minister',
      'Reuters',
      'The Gazette',
    ]);
    document.body.replaceChildren();
    expect((await open('#view=list&sort=name&status=claimed')).names()).toEqual(['Armed factions', 'Iran']);
  });
});
