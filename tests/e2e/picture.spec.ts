import { expect, test } from '@playwright/test';
import { Reader, onGraphicsCard, withoutCanvas } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

for (const surface of ['WebGL', 'Canvas 2D'] as const) {
  test.describe(`drawn with ${surface}`, () => {
    test.beforeEach(async ({ context }) => {
      if (surface === 'WebGL') await onGraphicsCard(context);
    });

    test('the picture is drawn with nothing else', async ({ page }) => {
      await new Reader(page).open();
      await expect(page.locator('canvas.sigma-labels')).toHaveCount(surface === 'WebGL' ? 1 : 0);
    });

    test('a click on an actor chooses it, and a click beside everything lets it go', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      await reader.clickPicture(await reader.placeOf('iran'));
      await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
      await expect(reader.marked).toHaveText(['Iran']);
      await reader.clickPicture({ x: 6, y: 6 });
      await expect(reader.panel).toHaveCount(0);
    });

    test('a click on a line chooses its relation', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      const [one, other] = [await reader.placeOf('iran'), await reader.placeOf('axis-factions')];
      await reader.clickPicture({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
      await expect(reader.panel.locator('blockquote').first()).toHaveText(
        'remain in close coordination with Iran',
      );
      expect(reader.fragment).toMatch(/^relation=/);
    });

    test('the picture stands still until it is touched', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      const first = await reader.drawing();
      await page.waitForTimeout(700);
      expect(await reader.drawing()).toBe(first);
    });

    test('two visits show the same picture', async ({ page, context }) => {
      const reader = new Reader(page);
      await reader.open();
      const first = await reader.drawing();
      const other = new Reader(await context.newPage());
      await other.page.setViewportSize({ width: 1280, height: 800 });
      await other.open();
      expect(await other.drawing()).toBe(first);
    });

    test('a wheel over the picture zooms only with Ctrl, and says so without', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      const box = await reader.picture.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 150);
      const hint = reader.picture.getByText('Hold Ctrl or ⌘ and turn the wheel to zoom');
      await expect(hint).toHaveCSS('opacity', '0');
      const first = await reader.drawing();
      await page.mouse.wheel(0, -400);
      await expect(hint).toHaveCSS('opacity', '1');
      await expect(hint).toHaveCSS('opacity', '0');
      expect(await reader.drawing()).toBe(first);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -400);
      await expect.poll(() => reader.drawing()).not.toBe(first);
      await page.keyboard.up('Control');
    });

    test('dragging an actor moves it, it stays where it was dropped, and actors far from it have not moved', async ({
      page,
    }) => {
      const reader = new Reader(page);
      await reader.open();
      const far = await reader.placeOf('senior-official');
      const free = { x: 40, y: 60 };
      await reader.drag(await reader.placeOf('reuters'), free);
      await reader.clickPicture(free);
      await expect.poll(() => reader.fragment).toBe('actor=reuters');
      await reader.clickPicture(far);
      await expect.poll(() => reader.fragment).toBe('actor=senior-official');
    });

    test('pointing at an actor marks it, and pointing beside it unmarks it', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      const first = await reader.look();
      const iran = await reader.placeOf('iran');
      await reader.pointAt(iran);
      await expect.poll(() => reader.look()).not.toBe(first);
      const pointed = await reader.look();
      await reader.pointAt({ x: 6, y: 6 });
      await expect.poll(() => reader.look()).not.toBe(pointed);
    });

    test('the picture is carried by the hand, and what lies under the pointer goes with it', async ({
      page,
    }) => {
      const reader = new Reader(page);
      await reader.open();
      const { x, y } = await reader.placeOf('iran');
      await reader.drag({ x: 6, y: 6 }, { x: 106, y: 66 });
      await reader.clickPicture({ x: x + 100, y: y + 60 });
      await expect.poll(() => reader.fragment).toBe('actor=iran');
    });

    test('the buttons zoom, and lead back to the opening view', async ({ page }) => {
      const reader = new Reader(page);
      await reader.open();
      const first = await reader.drawing();
      await reader.picture.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => reader.drawing()).not.toBe(first);
      await reader.picture.getByRole('button', { name: 'Show everything' }).click();
      await expect.poll(() => reader.drawing()).toBe(first);
    });
  });
}

test('where the browser has no canvas, the still picture stands in, and everything else works', async ({
  page,
}) => {
  await withoutCanvas(page);
  const reader = new Reader(page);
  await page.goto('./');
  await expect(reader.picture.getByRole('status')).toContainText('cannot draw the interactive picture');
  await reader.picture.locator('a[href$="#actor=iran"]').first().click({ force: true });
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(reader.marked).toHaveText(['Iran']);
});

test('where WebGL is lost, the picture goes on in Canvas 2D', async ({ page }) => {
  await onGraphicsCard(page.context());
  const reader = new Reader(page);
  await reader.open();
  await reader.picture.evaluate((picture) => {
    for (const canvas of picture.querySelectorAll('canvas'))
      (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext();
  });
  await expect(page.locator('canvas.sigma-labels')).toHaveCount(0);
  await expect(reader.picture.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await reader.clickPicture(await reader.placeOf('iran'));
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
});
