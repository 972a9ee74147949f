import { describe, expect, test } from 'vitest';
import { paths, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

const phones = [
  { width: 320, height: 640 },
  { width: 360, height: 780 },
  { width: 390, height: 844 },
] as const;

/** How far the page can be moved sideways, in pixels. */
const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(paths)('/%s', (path) => {
  test('does not scroll sideways on any phone, complains of nothing and asks nobody else', async () => {
    await open(path, { viewport: phones[0] }, async ({ page, problems, requests }) => {
      for (const viewport of phones) {
        await page.setViewportSize(viewport);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await page.waitForLoadState('networkidle');
        // Fails when one does not arrive, or is broken.
        await page.evaluate(async () => {
          for (const image of document.images) image.loading = 'eager';
          await Promise.all([...document.images].map((image) => image.decode()));
        });
        expect(await page.evaluate(overhang), `${viewport.width}`).toBe(0);
      }
      expect(problems).toEqual([]);
      expect(new Set(requests.map((request) => new URL(request).hostname))).toEqual(new Set(['127.0.0.1']));
    });
  });

  test('shifts nothing while it loads and is scrolled', async () => {
    await open(path, { viewport: { width: 390, height: 844 } }, async ({ page }) => {
      const shift = await page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        for (let y = 0; y < document.body.scrollHeight; y += 700) {
          scrollTo(0, y);
          await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        }
        return sum;
      });
      expect(shift).toBe(0);
    });
  });
});
