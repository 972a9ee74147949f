import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { chose } from '../../support/choices.ts';
import { smallestLabel } from '../../support/labels.ts';
import { difference } from '../../support/pixels.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const line = '.chart:has-text("一年里的读书会") .chart-picture:visible';

describe('labels grow with the text around them', () => {
  // Body text has 17 pixels on a phone, 18 on a desk, and 20, 23, 26 and 30 by choice. A phone has no room to grow.
  test.each([
    [360, {}, 12.5],
    [390, {}, 14],
    [390, { size: '4' }, 13.5],
    [800, {}, 13],
    [800, { size: '1' }, 17],
    [800, { size: '2' }, 20],
    [1280, { size: '3', elder: '{}' }, 22],
    [1280, { size: '4' }, 24],
  ])('at %i pixels (%o) none is smaller than %d', async (width, choices, least) => {
    for (const path of ['stories/ershi-nian/', 'dev/components/']) {
      await open(path, { viewport: { width, height: 900 }, before: chose(choices) }, async ({ page }) => {
        expect(await smallestLabel(page)).toBeGreaterThanOrEqual(least);
      });
    }
  });
});

describe('whoever looks, and however', () => {
  const ink = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);

  test('the pictures turn with the scheme, and so does the live canvas', async () => {
    await open('stories/he-laoshi/', { ...phone, colorScheme: 'light' }, async ({ page }) => {
      const picture = page.locator(line);
      await picture.hover();
      await picture.locator('canvas').waitFor();
      await page.keyboard.press('Escape');
      const [day, dayInk] = [await picture.screenshot(), await ink(page, `${line} svg text`)];
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await ink(page, `${line} svg text`)).not.toBe(dayInk);
      await expect.poll(async () => difference(day, await picture.screenshot())).toBeGreaterThan(0.8);
    });
  });

  test('in high contrast a picture is black on white', async () => {
    await open('stories/he-laoshi/', { ...phone, contrast: 'more' }, async ({ page }) => {
      expect(await ink(page, `${line} svg text[font-weight]`)).toBe('rgb(0, 0, 0)');
    });
  });

  test('in forced colours a picture takes the reader’s own', async () => {
    await open('stories/he-laoshi/', { ...phone, forcedColors: 'active' }, async ({ page }) => {
      const own = await page.evaluate(() => {
        document.body.append(Object.assign(document.createElement('i'), { id: 'probe' }));
        return getComputedStyle(document.querySelector('h1') as Element).color;
      });
      expect(await ink(page, `${line} svg text`)).toBe(own);
    });
  });

  test('nothing moves for a reader who wants no motion, nor for anyone', async () => {
    await open('stories/he-laoshi/', { ...phone, reducedMotion: 'reduce' }, async ({ page }) => {
      await page.locator(line).hover();
      await page.locator('.chart-live canvas').waitFor();
      const first = await page.locator(line).screenshot();
      await page.waitForTimeout(300);
      expect(await difference(first, await page.locator(line).screenshot())).toBe(0);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });

  test('on paper every chart has its picture and its table, live or not', async () => {
    await open('stories/he-laoshi/', { viewport: { width: 800, height: 900 } }, async ({ page }) => {
      await page.locator(line).hover();
      await page.locator('.chart-live canvas').waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const chart of await page.locator('.chart').all()) {
        expect(await chart.locator('table').isVisible()).toBe(true);
        expect(await chart.locator('svg:visible').count()).toBe(1);
        const shown = await chart
          .locator('svg:visible > *')
          .first()
          .evaluate((mark) => getComputedStyle(mark).opacity);
        expect(shown).toBe('1');
      }
      expect(await page.locator('canvas:visible').count()).toBe(0);
    });
  });
});
