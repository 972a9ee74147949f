import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { phone } from '../support/reading.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const { open } = useBrowser(await builtSite('preview'));

const listen = (page: Page) => page.getByRole('button', { name: '听新闻' });
const arrive = (page: Page, ...languages: string[]) =>
  page.evaluate((known) => window.speech.arrive(...known), languages);
/** Where the other buttons stand. */
const others = (page: Page) =>
  page
    .locator('.reading-tools > :not([data-tool=listen])')
    .evaluateAll((all) => all.map((button) => JSON.stringify(button.getBoundingClientRect())));
const goes = (page: Page, y: number, away: string) =>
  expect
    .poll(async () => {
      await page.evaluate((top) => scrollTo(0, top), y);
      return page.locator('.reading-bar').getAttribute('data-away');
    })
    .toBe(away);

test.each([
  ['a phone', phone],
  ['a tablet', { viewport: { width: 900, height: 1100 } }],
  ['a desktop', { viewport: { width: 1440, height: 900 } }],
] as const)('on %s a voice that comes late moves no button', async (_, window) => {
  await open('stories/guo-he/', { ...window, before: speaks() }, async ({ page }) => {
    const before = await others(page);
    expect(await listen(page).count()).toBe(0);
    await arrive(page, 'en-US', 'zh-CN');
    expect(await listen(page).count()).toBe(1);
    expect(await others(page)).toEqual(before);
  });
});

test('its button takes its place beside the others once the bar is out of sight', async () => {
  await open('stories/guo-he/', { ...phone, before: speaks() }, async ({ page }) => {
    await arrive(page, 'zh-CN');
    await goes(page, 900, 'reading');
    await goes(page, 500, '');
    const tops = [listen(page), page.getByRole('button', { name: '阅读设置' })].map(
      async (button) => (await button.boundingBox())?.y,
    );
    const [first, last] = await Promise.all(tops);
    expect(first).toBe(last);
  });
});
