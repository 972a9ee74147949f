import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPalette } from '../../src/lib/palette.ts';
import { useBrowser } from '../support/browser.ts';
import { chose, modes } from '../support/choices.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 } };
const elder = Object.fromEntries(modes)['in 长者模式'] ?? {};
const story = 'stories/guo-he/';

const button = (page: Page) => page.getByRole('button', { name: '长者模式' });
const look = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return [getComputedStyle(document.body).fontSize, backgroundColor];
  });

test('one tap makes the text large and the contrast high, the next gives back what was chosen before', async () => {
  await open(story, { ...phone, before: chose({ size: '1', scheme: 'dark' }) }, async ({ page, problems }) => {
    const before = await look(page);
    await button(page).click();
    await expect.poll(() => look(page)).toEqual(['26px', 'rgb(255, 255, 255)']);
    expect(await button(page).getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    expect(await look(page)).toEqual(['26px', 'rgb(255, 255, 255)']);
    expect(await button(page).getAttribute('aria-pressed')).toBe('true');
    await button(page).click();
    await expect.poll(() => look(page)).toEqual(before);
    expect(await button(page).getAttribute('aria-pressed')).toBe('false');
    expect(problems).toEqual([]);
  });
});

test('at night it is white on black', async () => {
  await open(story, { ...phone, colorScheme: 'dark', before: chose(elder) }, async ({ page }) => {
    expect(readPalette('contrast dark').get('paper')).toBe('#000000');
    expect((await look(page))[1]).toBe('rgb(0, 0, 0)');
  });
});

test('in it the settings show what holds, and can be changed', async () => {
  await open(story, phone, async ({ page }) => {
    await button(page).click();
    await page.getByRole('button', { name: '阅读设置' }).click();
    const option = (name: string) => page.getByRole('radio', { name, exact: true });
    expect(await option('特大').isChecked()).toBe(true);
    expect(await option('高对比').isChecked()).toBe(true);
    await option('超大').check({ force: true });
    expect((await look(page))[0]).toBe('30px');
    await button(page).click();
    await expect.poll(() => option('标准').isChecked()).toBe(true);
    expect(await option('跟随系统').isChecked()).toBe(true);
  });
});

test('what storage holds for it may be anything', async () => {
  await open(story, { ...phone, before: chose({ ...elder, elder: '{"size":' }) }, async ({ page, problems }) => {
    await button(page).click();
    await expect.poll(async () => (await look(page))[0]).toBe('17px');
    expect(problems).toEqual([]);
  });
});

test('its lines are in one column', async () => {
  await open('', { viewport: { width: 1440, height: 900 }, before: chose(elder) }, async ({ page }) => {
    for (const list of ['.teaser-lead .teaser-text', '.letters', '.scenes', '.front-charts']) {
      const lefts = await page
        .locator(`${list} > :visible`)
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
      expect(lefts.length).toBeGreaterThan(1);
      expect(new Set(lefts).size).toBe(1);
    }
  });
});
