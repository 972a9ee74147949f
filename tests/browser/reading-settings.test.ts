import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPalette, type Scheme } from '../../src/lib/palette.ts';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { option, paper, phone, pick, settings, textSize } from '../support/reading.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const story = 'stories/guo-he/';

/** The colour that the browser's own chrome takes on. */
const chrome = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        (meta) => matchMedia(meta.getAttribute('media') ?? 'all').matches,
      )?.content,
  );

test('text grows in steps up to 30 pixels, and the device remembers', async () => {
  await open(story, phone, async ({ page, problems }) => {
    expect(await textSize(page)).toBe('17px');
    for (const [name, size] of [
      ['较大', '20px'],
      ['大', '23px'],
      ['特大', '26px'],
      ['超大', '30px'],
    ] as const) {
      await pick(page, name);
      expect(await textSize(page)).toBe(size);
    }
    await page.reload();
    expect(await textSize(page)).toBe('30px');
    await page.getByRole('link', { name: '账本', exact: true }).click();
    await page.waitForURL('**/data/');
    expect(await textSize(page)).toBe('30px');
    await pick(page, '标准');
    await page.reload();
    expect(await textSize(page)).toBe('17px');
    expect(problems).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('on a device in %s', (colorScheme) => {
  test.each<[string, Scheme]>([
    ['跟随系统', colorScheme],
    ['浅色', 'light'],
    ['深色', 'dark'],
    ['高对比', `contrast ${colorScheme}`],
  ])('%s is %s, for the page and for the browser’s chrome', async (name, scheme) => {
    await open(story, { ...phone, colorScheme }, async ({ page }) => {
      await pick(page, '深色');
      await pick(page, name);
      const colour = readPalette(scheme).get('paper');
      expect(await paper(page)).toBe(colour);
      expect(await chrome(page)).toBe(colour);
      await page.reload();
      expect(await paper(page)).toBe(colour);
      expect(await chrome(page)).toBe(colour);
    });
  });

  test.each(['light', 'dark'])(
    'a reader of %s gets pictures in it, and none in other colours is fetched',
    async (scheme) => {
      await open(story, { ...phone, colorScheme, before: chose({ scheme }) }, async ({ page, requests }) => {
        const picture = page.locator('.story-art img');
        const shown = await picture.evaluate((image: HTMLImageElement) => image.currentSrc);
        expect(requests.filter((request) => request.includes('/art/river'))).toEqual([shown]);
        await page.evaluate(() => localStorage.clear());
        await page.emulateMedia({ colorScheme: scheme as 'light' });
        await page.reload();
        expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toBe(shown);
      });
    },
  );
});

test('pictures turn with the page', async () => {
  await open(story, phone, async ({ page }) => {
    const source = () => page.locator('.story-art img').evaluate((image: HTMLImageElement) => image.currentSrc);
    const light = await source();
    await pick(page, '深色');
    await expect.poll(source).not.toBe(light);
    await pick(page, '跟随系统');
    await expect.poll(source).toBe(light);
  });
});

test('a choice reaches other tabs, and pages one goes back to', async () => {
  await open(story, phone, async ({ page }) => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await pick(page, '超大');
    await expect.poll(() => textSize(other)).toBe('30px');
    await page.getByRole('link', { name: '账本', exact: true }).click();
    await page.waitForURL('**/data/');
    await pick(page, '较大');
    await page.goBack();
    await expect.poll(() => textSize(page)).toBe('20px');
  });
});

test('the keyboard opens the settings, chooses and closes', async () => {
  await open('about/', phone, async ({ page }) => {
    await settings(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => option(page, '标准').evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await textSize(page)).toBe('23px');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    expect(await option(page, '高对比').isChecked()).toBe(true);
    expect(await paper(page)).toBe('#ffffff');
    await page.keyboard.press('Escape');
    expect(await settings(page).getAttribute('aria-expanded')).toBe('false');
    expect(await settings(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('.reading-panel').isVisible()).toBe(false);
  });
});

test('prints', async () => {
  const before = (context: BrowserContext) =>
    context.addInitScript(() => {
      window.print = () => document.body.classList.add('printed');
    });
  await open('about/', { ...phone, before }, async ({ page }) => {
    await settings(page).click();
    await page.getByRole('button', { name: '打印本页' }).click();
    expect(await page.locator('body.printed').count()).toBe(1);
    await page.getByRole('button', { name: '收起' }).click();
    expect(await page.locator('.reading-panel').isVisible()).toBe(false);
  });
});
