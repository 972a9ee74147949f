import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { chose, modes } from '../support/choices.ts';
import { misfits } from '../support/misfits.ts';
import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';
import { openDetails, openTools } from '../support/tools.ts';

const site = await builtSite('preview');
const { visit } = useBrowser(site);

/** What the page says of itself at the moment it could first be painted. */
const watch = (context: BrowserContext) =>
  context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { atBody: { ...document.documentElement.dataset } });
    }).observe(document, { childList: true, subtree: true });
  });

/** What is there to touch and is not 60 pixels high, and buttons and the like that are not as wide. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a, summary, button, label, select')]
      // Words linked in running text, headlines that lead to their story, and what is hidden.
      .filter((target) => !target.matches('.skip-link, .prose p a, .prose li a, .figure-link, .teaser-title a'))
      .filter((target) => {
        const { height, width } = target.getBoundingClientRect();
        const narrow = width < 59.9 && target.matches('button, label, nav a');
        return width > 0 && (height < 59.9 || narrow);
      })
      .map((target) => target.outerHTML),
  );

// What the print edition says the other pages say as well, in the same colours.
describe.each(templatesOf(site).filter((path) => path !== 'print/'))('/%s', (path) => {
  describe.each(modes)('%s', (_, choices) => {
    let page: Page;
    beforeAll(async () => {
      const before = async (context: BrowserContext, base: string) => {
        for (const prepare of [chose(choices), speaks(), watch]) await prepare(context, base);
      };
      ({ page } = await visit(path, { viewport: { width: 390, height: 844 }, before }));
      await openTools(page);
    });
    afterAll(() => page?.context().close());

    test('the choices hold before anything can be painted', async () => {
      expect(await page.evaluate(() => (window as never as { atBody: unknown }).atBody)).toEqual(choices);
    });

    // Sizes change what fits and what can be touched, schemes change colours, and 长者模式 changes all of it.
    const rules = [...(choices.scheme ? ['color-contrast'] : []), ...(choices.size ? ['target-size'] : [])];

    test('axe has nothing against its colours and sizes', async () => {
      await openDetails(page);
      // Here the bar lies over nothing.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const { objections, passed } = await axe(page, { rules });
      expect(passed.sort()).toEqual(rules);
      expect(objections).toEqual([]);
    });

    if (choices.size) {
      test('it fits with text at twice its size, and zoomed in four times', async () => {
        await openDetails(page);
        expect(await misfits(page)).toEqual([]);
      });
    }

    if (choices.elder) {
      test('everything to touch is 60 pixels high, buttons as wide, or in a line of text', async () => {
        expect(await small(page)).toEqual([]);
      });
    }
  });
});
