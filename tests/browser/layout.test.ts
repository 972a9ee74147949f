import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('preview');
const { open } = useBrowser(site);
const wide = { width: 1440, height: 900 };

/** Where the words of a page begin, at the left: its heads, and what its columns hold. */
const leftEdges = (page: Page) =>
  page.evaluate(() => {
    const columns = [...document.querySelectorAll('.column-page, .column-text, .teaser-lead .teaser-text')];
    const edges = columns
      .filter((column) => !column.matches('.story-figures') && column.getClientRects().length > 0)
      .map((column) => column.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(column).paddingLeft));
    return [...new Set(edges.map(Math.round))];
  });

describe.each([768, 1024, 1280, 1440, 1920])('at %i pixels', (width) => {
  // The print edition shows sheets of paper.
  test.each(templatesOf(site).filter((path) => path !== 'print/'))('/%s begins at one edge', async (path) => {
    await open(path, { viewport: { width, height: 900 } }, async ({ page }) => {
      expect(await leftEdges(page)).toHaveLength(1);
    });
  });
});

test.each([768, 1024, 1440])(
  'at %i pixels the columns of all tables of the ledger stand under one another',
  async (width) => {
    await open('data/', { viewport: { width, height: 900 } }, async ({ page }) => {
      const tables = await page.evaluate(() =>
        [...document.querySelectorAll('.ledger thead tr')].map((row) =>
          [...row.children].map((head) => Math.round(head.getBoundingClientRect().left)),
        ),
      );
      const columns = tables.toSorted((a, b) => b.length - a.length)[0] ?? [];
      // Those that share no figure have a column less.
      expect(new Set(tables.map(({ length }) => length))).toEqual(new Set([4, 5]));
      for (const table of tables) expect(table).toEqual(columns.slice(0, table.length));
    });
  },
);

/** How wide running text is, in characters of its own, padding apart. */
const measures = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.prose, .letter-words')].map((text) => {
      const { fontSize, paddingLeft, paddingRight, width } = getComputedStyle(text);
      const [all, left, right, em] = [width, paddingLeft, paddingRight, fontSize].map(Number.parseFloat);
      return ((all ?? 0) - (left ?? 0) - (right ?? 0)) / (em ?? 1);
    }),
  );

describe.each([360, 768, 1024, 1280, 1920])('running text at %i pixels', (width) => {
  test.each(['stories/he-laoshi/', 'stories/ye-hang/', 'voices/', 'about/'])('/%s has its measure', async (path) => {
    await open(path, { viewport: { width, height: 900 } }, async ({ page }) => {
      const found = await measures(page);
      expect(found).not.toEqual([]);
      expect(Math.min(...found)).toBeGreaterThan(12);
      expect(Math.max(...found)).toBeLessThanOrEqual(36);
    });
  });
});

/** In which rows copies of a list’s first entry stand, when there are so many. */
const rowsOf = (page: Page, list: string, count: number) =>
  page.evaluate(
    ([selector, wanted]) => {
      const [given] = document.querySelectorAll(selector);
      const copy = given?.cloneNode() as HTMLElement;
      for (let left = wanted; left > 0; left--) copy.append(given?.firstElementChild?.cloneNode(true) as Node);
      given?.after(copy);
      const tops = [...copy.children].map((entry) => Math.round(entry.getBoundingClientRect().top));
      copy.remove();
      return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    },
    [list, count] as const,
  );

describe.each(['.teasers', '.scenes'])('%s', (list) => {
  test.each([768, 1023, 1440])('at %i pixels none stands alone in a row but an only one', async (width) => {
    await open('', { viewport: { width, height: 900 } }, async ({ page }) => {
      for (let count = 1; count <= 8; count++) {
        const rows = await rowsOf(page, list, count);
        expect(Math.max(...rows) - Math.min(...rows), `${count}: ${rows}`).toBeLessThanOrEqual(1);
        if (count > 1) expect(Math.min(...rows), `${count}: ${rows}`).toBeGreaterThan(1);
      }
    });
  });
});

describe('a picture of its own for wide screens', () => {
  const shown = (page: Page) => page.locator('.story-art img').evaluate((image: HTMLImageElement) => image.currentSrc);

  test.each([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)('is in the colours of a reader who chose %s where the system says %s', async (scheme, colorScheme) => {
    const asked = { viewport: wide, colorScheme: scheme };
    let right = '';
    await open('stories/he-laoshi/', asked, async ({ page }) => {
      right = await shown(page);
    });
    const chosen = { viewport: wide, colorScheme, before: chose({ scheme }) };
    await open('stories/he-laoshi/', chosen, async ({ page, requests }) => {
      expect(await shown(page)).toBe(right);
      expect(requests.filter((request) => request.includes('/art/yard-wide'))).toEqual([right]);
    });
  });

  test('fills the screen from edge to edge, and no phone fetches it', async () => {
    await open('stories/he-laoshi/', { viewport: wide }, async ({ page }) => {
      expect(await shown(page)).toContain('/art/yard-wide.');
      expect(await page.locator('.story-art img').boundingBox()).toMatchObject({ x: 0, width: wide.width });
    });
    await open('stories/he-laoshi/', { viewport: { width: 390, height: 844 } }, async ({ page, requests }) => {
      expect(await shown(page)).toMatch(/\/art\/yard\.\w+\.svg$/);
      expect(requests.filter((request) => request.includes('yard-wide'))).toEqual([]);
    });
  });

  test('without one the phone’s picture stands whole, and begins where the text does', async () => {
    await open('stories/guo-he/', { viewport: wide }, async ({ page }) => {
      const box = await page.locator('.story-art img').boundingBox();
      expect(box?.x).toBe((await page.locator('.story-title').boundingBox())?.x);
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 2);
    });
  });
});

test.each([
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
])('at %i by %i a story begins within 1.2 screens, whatever its picture', async (width, height) => {
  for (const story of ['guo-he', 'he-laoshi'])
    await open(`stories/${story}/`, { viewport: { width, height } }, async ({ page }) => {
      const first = await page.locator('.prose > p').first().boundingBox();
      expect(first?.y, story).toBeLessThan(1.2 * height);
    });
});
