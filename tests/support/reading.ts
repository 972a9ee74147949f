import type { Page } from 'playwright-core';

export const phone = { viewport: { width: 390, height: 844 } };

export const textSize = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontSize);
/** The colour of the page, as a hex number of six digits. */
export const paper = (page: Page) =>
  page
    .evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim())
    .then((hex) => hex.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'));

export const settings = (page: Page) => page.getByRole('button', { name: '阅读设置' });
export const option = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** Makes a choice in the settings. */
export async function pick(page: Page, name: string) {
  if ((await settings(page).getAttribute('aria-expanded')) === 'false') await settings(page).click();
  await option(page, name).check({ force: true });
}
