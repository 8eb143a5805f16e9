import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Reader } from './reader.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone nothing is wider than the screen', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBe(widths[1]);
});

for (const [address, beginning] of [
  ['./iraq-disarmament/', 'من يقف'],
  ['./wadi-ghamr-water/', 'Who stands where'],
] as const)
  test(`on a phone the way from ${address} to the other network is in sight, from its first word on`, async ({
    page,
  }) => {
    await page.goto(address);
    const other = page.getByRole('navigation').first().getByRole('link', { name: beginning });
    await expect(other).toBeInViewport({ ratio: 1 });
    const [cut, scrolled] = await other.evaluate((link) => [
      getComputedStyle(link).textOverflow,
      (link.parentElement?.scrollWidth ?? 0) - (link.parentElement?.clientWidth ?? 0),
    ]);
    expect([cut, scrolled]).toEqual(['ellipsis', 0]);
    expect(await other.evaluate((link) => getComputedStyle(link).direction)).toBe(
      address.includes('wadi') ? 'ltr' : 'rtl',
    );
  });

for (const address of ['./iraq-disarmament/', './iraq-disarmament/ar/', './wadi-ghamr-water/'])
  test(`on a phone a finger finds every link and control of ${address} as it opens`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await expect(page.locator('canvas').first()).toBeVisible();
    expect(await violations(page, { targets: true })).toEqual([]);
  });

test('on a phone what is chosen comes as a sheet over the foot of the page, and closes again', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('./#actor=iran');
  const sheet = await reader.panel.boundingBox();
  expect(sheet?.y).toBeGreaterThan(844 * 0.3);
  const close = page.getByRole('button', { name: 'Close' });
  const target = await close.boundingBox();
  expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await close.tap();
  await expect(reader.panel).toHaveCount(0);
});

test('on a phone the picture stays in sight above the sheet, whether the address or a tap chooses', async ({
  page,
}) => {
  const reader = new Reader(page);
  const isAbove = async (): Promise<boolean> => {
    const [picture, sheet] = [await reader.picture.boundingBox(), await reader.panel.boundingBox()];
    return picture !== null && sheet !== null && Math.abs(picture.y) < 2 && sheet.y > 350;
  };
  await reader.open('./#actor=iran');
  await expect.poll(isAbove).toBe(true);
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.evaluate(() => scrollTo(0, 0));
  await reader.clickPicture(await reader.placeOf('iraqi-government'));
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iraqi government');
  await expect.poll(isAbove).toBe(true);
});

test('on a phone “Show in article” scrolls the page to the words', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('./#actor=analysts');
  await reader.panel
    .getByRole('button', { name: /^Show in article/ })
    .first()
    .tap();
  await expect(reader.article.locator('.run', { hasText: 'analysts' }).last()).toBeInViewport();
});

test('on a phone the sheet has three heights, by its grip, by a press and by the keyboard', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('./#actor=iran');
  const grip = page.getByRole('button', { name: /^Height of this panel/ });
  const height = async (): Promise<number> =>
    (await page.locator('.sheet', { has: reader.panel }).boundingBox())?.height ?? 0;
  await expect(grip).toHaveAccessibleName(/half/);
  await grip.press('ArrowUp');
  await expect.poll(height).toBeGreaterThan(844 * 0.85);
  await grip.tap();
  await expect.poll(height).toBeLessThan(844 * 0.25);
  const box = await grip.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 190, (box?.y ?? 0) + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, 430, { steps: 6 });
  await page.mouse.up();
  await expect(grip).toHaveAccessibleName(/half/);
  await expect.poll(height).toBeCloseTo(422, -1);
});
