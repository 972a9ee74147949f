import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { chose, modes } from '../../support/choices.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Where everything but the line, which stays in sight, stands from the top of its chart. */
const placed = (chart: Locator) =>
  chart.evaluate((figure) => {
    const top = figure.getBoundingClientRect().top;
    return [...figure.children]
      .filter((child) => child.getClientRects().length > 0 && !child.matches('.chart-touch'))
      .map((child) => Math.round(child.getBoundingClientRect().bottom - top));
  });

describe.each([['as usual', {}] as const, ...modes])('%s', (_, choices) => {
  test.each([320, 390, 1280])('nothing moves when a chart answers, at %i pixels', async (width) => {
    const reader = { viewport: { width, height: 844 }, before: chose(choices) };
    await open('dev/components/', reader, async ({ page }) => {
      const charts = await page.locator('.chart[data-chart]').all();
      expect(charts.length).toBeGreaterThan(2);
      for (const chart of charts) {
        const before = await placed(chart);
        const picture = chart.locator('.chart-picture:visible');
        await picture.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        await picture.hover();
        await picture.locator('canvas').waitFor();
        for (const [x, y] of [
          [0.02, 0.3],
          [0.5, 0.5],
          [0.98, 0.98],
        ] as const) {
          const box = await picture.boundingBox();
          if (box) await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
          expect(await chart.locator('.chart-said b').isVisible()).toBe(true);
          expect(await placed(chart)).toEqual(before);
        }
        await page.mouse.move(0, 0);
        await expect.poll(() => chart.locator('.chart-said').textContent()).toBe('');
      }
    });
  });
});

test('whichever light is touched says the same sentence, and that nothing is numbered', async () => {
  await open('dev/components/', phone, async ({ page }) => {
    const chart = page.locator('.chart', { hasText: '夜色里的点' });
    const picture = chart.locator('.chart-picture:visible');
    const said = new Set<string | null>();
    for (const x of [5, 90, 300]) {
      await picture.tap({ position: { x, y: 100 } });
      await chart.locator('.chart-said b').waitFor();
      said.add(await chart.locator('.chart-said').textContent());
    }
    expect([...said]).toEqual(['这一点是一名牺牲的民警，共253名2023年。出处：示例（2024年1月10日）']);
    expect(await chart.textContent()).not.toMatch(/第\d/);
    // What touches beside it leaves it.
    await page.locator('h1').first().tap();
    await expect.poll(() => chart.locator('.chart-said').textContent()).toBe('');
  });
});

test('what a finger touched is still said when it is lifted', async () => {
  await open('stories/he-laoshi/', phone, async ({ page, settled }) => {
    const chart = page.locator('.chart', { hasText: '一年里的读书会' });
    await chart.locator('.chart-picture:visible').tap();
    await chart.locator('.chart-said b').waitFor();
    await settled();
    expect(await chart.locator('.chart-said').textContent()).toMatch(/^[春夏秋冬]：\d+场2018年。出处：/);
  });
});

/** Where a thing stands on the screen, and in its page. */
const standing = (thing: Locator) =>
  thing.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: Math.round(top), bottom: Math.round(bottom), inPage: Math.round(top + scrollY) };
  });

test.each([['as usual', {}] as const, ...modes])(
  'what is said stays in sight however far down is touched, %s',
  async (_, choices) => {
    const reader = { viewport: { width: 390, height: 480 }, hasTouch: true, before: chose(choices) };
    await open('dev/components/', reader, async ({ page }) => {
      const chart = page.locator('.chart', { hasText: '一条路的灯' });
      const picture = chart.locator('.chart-picture:visible');
      await picture.evaluate((element) =>
        scrollBy({ top: element.getBoundingClientRect().top + 100, behavior: 'instant' }),
      );
      const before = await standing(picture);
      expect(before.top).toBe(-100);
      await picture.tap({ position: { x: 100, y: 300 } });
      const said = chart.locator('.chart-said b');
      await said.waitFor();
      const line = await standing(said);
      expect(line.top).toBeGreaterThanOrEqual(0);
      expect(line.bottom).toBeLessThan(160);
      expect(await standing(picture)).toEqual(before);
      // It is this chart's, and goes with it.
      await chart.evaluate((figure) => scrollBy({ top: figure.getBoundingClientRect().bottom, behavior: 'instant' }));
      expect((await standing(said)).bottom).toBeLessThanOrEqual(0);
    });
  },
);

test('a chart whose every value is printed brings no script, and no hint', async () => {
  await open('stories/ershi-nian/', phone, async ({ page }) => {
    const charts = await page.locator('.chart', { hasText: /大人和孩子|一笔一笔/ }).all();
    expect(charts).toHaveLength(3);
    for (const chart of charts) {
      expect(await chart.getAttribute('data-chart')).toBe(null);
      expect(await chart.locator('.chart-touch, [tabindex]').count()).toBe(0);
    }
  });
  await open('stories/guo-he/', phone, async ({ page, requests, settled }) => {
    await settled();
    expect(await page.locator('.chart').count()).toBeGreaterThan(0);
    expect(requests.filter((request) => /Touch|live/.test(request))).toEqual([]);
  });
});

test.each([
  ['without scripts', { ...phone, javaScriptEnabled: false }],
  ['on paper', phone],
])('%s nothing is promised', async (how, reader) => {
  await open('stories/he-laoshi/', reader, async ({ page }) => {
    if (how === 'on paper') await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chart-touch').count()).toBeGreaterThan(0);
    expect(await page.locator('.chart-touch:visible, .chart-hint:visible').count()).toBe(0);
  });
});
