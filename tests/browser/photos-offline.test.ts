import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { saveAll, untilKept, useDevices } from '../support/device.ts';

const scene = useDevices();
const phone = { width: 390, height: 844 };

/** Every photograph of a page, once it has come into view: how many pixels wide it came, or 0 where it did not come. */
async function photographs(page: Page): Promise<number[]> {
  const all = await page.locator('main picture .photo:visible').all();
  for (const photo of all) {
    await photo.scrollIntoViewIfNeeded();
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
  }
  return Promise.all(all.map((photo) => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)));
}

test.each([
  ['a story with a cover, a group and a video', 'stories/du-kou/', 4],
  ['a story told by its photographs', 'stories/he-an/', 5],
  ['the front page', '', 2],
])('who has saved the feature sees every photograph of %s without a network', (_, path, count) =>
  scene(async ({ cut, go, page }) => {
    await go('about/');
    await untilKept(page, 'about/');
    await saveAll(page);
    await cut();
    await go(path);
    const widths = await photographs(page);
    expect(widths).toHaveLength(count);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  }),
);

test('who has read a story sees what was seen of it, however the phone is held then', () =>
  scene(async ({ cut, go, page }) => {
    await go('stories/he-an/');
    await untilKept(page, 'stories/he-an/');
    // From now on what comes is kept as it comes.
    await page.reload();
    expect(Math.min(...(await photographs(page)))).toBeGreaterThan(0);
    await cut();
    for (const viewport of [phone, { width: 740, height: 360 }]) {
      await page.setViewportSize(viewport);
      await go('stories/he-an/');
      expect(Math.min(...(await photographs(page)))).toBeGreaterThan(0);
    }
  }));
