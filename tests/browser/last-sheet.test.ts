import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pathsOf } from '../support/pages.ts';
import { rowsOf } from '../support/sheets.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const { open } = useBrowser(site);
const stories = pathsOf(site).filter((path) => path.startsWith('stories/'));

declare global {
  interface Window {
    /** A text's parts, before it is cut. */
    whole?: Element[];
  }
}

/** Leaves a text so much of its parts, and then of its paragraphs once more: as if it were shorter, or longer. */
const cut = (page: Page, share: number) =>
  page.evaluate((part) => {
    const prose = document.querySelector('.prose');
    window.whole ??= [...(prose?.children ?? [])];
    const all = window.whole;
    const again = all.filter((one) => one.matches('p, h2, h3')).map((one) => one.cloneNode(true));
    prose?.replaceChildren(...[...all, ...again].slice(0, Math.ceil(part * (all.length + again.length))));
  }, share);

/** From a quarter of what a text can be made to all of it: from one sheet to four. */
const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

test.each(stories)('/%s, as long or short as may be, ends with no sheet of a line or two', (path) =>
  open(path, {}, async ({ page }) => {
    const all: number[][] = [];
    // Of the whole text, for a short one may be left without them.
    const photographs = await page.locator('.prose .photos').count();
    for (const share of shares) {
      await cut(page, share);
      all.push(rowsOf(await page.pdf({ preferCSSPageSize: true })));
    }
    // As cut, it takes different numbers of sheets, if it is more than one at all; its photographs stay, and may fill two.
    const sheets = all.map(({ length }) => length);
    if (photographs === 0) expect(new Set(sheets).size > 1).toBe(Math.max(...sheets) > 1);
    for (const rows of all) expect(Math.min(...rows), rows.join('/')).toBeGreaterThan(4);
  }),
);
