import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paths, useBrowser } from '../support/browser.ts';
import { chose, modes } from '../support/choices.ts';
import { speaks } from '../support/speech.ts';

const { open } = useBrowser();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome a reader's choices can change: they touch nothing but sizes and colours. */
const ofChoices = ['color-contrast', 'target-size'];

describe.each(modes)('%s', (_, choices) => {
  const chosen = Object.keys(choices).length > 0;
  // What the print edition says the other pages say as well, in the same colours.
  test.each(paths.filter((path) => !(chosen && path === 'print/')))(
    'axe finds nothing to object to on /%s',
    async (path) => {
      const before = async (context: BrowserContext) => {
        await chose(choices)(context);
        await speaks('zh-CN')(context);
      };
      await open(path, { viewport: { width: 390, height: 844 }, before }, async ({ page }) => {
        // The settings, the player and the tables of charts are judged as well.
        for (const name of ['听新闻', '阅读设置']) await page.getByRole('button', { name }).click();
        await page.locator('.reading-player + .reading-panel, .reading-panel + .reading-player').waitFor();
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          // Here the bar lies over nothing.
          scrollTo(0, document.documentElement.scrollHeight);
        });
        // Legacy to axe are pages without frames of other sites, such as ours.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        const { passes, violations } = await (chosen ? axe.withRules(ofChoices) : axe.withTags(tags)).analyze();
        expect(passes.length).toBeGreaterThanOrEqual(chosen ? ofChoices.length : 16);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      });
    },
  );
});

test.each(paths)('everything to touch on /%s is at least 24 pixels high, or stands in a line of text', async (path) => {
  await open(path, { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    const small = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return [...document.querySelectorAll<HTMLElement>('a, summary, button')]
        .filter((target) => !target.hidden)
        .filter((target) => !target.matches('.skip-link, p a, li a:only-child'))
        .filter((target) => target.getBoundingClientRect().height < 24)
        .map((target) => target.outerHTML);
    });
    expect(small).toEqual([]);
  });
});

test('the keyboard goes to the skip link first, and from there into the text', async () => {
  await open('stories/lei-yuqing/', {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    const box = await page.locator('.skip-link').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
  });
});
