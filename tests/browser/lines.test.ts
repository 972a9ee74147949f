import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { linesOf } from '../support/lines.ts';
import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';
import { tornIn } from '../support/torn.ts';

const sites = [await builtSite('preview'), await builtSite('report')];

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
          const faults = broken.flatMap(({ lines }) => tornIn(lines));
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
