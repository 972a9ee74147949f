import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Choices } from '../../src/reader/reading/choices.ts';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('published'));
const story = 'stories/he-an/';
const box = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
const boxes = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));

test.each([
  [320, 640],
  [360, 780],
  [768, 1024],
  [1440, 900],
])('the first picture opens a story told by its pictures, from edge to edge, at %i × %i', async (width, height) => {
  await open(story, { viewport: { width, height } }, async ({ page }) => {
    const lead = await box(page, '.story-lead img');
    expect([lead.x, lead.width]).toEqual([0, width]);
    // On the first screen with all of it; the headline comes right after its words.
    expect(lead.bottom).toBeLessThan(height);
    const label = await box(page, '.story-lead figcaption');
    const head = await box(page, '.story-head .overline');
    expect(label.top - lead.bottom).toBeLessThan(2);
    expect(head.top).toBeGreaterThan(label.bottom);
    expect(head.top - label.bottom).toBeLessThan(60);
    expect(await page.locator('.story-lead').innerText()).toMatch(/渡口在河弯的右手边。\s*摄影：白小鸥/);
  });
});

test('a screen lower than that shows it whole, on a band of night', async () => {
  await open(story, { viewport: { width: 1600, height: 600 } }, async ({ page }) => {
    const lead = await box(page, '.story-lead img');
    expect(lead.height).toBeLessThanOrEqual(0.82 * 600 + 1);
    expect(lead.x).toBeCloseTo((1600 - lead.width) / 2, 0);
    expect(lead.width / lead.height).toBeCloseTo(2, 1);
  });
});

describe.each<[string, Choices]>([
  ['as it comes', {}],
  ['at the largest text', { size: '4' }],
  ['in 长者模式', { elder: '{}' }],
])('on a phone, %s', (_, choices) => {
  test('all its pictures go from edge to edge, one below the other, each with its words and whose it is', async () => {
    await open(story, { viewport: { width: 360, height: 780 }, before: chose(choices) }, async ({ page }) => {
      const pictures = await boxes(page, '.prose figure img');
      expect(pictures.map(({ x, width }) => [x, width])).toEqual(Array(4).fill([0, 360]));
      const words = await boxes(page, '.prose figcaption');
      for (const [index, { bottom, top }] of words.entries()) {
        expect(top - (pictures[index]?.bottom ?? 0)).toBeLessThan(16);
        // No empty room below one: what follows begins at once.
        const following = pictures[index + 1];
        if (following && index > 0) expect(following.top - bottom).toBeLessThan(60);
      }
      expect(await page.locator('.prose .picture-label').allInnerTexts()).toEqual([
        '摄影：白小鸥',
        '摄影：白小鸥',
        '摄影：白小鸥',
        '受访者供图',
      ]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
});

test('on a desk its pictures take the page, and its text keeps its measure', async () => {
  await open(story, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
    const [scene] = await boxes(page, '.prose > .scene img');
    expect(scene?.width).toBeGreaterThan(1000);
    const row = await boxes(page, '.photos-row img');
    expect(new Set(row.map(({ height }) => Math.round(height))).size).toBe(1);
    const text = await boxes(page, '.prose > p');
    for (const { width } of text) expect(width).toBeLessThan(700);
  });
});

test('its photographer signs it', async () => {
  await open(story, { viewport: { width: 360, height: 780 } }, async ({ page }) => {
    expect(await page.locator('.story-head .credits').innerText()).toContain('摄影：白小鸥');
  });
});
