import type { Page } from 'playwright-core';

/** How a line of running text that others follow fills its column. */
export interface Fit {
  line: string;
  /** What the next line begins with. */
  next: string;
  /** By how much of a character its characters are drawn apart. */
  apart: number;
  /** How many characters before its column's end it ends. */
  early: number;
}

/** How the lines of a page's running text fill their columns, but for the last of each paragraph. */
export const fitOf = (page: Page, scope = 'main') =>
  page.evaluate((selector): Fit[] => {
    type Line = { character: string; box: DOMRect }[];
    const blocks = new Map<Element, Line[]>();
    const range = document.createRange();
    const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const apart = 'svg, script, style, table, h1, h2, h3, .display, [hidden], [aria-live]';
      // An ideographic space is set as a character is.
      if (!/[^ \t\n]/.test(text.data) || text.parentElement?.closest(apart)) continue;
      let block = text.parentElement as Element;
      while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
      const { display, textAlign, writingMode } = getComputedStyle(block);
      if (writingMode !== 'horizontal-tb' || /flex|grid/.test(display) || /center|end|right/.test(textAlign)) continue;
      const lines = blocks.get(block) ?? [[]];
      blocks.set(block, lines);
      for (let index = 0; index < text.length; index += 1) {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) continue;
        const last = lines.at(-1)?.at(-1)?.box;
        if (last && box.left < last.left && box.top > last.top + last.height / 3) lines.push([]);
        lines.at(-1)?.push({ character: text.data[index] ?? '', box });
      }
    }
    const han = (character = '') => /\p{Script=Han}/u.test(character);
    const written = (line: Line = []) =>
      line
        .map(({ character }) => character)
        .join('')
        .trim();
    return [...blocks].flatMap(([block, lines]) => {
      const style = getComputedStyle(block);
      const size = Number.parseFloat(style.fontSize);
      const end = block.getBoundingClientRect().right - Number.parseFloat(style.paddingRight);
      return lines.slice(0, -1).map((line, index) => {
        const steps = line.flatMap(({ box, character }, place) => {
          const after = line[place + 1];
          return after && han(character) && han(after.character) ? [after.box.left - box.left] : [];
        });
        const right = line.findLast(({ character }) => character.trim())?.box.right ?? end;
        return {
          line: written(line),
          next: written(lines[index + 1]).slice(0, 8),
          apart: steps.length > 0 ? Math.min(...steps) / size - 1 : 0,
          early: (end - right) / size,
        };
      });
    });
  }, scope);
