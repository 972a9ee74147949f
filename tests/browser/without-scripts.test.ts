import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pathsOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('preview');
const { open } = useBrowser(site);
const phone = { viewport: { width: 390, height: 844 } };

describe('without JavaScript', () => {
  // Whoever sees the page that stands in for others has scripts: a service worker shows it.
  test.each(pathsOf(site).filter((path) => path !== 'offline/'))(
    '/%s says the same as with it, but for the reading bar and the way to it, hints of what to touch and the button that prints, which would be dead',
    async (path) => {
      const words = (javaScriptEnabled: boolean) =>
        open(path, { ...phone, javaScriptEnabled }, async ({ page }) => {
          const bar = page.locator('.reading-bar');
          expect(await bar.isVisible()).toBe(javaScriptEnabled);
          for (const offer of await page.locator('.chart-hint, .edition-order button').all()) {
            expect(await offer.isVisible()).toBe(javaScriptEnabled);
            await offer.evaluate((element) => element.setAttribute('hidden', ''));
          }
          const said = await page.locator('body').innerText();
          const extra = javaScriptEnabled ? [await bar.innerText(), '跳到长者模式\n'] : [];
          return extra.reduce((words, part) => words.replace(part, ''), said).trim();
        });
      const without = await words(false);
      expect(without.length).toBeGreaterThan(100);
      expect(without).toBe(await words(true));
    },
  );

  test('every chart of the front page is drawn, and opens its table', async () => {
    await open('', { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      const charts = page.locator('.chart');
      expect(await charts.count()).toBe(3);
      for (const chart of await charts.all()) {
        const box = await chart.locator('svg:visible').boundingBox();
        expect(box?.width).toBeGreaterThan(300);
        expect(box?.height).toBeGreaterThan(60);
        await chart.locator('summary').click();
        expect(await chart.locator('table').isVisible()).toBe(true);
      }
    });
  });
});

test('without pictures their descriptions are read', async () => {
  await open('stories/guo-he/', phone, async ({ page }) => {
    await page.route('**/*.svg', (route) => route.abort());
    await page.reload();
    expect(await page.getByRole('img', { name: '一条浅浅的河' }).isVisible()).toBe(true);
    expect(await page.getByText('林小满开书车已经').isVisible()).toBe(true);
  });
});
