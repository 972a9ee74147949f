import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose, modes } from '../support/choices.ts';
import { enlarge } from '../support/enlarged.ts';
import { linesOf } from '../support/lines.ts';
import { misfitsNow } from '../support/misfits.ts';
import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';
import { openDetails } from '../support/tools.ts';
import { tornIn } from '../support/torn.ts';

const site = await builtSite('preview');
const { open } = useBrowser(site);

const long = '第十一届全国流动书车工作会议在青禾县召开，一辆书车二十年翻过同一座山的故事';

/** As editors may write them: the longest that the schema lets through. */
const lengthen = (title: string) => {
  for (const heading of document.querySelectorAll('main :is(h1:not(.cover-title), h2, h3)')) {
    (heading.querySelector('.phrases') ?? heading.querySelector('a') ?? heading).textContent = title;
  }
};

const faultsOf = async (page: Page) => ({
  torn: (await linesOf(page)).flatMap(({ lines }) => tornIn(lines)),
  ...(await misfitsNow(page)),
});

// WeChat’s own text sizes, of which its reader knows nothing: the page is laid out for others.
describe.each(templatesOf(site).filter((path) => !/^(print|dev)\//.test(path)))('/%s', (path) => {
  test('cuts nothing off, tears no number and does not move sideways at any of WeChat’s text sizes', async () => {
    await open(path, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await openDetails(page);
      for (const width of [320, 360, 390, 430]) {
        await page.setViewportSize({ width, height: 700 });
        for (const times of [1.4, 1.65, 2]) {
          await enlarge(page, times);
          const torn = (await linesOf(page)).flatMap(({ lines }) => tornIn(lines));
          expect({ width, times, torn, ...(await misfitsNow(page)) }).toEqual({
            width,
            times,
            torn: [],
            sideways: 0,
            words: [],
          });
        }
      }
      await page.evaluate(lengthen, long);
      for (const times of [1, 2]) {
        await enlarge(page, times);
        expect(await misfitsNow(page)).toEqual({ sideways: 0, words: [] });
      }
    });
  });

  // At twice the largest text a line of the smallest phone has four characters.
  test.each(['in 长者模式', 'in text of 30 pixels'])('nor %s', async (mode) => {
    const before = chose(Object.fromEntries(modes)[mode] ?? {});
    await open(path, { viewport: { width: 320, height: 640 }, before }, async ({ page }) => {
      await openDetails(page);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 700 });
        for (const times of [1.4, 1.65, 2]) {
          await enlarge(page, times);
          expect({ width, times, ...(await faultsOf(page)) }).toEqual({
            width,
            times,
            torn: [],
            sideways: 0,
            words: [],
          });
        }
      }
    });
  });
});
