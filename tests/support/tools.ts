import type { Page } from 'playwright-core';

/** Opens the player and the settings, where they are not open yet, on a device that `speaks()`. */
export async function openTools(page: Page): Promise<void> {
  await page.evaluate(() => window.speech.arrive('zh-CN'));
  for (const [name, part] of [
    ['听新闻', '.reading-player'],
    ['阅读设置', '.reading-panel'],
  ] as const) {
    if (!(await page.locator(part).isVisible())) await page.getByRole('button', { name }).click();
    await page.locator(part).waitFor();
  }
}

/** Unfolds whatever is folded. */
export const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What there is to touch that is lower than this, apart from links in running text. */
export const smallTargets = (page: Page, least: number) =>
  page.evaluate(
    (height) =>
      [...document.querySelectorAll<HTMLElement>('a, summary, button')]
        .filter((target) => !target.hidden)
        .filter((target) => !target.matches('.skip-link, p a, li a:only-child'))
        .filter((target) => target.getBoundingClientRect().height < height)
        .map((target) => target.outerHTML),
    least,
  );
