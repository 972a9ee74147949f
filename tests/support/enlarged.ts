import type { Page } from 'playwright-core';

/**
 * Text as WeChat sets it at a reader's own size: every computed size so many times as large, and nothing else. Its
 * steps are about 1.4, 1.55 and 1.65; a browser's own zoom of text goes to twice.
 */
export const enlarge = (page: Page, times: number) =>
  page.evaluate((factor) => {
    const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => 'style' in each);
    for (const element of elements) element.style.removeProperty('font-size');
    const sizes = elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    elements.forEach((element, index) => {
      element.style.setProperty('font-size', `${(sizes[index] as number) * factor}px`, 'important');
    });
  }, times);
