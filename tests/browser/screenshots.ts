import { describe, expect, test } from 'vitest';
import { paths, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

/** For people to look at: `tests/screenshots/` is not kept. */
const folder = 'tests/screenshots';
const screens = [
  { width: 360, height: 780 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(paths)('/%s is photographed on every screen', async (path) => {
    const name = path.replace(/\.html$|\/$/g, '').replaceAll('/', '-') || 'front';
    await open(path, { colorScheme }, async ({ page }) => {
      for (const screen of screens) {
        await page.setViewportSize(screen);
        await page.evaluate(async () => {
          for (const image of document.images) image.loading = 'eager';
          await Promise.all([...document.images].map((image) => image.decode()));
        });
        const picture = await page.screenshot({
          path: `${folder}/${name}-${screen.width}-${colorScheme}.png`,
          fullPage: true,
        });
        expect(picture.length).toBeGreaterThan(10_000);
      }
    });
  });
});
