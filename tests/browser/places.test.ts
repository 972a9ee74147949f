import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('large');
const { open } = useBrowser(site);

describe('an address that was kept when the list was one page', () => {
  test.each([
    ['data/#many-7-a', 'data/stories/many-7/', 'many-7-a'],
    ['data/#keys', 'data/stories/guo-he/', 'keys'],
    ['voices/#many-25', 'voices/3/', 'many-25'],
  ])('/%s leads to the page on which its place stands now', (kept, path, id) =>
    open('404.html', {}, async ({ page }) => {
      await page.goto(new URL(kept, page.url()).href);
      await page.waitForURL(`**${site.base}${path}#${id}`);
      expect(await page.locator(`#${id}`).count()).toBe(1);
    }),
  );

  test('of a place that is nowhere the reader stays, and of one that is here nothing is asked', async () => {
    for (const [address, times] of [
      ['data/#gone', 1],
      ['data/#main', 0],
      ['voices/#su-daye', 0],
    ] as const) {
      await open(address, {}, async ({ page, problems, requests, settled }) => {
        await settled();
        expect(
          requests.filter((url) => url.includes('/places/')),
          address,
        ).toHaveLength(times);
        expect(new URL(page.url()).pathname).toBe(`${site.base}${address.replace(/#.*/, '')}`);
        expect(problems).toEqual([]);
      });
    }
  });
});
