import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { phone } from '../support/reading.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const { open } = useBrowser(await builtSite('preview'));
const story = 'stories/guo-he/';

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
  await open(story, { ...window, before: speaks() }, async ({ page }) => {
    const before = await others(page);
    expect(await listen(page).count()).toBe(0);
    await arrive(page, 'en-US', 'zh-CN');
    expect(await listen(page).count()).toBe(1);
    expect(await others(page)).toEqual(before);
  });
});

test('where none has come the others take its room, once the bar is out of sight, and it comes only there', async () => {
  await open(story, { ...phone, before: speaks() }, async ({ page }) => {
    const kept = await others(page);
    await arrive(page, 'en-US');
    expect(await others(page)).toEqual(kept);
    await goes(page, 900, 'reading');
    await goes(page, 500, '');
    await arrive(page, 'zh-CN');
    expect(await listen(page).count()).toBe(0);
    await goes(page, 900, 'reading');
    await goes(page, 500, '');
    expect(await listen(page).count()).toBe(1);
  });
});

test('a device that cannot speak keeps no room for it', async () => {
  const mute = (context: BrowserContext) =>
    context.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await open(story, { ...phone, before: mute }, async ({ page }) => {
    const [first] = await page
      .locator('.reading-tools > :visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x));
    expect(first).toBe(0);
  });
});
