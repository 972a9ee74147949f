import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paths, useBrowser } from '../support/browser.ts';

const { open, site } = useBrowser('sub');
const desk = { viewport: { width: 1200, height: 900 } };

/** How many pages a PDF has, and their size in millimetres. */
async function sheets(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = pdf.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return { count: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, size: [millimetres(width), millimetres(height)] };
}

const most: Record<string, number> = { '': 8, 'print/': 13, 'data/': 8, '404.html': 1 };

describe.each(paths)('/%s on paper', (path) => {
  test('is A4, in as few sheets as it needs', async () => {
    await open(path, desk, async ({ page }) => {
      const { count, size } = await sheets(page);
      console.log(`/${path}: ${count} pages`);
      expect(size).toEqual([210, 297]);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(most[path] ?? 5);
    });
  });

  test('is black on white, without the furniture of screens, and cuts nothing off', async () => {
    // The width of A4 between its margins, which the print edition has narrower.
    const width = path === 'print/' ? 688 : 567;
    await open(path, { viewport: { width, height: 900 }, colorScheme: 'dark' }, async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const look = await page.evaluate(() => ({
        ink: getComputedStyle(document.body).color,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(look).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', overhang: 0 });
      for (const furniture of ['.site-header nav', '.skip-link', '.pager', '.share', 'canvas', 'button', 'summary']) {
        expect(await page.locator(`${furniture}:visible`).count(), furniture).toBe(0);
      }
    });
  });

  test('shows every chart with its table', async () => {
    await open(path, desk, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      for (const chart of await page.locator('.chart').all()) {
        expect(await chart.locator('svg:visible').count()).toBe(1);
        expect(await chart.locator('table').isVisible()).toBe(true);
      }
    });
  });
});

test('paragraphs of a story are indented by two characters', async () => {
  for (const path of ['stories/overview/', 'print/']) {
    await open(path, desk, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const indents = await page.evaluate(() =>
        [...document.querySelectorAll('.prose > p')].map((paragraph) => {
          const { fontSize, textIndent } = getComputedStyle(paragraph);
          return Math.round((100 * Number.parseFloat(textIndent)) / Number.parseFloat(fontSize)) / 100;
        }),
      );
      expect(indents.length).toBeGreaterThan(5);
      expect(new Set(indents)).toEqual(new Set([2]));
    });
  }
});

test('a page says where it can be read, and a link in the text where it leads', async () => {
  await open('stories/overview/', desk, async ({ page }) => {
    const address = page.locator('.page-address');
    expect(await address.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await address.innerText()).toBe(`本页网址：${site.origin}${site.base}stories/overview/`);
    const after = await page
      .locator('.prose > p a:not(.figure-link)')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain(`${site.base}stories/`);
  });
});

test('the print edition stands in two columns, under its own masthead', async () => {
  await open('print/', desk, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-header:visible').count()).toBe(0);
    for (const columns of await page.locator('.edition-columns').all()) {
      expect(await columns.evaluate((element) => getComputedStyle(element).columnCount)).toBe('2');
    }
    expect(await page.locator('.edition-story').count()).toBe(5);
  });
});
