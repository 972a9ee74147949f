import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const story = 'stories/guo-he/';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true };
const keys = '.figure-link[href="#source-keys"]';

describe('a figure in a story', () => {
  test('tells its source on a tap, inside the screen, and is silent after a tap elsewhere', async () => {
    await open(story, phone, async ({ page, problems }) => {
      const address = page.url();
      for (const link of await page.locator('.figure-link').all()) {
        // The last note may lie over the next figure.
        await page.keyboard.press('Escape');
        await link.tap();
        const note = page.locator('.source-note');
        expect(await note.textContent()).toMatch(/^\s*\S[\s\S]*(截至|未注明|\d{4}年)[\s\S]*跟车记者\s*$/);
        const box = await note.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      }
      expect(page.url()).toBe(address);
      await page.locator('h1').tap();
      expect(await page.locator('.source-note').isVisible()).toBe(false);
      expect(problems).toEqual([]);
    });
  });

  test('tells it on focus as well; Escape takes it away, Enter leads to the list', async () => {
    await open(story, {}, async ({ page }) => {
      await page.locator(keys).focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await page.locator('.source-note').textContent()).toContain('林小满随身的钥匙');
      await page.keyboard.press('Escape');
      expect(await page.locator('.source-note').isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#source-keys');
      expect(await page.locator('.source-note').isVisible()).toBe(false);
    });
  });

  test('without scripts leads to its source at the foot of the story', async () => {
    await open(story, { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      await page.locator(keys).tap();
      await page.waitForURL(/#source-keys$/);
      expect(await page.locator('#source-keys').boundingBox()).toMatchObject({ y: expect.closeTo(0, -2) });
    });
  });
});

describe.each([true, false])('with scripts: %s, the source of a figure', (javaScriptEnabled) => {
  test('is unfolded, and leads back to the figure, from which the keyboard goes on', async () => {
    await open(story, { ...phone, javaScriptEnabled }, async ({ page }) => {
      const link = page.locator(keys);
      await link.focus();
      for (const _ of ['once', 'and again, after it was folded']) {
        await page.keyboard.press('Enter');
        const source = page.locator('#source-keys');
        await source.locator('a').waitFor({ state: 'visible' });
        expect(await page.locator('#source-keys:focus').count()).toBe(1);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForURL(/#mention\/keys$/);
        expect(await page.locator(`${keys}:focus`).count()).toBe(1);
        expect((await link.boundingBox())?.y).toBeGreaterThan(100);
        expect(await page.locator('.source-note').isVisible()).toBe(false);
        await page.locator('.sources summary').click();
        await link.focus();
      }
    });
  });
});

test('on other pages a figure leads to its place on the data page', async () => {
  await open('voices/', {}, async ({ page }) => {
    await page.locator('.figure-link').click();
    await page.waitForURL(/\/data\/#walk$/);
    expect(await page.locator('#walk').isVisible()).toBe(true);
  });
});
