import type { Page } from 'playwright-core';

/** The lines that every block of text on a page is broken into, as they are seen. */
export const linesOf = (page: Page, scope = 'main') =>
  page.evaluate((selector) => {
    const blocks = new Map<Element, { text: string; lines: string[]; top: number; left: number; headline: boolean }>();
    const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.data.trim() || text.parentElement?.closest('svg, script, style, [hidden], [aria-live]')) continue;
      let block = text.parentElement as Element;
      while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
      if (getComputedStyle(block).writingMode !== 'horizontal-tb') continue;
      const headline = block.closest('h1, h2, h3, .display') !== null;
      const known = blocks.get(block) ?? { text: '', lines: [], top: -1e6, left: 1e6, headline };
      for (let index = 0; index < text.length; index += 1) {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) continue;
        // A new line is lower, and begins again on the left.
        if (box.left < known.left && box.top > known.top + box.height / 3) known.lines.push('');
        known.top = box.top;
        known.left = box.left;
        known.text += text.data[index];
        known.lines.push(`${known.lines.pop() ?? ''}${text.data[index]}`);
      }
      blocks.set(block, known);
    }
    return [...blocks.values()].map(({ headline, lines }) => ({ headline, lines: lines.map((line) => line.trim()) }));
  }, scope);
