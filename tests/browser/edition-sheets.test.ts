import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withTail } from '../../src/components/edition-tail.ts';
import { useBrowser } from '../support/browser.ts';
import { formats, freeSize, rowsOf } from '../support/sheets.ts';
import { builtSite } from '../support/sites.ts';

/** With a policy that lets a test write into pages. */
const desk = { bypassCSP: true };

/** Leaves the edition its nth story alone. @returns what that is made of, and its paragraphs once more */
const alone = (page: Page, nth: number) =>
  page.evaluate((index) => {
    const text = document.querySelectorAll('.edition-story .edition-columns')[index] as Element;
    for (const part of document.querySelectorAll<HTMLElement>('.edition-front, .edition-part'))
      part.style.display = part.contains(text) ? '' : 'none';
    const parts = [...text.querySelectorAll(':scope > :not(.edition-tail), .edition-tail > *')];
    const again = parts.filter((part) => part.matches('p, h3'));
    return [...parts, ...again].map(({ outerHTML }) => outerHTML);
  }, nth);

const rewrite = (page: Page, nth: number, html: string) =>
  page.evaluate(
    ([index, text]) => {
      (document.querySelectorAll('.edition-story .edition-columns')[index] as Element).innerHTML = text;
    },
    [nth, html] as const,
  );

describe.each([await builtSite('published'), await builtSite('report')])('the edition of “$name”', (site) => {
  const { open } = useBrowser(site);

  test.each(formats)('has no sheet of a line or two on %s', (format) =>
    open('print/', desk, async ({ page }) => {
      await freeSize(page);
      const rows = rowsOf(await page.pdf({ format }));
      expect(Math.min(...rows), rows.join('/')).toBeGreaterThan(5);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('.edition-part')) part.remove();
      });
      expect(rowsOf(await page.pdf({ format })), 'its front').toHaveLength(1);
    }),
  );

  test('has none however long or short a story is', () =>
    open('print/', desk, async ({ page }) => {
      const stories = await page.locator('.edition-story').count();
      let broken = 0;
      for (let nth = 0; nth < stories; nth++) {
        const parts = await alone(page, nth);
        for (let length = 4; length <= parts.length; length++) {
          // No text ends with a heading.
          if (parts[length - 1]?.startsWith('<h')) continue;
          await rewrite(page, nth, withTail(parts.slice(0, length).join('')));
          const rows = rowsOf(await page.pdf({ preferCSSPageSize: true }));
          if (rows.length > 1) broken += 1;
          expect(Math.min(...rows), `story ${nth}, ${length} parts: ${rows.join('/')}`).toBeGreaterThan(4);
        }
      }
      // As cut, many go on to another sheet.
      expect(broken).toBeGreaterThan(10);
    }));
});
