import type { Page } from 'playwright-core';

/**
 * What does not fit on a page: as it is, with text at twice its size, and zoomed in four times, as 1280 × 1024 at
 * 400 % (WCAG 1.4.4, 1.4.10). The page is left as it was.
 */
export async function misfits(page: Page) {
  const usual = await misfitsNow(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const twice = await misfitsNow(page);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  const viewport = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  const zoomed = await misfitsNow(page);
  if (viewport) await page.setViewportSize(viewport);
  return Object.entries({ usual, twice, zoomed }).filter(
    ([, { sideways, words }]) => sideways !== 0 || words.length > 0,
  );
}

/** How far the page can be moved sideways, and the words that are cut off or stick out of a box. */
export const misfitsNow = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = (text: Text, clip: DOMRect) =>
      // Without the blanks around the words, and the wide ones among them, which hang over a line's end.
      [...text.data.matchAll(/\S(?:[^\u3000]*\S)?/g)].some(({ 0: run, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + run.length);
        return [...range.getClientRects()].some(
          ({ bottom, left, right, top }) =>
            left < clip.left - 1 || right > clip.right + 1 || top < clip.top - 1 || bottom > clip.bottom + 1,
        );
      });
    const page = new DOMRect(0, -1e6, clientWidth, 2e6);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      // For screen readers, the link that comes into sight when it is reached, and charts, which scale as a whole.
      if (!text.data.trim() || text.parentElement?.closest('.skip-link, [aria-live], svg, script, style')) continue;
      // A data table that is wider than the screen moves by itself (WCAG 1.4.10), and so does a strip of photographs.
      const table = text.parentElement?.closest('.chart-data, .photos-strip');
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
