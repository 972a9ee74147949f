import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paths, useBrowser } from '../support/browser.ts';
import { chose, modes } from '../support/choices.ts';

const { open } = useBrowser();

/** What does not fit: how far the page can be moved sideways, and the words that are cut off or stick out of a box. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = (text: Text, clip: DOMRect) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(
        ({ bottom, left, right, top }) =>
          left < clip.left - 1 || right > clip.right + 1 || top < clip.top - 1 || bottom > clip.bottom + 1,
      );
    };
    const page = new DOMRect(0, -1e6, clientWidth, 2e6);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      // For screen readers, the link that comes into sight when it is reached, and charts, which scale as a whole.
      if (!text.data.trim() || text.parentElement?.closest('.skip-link, [aria-live], svg, script, style')) continue;
      // A data table that is wider than the screen moves by itself (WCAG 1.4.10).
      const table = text.parentElement?.closest('.chart-data');
      if (table && getComputedStyle(table).overflowX === 'auto') continue;
      const clips = [page];
      for (let box = text.parentElement; box && box !== document.body; box = box.parentElement) {
        const { display, fontSize, overflow, writingMode } = getComputedStyle(box);
        const area = box.getBoundingClientRect();
        // The space between Han and Latin, an eighth of an em, stays at a line's end.
        const slack = Number.parseFloat(fontSize) / 8;
        if (/hidden|clip/.test(overflow)) clips.push(area);
        else if (writingMode === 'horizontal-tb' && !/^(inline|contents)$/.test(display))
          clips.push(new DOMRect(area.left - slack, -1e6, area.width + 2 * slack, 2e6));
      }
      if (clips.some((clip) => cut(text, clip))) words.push(text.data.trim());
    }
    return { sideways: scrollWidth - clientWidth, words };
  });

const fits = { sideways: 0, words: [] };

describe.each(modes)('%s', (_, choices) => {
  test.each(paths)('/%s fits with text at twice its size, and zoomed in four times', async (path) => {
    await open(path, { viewport: { width: 390, height: 844 }, before: chose(choices) }, async ({ page }) => {
      await page.getByRole('button', { name: '阅读设置' }).click();
      await page.locator('.reading-panel').waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await misfits(page)).toEqual(fits);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await misfits(page)).toEqual(fits);
      // 1280 × 1024 at 400% (WCAG 1.4.10).
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await misfits(page)).toEqual(fits);
    });
  });
});
