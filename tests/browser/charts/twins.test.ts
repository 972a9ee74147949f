import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { chose } from '../../support/choices.ts';
import { difference } from '../../support/pixels.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));

describe.each(['', 'dev/components/', 'stories/he-laoshi/'])('on /%s', (path) => {
  test.each([
    [360, {}],
    [412, {}],
    [800, {}],
    [800, { size: '3' }],
  ])('at %i pixels (%o) the live charts look like their pictures, and move nothing', async (width, choices) => {
    const reader = { viewport: { width, height: 900 }, before: chose(choices) };
    await open(path, reader, async ({ page, problems }) => {
      const height = await page.locator('main').evaluate((main: HTMLElement) => main.offsetHeight);
      const pictures = await page.locator('.chart[data-chart] .chart-picture:visible').all();
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        // Clear of the reading bar.
        await picture.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        await page.mouse.move(0, 0);
        const before = await picture.screenshot();
        await picture.hover();
        await picture.locator('canvas').waitFor();
        await page.mouse.move(0, 0);
        const after = await picture.screenshot();
        expect(await difference(before, after)).toBeLessThanOrEqual(0.02);
      }
      expect(await page.locator('main').evaluate((main: HTMLElement) => main.offsetHeight)).toBe(height);
      expect(problems).toEqual([]);
    });
  });
});
