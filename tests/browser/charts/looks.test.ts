import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { chose } from '../../support/choices.ts';
import { labelsOf } from '../../support/labels.ts';
import { difference } from '../../support/pixels.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const line = '.chart:has-text("一年里的读书会") .chart-picture:visible';

describe('labels grow with the text around them', () => {
  // Body text has 17 pixels on a phone, 18 on a desk, and 20, 23, 26 and 30 by choice.
  test.each([
    [320, {}, 11],
    [360, {}, 12.5],
    [390, {}, 13],
    [320, { size: '3', elder: '{}' }, 18],
    [320, { size: '4' }, 20],
    [360, { size: '3', elder: '{}' }, 19.5],
    [390, { size: '4' }, 26],
    [430, { size: '2' }, 19],
    [800, {}, 12],
    [800, { size: '1' }, 15],
    [800, { size: '2' }, 18],
    [1280, { size: '3', elder: '{}' }, 20],
    [1280, { size: '4' }, 23],
  ])('at %i pixels (%o) none is smaller than %d, cut, or over another', async (width, choices, least) => {
    for (const path of ['stories/ershi-nian/', 'stories/he-laoshi/', 'dev/components/']) {
      await open(path, { viewport: { width, height: 900 }, before: chose(choices) }, async ({ page }) => {
        const labels = await labelsOf(page);
        expect(labels.length).toBeGreaterThan(3);
        expect(labels.filter(({ faults, size }) => size < least || faults.length > 0)).toEqual([]);
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

  test('on paper every chart has its picture, live or not, and its table where the drawing does not say every value', async () => {
    await open('stories/he-laoshi/', { viewport: { width: 800, height: 900 } }, async ({ page }) => {
      await page.locator(line).hover();
      await page.locator('.chart-live canvas').waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const chart of await page.locator('.chart').all()) {
        const line = (await chart.locator('.chart-line, .chart-scatter').count()) > 0;
        expect(await chart.locator('table').isVisible()).toBe(line);
        expect(await chart.locator('svg:visible').count()).toBe(1);
        const shown = await chart
          .locator('svg:visible path')
          .first()
          .evaluate((mark) => getComputedStyle(mark).opacity);
        expect(shown).toBe('1');
      }
      expect(await page.locator('canvas:visible').count()).toBe(0);
    });
  });
});
