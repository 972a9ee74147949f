import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pathsOf } from '../support/pages.ts';
import { freeSize, rowsOf } from '../support/sheets.ts';
import { builtSite } from '../support/sites.ts';

/** Letter without the margins of `@page`, in CSS pixels. */
const sheet = { width: Math.round(((215.9 - 2 * 12) / 25.4) * 96), height: Math.round(((279.4 - 25) / 25.4) * 96) };

/** What is cut off on a sheet of this size: wider than it, though the edge of a code lies in its margin, or higher and not to be parted. */
const cutOff = (page: Page) =>
  page.evaluate(({ height, width }) => {
    const whole = 'img, svg, figure, tr, .letter';
    return [...document.querySelectorAll('body :not(svg *)')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.right > width + 8 || box.left < -8 || (element.matches(whole) && box.height > height);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 90));
  }, sheet);

// Europe and China print on A4, for which the pages are set: see the other tests of paper.
describe.each([await builtSite('published'), await builtSite('report')])('on Letter, of “$name”', (site) => {
  const { open } = useBrowser(site);

  test.each(pathsOf(site))('/%s is whole, and no sheet holds its foot alone', (path) =>
    open(path, { viewport: sheet }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await cutOff(page)).toEqual([]);
      await page.emulateMedia({ media: null });
      await freeSize(page);
      const pdf = await page.pdf({ format: 'letter' });
      expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 612 792]');
      const rows = rowsOf(pdf);
      expect(Math.min(...rows), rows.join('/')).toBeGreaterThan(4);
    }),
  );
});
