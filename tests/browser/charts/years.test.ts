import { expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { chose } from '../../support/choices.ts';
import { builtSite } from '../../support/sites.ts';

const site = await builtSite('preview');
const { open } = useBrowser(site);

test.each([
  ['the largest text', { size: '4' }],
  ['text one size larger', { size: '1' }],
  ['长者模式', { size: '3', scheme: 'contrast', elder: '{}' }],
])('in %s a phone has the words of a line of years under it, all of 18 pixels', async (_, choices) => {
  for (const width of [320, 390]) {
    const reader = { viewport: { width, height: 780 }, before: chose(choices) };
    await open('stories/guo-he/', reader, async ({ page }) => {
      const words = page.locator('.years-words').first();
      expect(await words.locator('li').count()).toBeGreaterThan(1);
      expect(await words.evaluate((list) => Number.parseFloat(getComputedStyle(list).fontSize))).toBeGreaterThanOrEqual(
        18,
      );
      expect(await words.isVisible()).toBe(true);
      expect(await page.locator('.years text:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await words.isVisible()).toBe(false);
      expect(await page.locator('.years text:visible').count()).toBeGreaterThan(1);
    });
  }
});

test('in the usual text, and on a wide screen, they stand on the line', async () => {
  for (const [width, choices] of [
    [390, {}],
    [1280, { size: '4' }],
  ] as const) {
    await open('stories/guo-he/', { viewport: { width, height: 780 }, before: chose(choices) }, async ({ page }) => {
      expect(await page.locator('.years-words:visible').count()).toBe(0);
      expect(await page.locator('.years text:visible').count()).toBeGreaterThan(1);
    });
  }
});
