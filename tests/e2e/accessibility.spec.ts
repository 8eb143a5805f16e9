import { expect, test } from '@playwright/test';
import { DIRECTIONS, SIZES, THEMES, VIEWS, opening, states, type Scene } from '../support/scenes.mjs';
import { violations } from './axe.ts';
import { Reader } from './reader.ts';

// A dozen scenes a test, on a machine that may have other things to do.
test.describe.configure({ timeout: 180_000 });

/** Opens a scene and asks axe; the name of the scene stands before what it finds. */
async function faultsOf(reader: Reader, { name, address, press, size }: Scene): Promise<string[]> {
  const { page } = reader;
  await page.setViewportSize(SIZES[size]);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('canvas, .view :is([role=region], [role=grid])').first()).toBeVisible();
  if (press !== undefined && (await page.locator(press).first().isVisible()))
    await page.locator(press).first().click();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const found = [...(await violations(page)), ...(wider > 0 ? [`wider than the window by ${wider}`] : [])];
  return found.map((fault) => `${name}: ${fault}`);
}

for (const theme of THEMES) {
  for (const direction of DIRECTIONS) {
    for (const size of ['desktop', 'phone', 'narrow'] as const) {
      test(`axe finds nothing to mend in any view, ${theme}, ${direction}, on a ${size}, and nothing is too wide`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        const reader = new Reader(page);
        const faults: string[] = [];
        for (const view of VIEWS)
          faults.push(...(await faultsOf(reader, opening(view, theme, direction, size))));
        expect([...faults, ...reader.complaints]).toEqual([]);
      });
    }
  }
}

const onScreen = states().filter(({ onPaper }) => !onPaper);
for (const size of ['desktop', 'phone'] as const) {
  for (const direction of DIRECTIONS) {
    test(`axe finds nothing to mend whatever is chosen or open, ${direction}, on a ${size}`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const reader = new Reader(page);
      const faults: string[] = [];
      for (const scene of onScreen)
        if (scene.size === size && scene.direction === direction)
          faults.push(...(await faultsOf(reader, scene)));
      expect(faults).toEqual([]);
    });
  }
}
