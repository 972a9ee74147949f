import type { Page } from 'playwright-core';

/** The smallest text on the charts of a page, in pixels as they are seen. */
export function smallestLabel(page: Page): Promise<number> {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll<SVGSVGElement>('.chart-picture svg')];
    const shown = drawings.filter((svg) => svg.getClientRects().length > 0);
    return Math.min(
      ...shown.flatMap((svg) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll('text')].map((text) => scale * Number(text.getAttribute('font-size')));
      }),
    );
  });
}
