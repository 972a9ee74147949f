import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { linesOf } from '../support/lines.ts';
import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const sites = [await builtSite('preview'), await builtSite('report')];

/** What ends one line and begins the next: digits and their unit, a rank, a vague word and its number. */
const torn = [
  [/\d$/, /^[\d.%余多个名位人次把条起亿元万年月日时分岁件座张本封]/],
  [/[第约近]$/, /^\d/],
  [/百分之$/, /^./],
  [/\d[余多]$/, /^[个名位人万亿]/],
] as const;

const letters = (line = '') => line.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(sites)('$name', (site) => {
  const { open } = useBrowser(site);

  describe.each(templatesOf(site).filter((path) => !/^(print|dev)\//.test(path)))('/%s', (path) => {
    test.each([
      ['usual', {}],
      ['largest', { size: '4' }],
    ])('in %s text no number is torn, and no line holds one character alone', async (_, choices) => {
      await open(path, { viewport: { width: 320, height: 700 }, before: chose(choices) }, async ({ page }) => {
        for (const width of [320, 360, 390, 768, 1440]) {
          await page.setViewportSize({ width, height: 700 });
          const broken = (await linesOf(page)).filter(({ lines }) => lines.length > 1);
          const faults = broken.filter(({ lines }) =>
            lines.some(
              (line, index) =>
                index > 0 && torn.some(([end, start]) => end.test(lines[index - 1] ?? '') && start.test(line)),
            ),
          );
          expect(faults, `${width}`).toEqual([]);
          // A label may be of two or three characters in all.
          const alone = broken.filter(
            ({ lines }) => letters(lines.join('')).length > 5 && letters(lines.at(-1)).length === 1,
          );
          expect(alone, `${width}`).toEqual([]);
        }
      });
    });
  });

  test('a headline is in one piece for whoever looks for it: nothing in it is a box of its own', async () => {
    for (const path of templatesOf(site).filter((each) => !each.startsWith('print/'))) {
      await open(path, { viewport: { width: 360, height: 780 } }, async ({ page }) => {
        const boxes = await page.evaluate(() =>
          [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) =>
            [...heading.querySelectorAll('*')]
              .filter((inner) => !inner.matches('.phrases, wbr') && getComputedStyle(inner).display !== 'inline')
              .filter((inner) => inner.textContent !== heading.textContent)
              .map((inner) => inner.outerHTML),
          ),
        );
        expect(boxes, path).toEqual([]);
      });
    }
  });
});
