import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paths, useBrowser } from '../support/browser.ts';
import { smallestLabel } from '../support/labels.ts';

const { open, site } = useBrowser('sub');
const unpublished = useBrowser('root');
const desk = { viewport: { width: 1200, height: 900 } };

/** What paper prints after each link of a page that is given these as well, in its text. */
async function printedAfter(page: Page, ...links: string[]) {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((added) => {
    document.querySelector('.prose')?.insertAdjacentHTML('beforeend', `<blockquote><p>${added}</p></blockquote>`);
    return [...document.querySelectorAll('.prose a:not(.chart a), .site-footer a')].map((link) => {
      const { content } = getComputedStyle(link, '::after');
      // The parts of what is printed, each in quotation marks.
      const parts = [...content.matchAll(/"([^"]*)"/g)].map(([, part]) => part);
      return [link.getAttribute('href') ?? '', parts.join('')] as const;
    });
  }, links.join(''));
}

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
      // 8 points; without charts there is none.
      expect(await smallestLabel(page)).toBeGreaterThanOrEqual((8 / 72) * 96);
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

test('a page says where it can be read', async () => {
  await open('stories/overview/', desk, async ({ page }) => {
    const address = page.locator('.page-address');
    expect(await address.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await address.innerText()).toBe(`本页网址：${site.origin}${site.base}stories/overview/`);
  });
});

describe('a link says where it leads,', () => {
  const toElsewhere = '<a href="https://a.cn/x">甲</a>';

  test('in full', async () => {
    await open('stories/overview/', desk, async ({ page }) => {
      const printed = await printedAfter(page, toElsewhere);
      const links = printed.filter(([href]) => !href.startsWith('#'));
      expect(links.length).toBeGreaterThan(8);
      for (const [href, after] of links) expect(after).toBe(`（${new URL(href, site.origin).href}）`);
    });
  });

  test('unless nobody knows where that is', async () => {
    await unpublished.open('stories/overview/', desk, async ({ page }) => {
      for (const [href, after] of await printedAfter(page, toElsewhere)) {
        expect(after, href).toBe(href === 'https://a.cn/x' ? '（https://a.cn/x）' : '');
      }
    });
  });

  test('or it leads to another place on the same sheets, or has said so itself', async () => {
    await open('stories/overview/', desk, async ({ page }) => {
      const printed = await printedAfter(page, '<a class="spelled-out" href="https://a.cn/">a.cn</a>');
      const silent = printed.filter(([href]) => href.startsWith('#') || href === 'https://a.cn/');
      expect(silent.length).toBeGreaterThan(10);
      for (const [href, after] of silent) expect(after, href).toBe('');
    });
    await open('print/', desk, async ({ page }) => {
      // To another column of the edition, that is.
      const printed = await printedAfter(page, toElsewhere);
      expect(printed).toContainEqual(['https://a.cn/x', '（https://a.cn/x）']);
      expect(printed).toContainEqual([`${site.base}stories/lei-yuqing/`, '']);
    });
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
