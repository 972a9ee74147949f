import type { Page } from 'playwright-core';

/** Shows the player and the settings, which readers never see together, on a device that `speaks()`. */
export async function openTools(page: Page): Promise<void> {
  await page.evaluate(() => window.speech.arrive('zh-CN'));
  for (const name of ['听新闻', '阅读设置']) {
    const button = page.getByRole('button', { name });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await page.locator(`[aria-expanded=true]`, { hasText: name }).waitFor();
  }
  await page.locator('.reading-player').evaluate((player: HTMLElement) => {
    player.hidden = false;
  });
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
