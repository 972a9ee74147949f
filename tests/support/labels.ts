import type { Page } from 'playwright-core';

/** The words in and around the charts' drawings: how large they are as they are seen, and what is wrong with them. */
export function labelsOf(page: Page): Promise<{ text: string; size: number; faults: string[] }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.chart-picture')].flatMap((picture) => {
      const shown: { text: string; size: number; box: DOMRect }[] = [];
      const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const parent = text.parentElement as Element;
        const range = document.createRange();
        range.selectNodeContents(text);
        const svg = parent.closest('svg');
        const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
        const size = scale * Number.parseFloat(getComputedStyle(parent).fontSize);
        if (text.data.trim() && parent.getClientRects().length > 0 && picture.checkVisibility())
          for (const box of range.getClientRects()) shown.push({ text: text.data.trim(), size, box });
      }
      return shown.map(({ box, size, text }, index) => {
        // A line's box is higher than its letters, which may not meet.
        const high = (rect: DOMRect, of: number) => [
          (rect.top + rect.bottom) / 2 - of / 2,
          (rect.top + rect.bottom) / 2 + of / 2,
        ];
        const [top = 0, bottom = 0] = high(box, size);
        const met = shown.slice(index + 1).filter((other) => {
          const [otherTop = 0, otherBottom = 0] = high(other.box, other.size);
          return (
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            top < otherBottom - 1 &&
            otherTop < bottom - 1
          );
        });
        const cut = box.left < -1 || box.right > document.documentElement.clientWidth + 1;
        return { text, size, faults: [...met.map((other) => `meets ${other.text}`), ...(cut ? ['is cut'] : [])] };
      });
    }),
  );
}
