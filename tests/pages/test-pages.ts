import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { type Opened, useBrowser } from '../support/browser.ts';
import { labelsOf } from '../support/labels.ts';
import { misfits } from '../support/misfits.ts';
import { sheets } from '../support/sheets.ts';
import type { Site } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';
import { openDetails, openTools, smallTargets } from '../support/tools.ts';
import { weigh } from '../support/weight.ts';

const phone = { width: 390, height: 844 };
const phones = [{ width: 320, height: 640 }, { width: 360, height: 780 }, phone];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of the document: how far it can be moved sideways, in pixels. */
const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** What holds for every page, whatever it says. Each is opened once, and tried from all sides. @param paths of the pages */
export function testPages(site: Site, paths: readonly string[]): void {
  const { visit } = useBrowser(site);

  describe.each(paths)('/%s', (path) => {
    let opened: Opened;
    let weight: Record<string, number>;
    beforeAll(async () => {
      opened = await visit('404.html', { viewport: phone, before: speaks() });
      const { page, settled } = opened;
      const bytes = await weigh(page);
      await page.goto(new URL(path || './', page.url()).href);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await settled();
      weight = bytes();
    });
    afterAll(() => opened?.page.context().close());

    // The print edition is made for paper, and a preview’s gallery for editors.
    const most = /^(print|dev)\//.test(path) ? 200 : 120;

    test(`weighs at most ${most} KB before it is scrolled, and 3 KB in scripts`, async () => {
      expect(weight['Document']).toBeGreaterThan(3000);
      expect(weight['Font']).toBeGreaterThan(2000);
      expect(Object.values(weight).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most * 1024);
      // What makes a drawing follow the reading comes on top, where there is one.
      const steps = await opened.page.locator('.steps').count();
      expect(weight['Script'] ?? 0).toBeLessThanOrEqual(3 * 1024 + (steps > 0 ? 500 : 0));
    });

    test('shifts nothing while it loads and is scrolled', async () => {
      const shift = await opened.page.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
          for (const { sources, value } of list.getEntries() as Shift[]) {
            // What has no node is within the browser's own controls of a player, which set themselves.
            if (sources.some(({ node }) => node)) sum += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        for (let y = 0; y < document.body.scrollHeight; y += 700) {
          scrollTo(0, y);
          await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        }
        return sum;
      });
      expect(shift).toBe(0);
    });

    test('does not scroll sideways on any phone, complains of nothing and asks nobody else', async () => {
      const { page, problems, requests, settled } = opened;
      // Fails when one does not arrive, or is broken.
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode()));
      });
      for (const viewport of phones) {
        await page.setViewportSize(viewport);
        await settled();
        expect(await page.evaluate(overhang), `${viewport.width}`).toBe(0);
      }
      expect(problems).toEqual([]);
      expect(new Set(requests.map((request) => new URL(request).hostname))).toEqual(new Set(['127.0.0.1']));
    });

    test('has everything to touch at least 24 pixels high, or in a line of text', async () => {
      await openDetails(opened.page);
      expect(await smallTargets(opened.page, 24)).toEqual([]);
    });

    test('gives axe nothing to object to', async () => {
      const { page } = opened;
      // The settings, the player and the tables of charts are judged as well; at the foot the bar lies over nothing.
      await openTools(page);
      await openDetails(page);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const { objections, passed } = await axe(page, { tags });
      expect(passed.length).toBeGreaterThanOrEqual(16);
      expect(objections).toEqual([]);
    });

    test('fits with text at twice its size, and zoomed in four times', async () => {
      await openTools(opened.page);
      await openDetails(opened.page);
      expect(await misfits(opened.page)).toEqual([]);
    });

    describe('on paper', () => {
      beforeAll(() => opened.page.emulateMedia({ media: 'print', colorScheme: 'dark' }));

      test('is black on white, without the furniture of screens, and cuts nothing off', async () => {
        const { page } = opened;
        // The width of A4 between its margins, which the print edition has narrower.
        await page.setViewportSize({ width: path === 'print/' ? 688 : 567, height: 900 });
        const look = await page.evaluate(() => [
          getComputedStyle(document.body).color,
          getComputedStyle(document.documentElement).backgroundColor,
        ]);
        expect(look).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
        // The space behind a number at the end of a line may stand out by a part of a pixel.
        expect(await page.evaluate(overhang)).toBeLessThanOrEqual(1);
        for (const furniture of ['.site-header nav', '.skip-link', '.pager', '.share', 'canvas', 'button', 'summary']) {
          expect(await page.locator(`${furniture}:visible`).count(), furniture).toBe(0);
        }
      });

      test('shows every chart, with a table where that says more', async () => {
        await opened.page.setViewportSize({ width: 1200, height: 900 });
        for (const chart of await opened.page.locator('.chart').all()) {
          expect(await chart.locator('svg:visible').count()).toBe(1);
          // A line of years is all lettering.
          const told =
            (await chart.locator('tbody tr').count()) <= 3 ||
            (await chart.locator('.chart-bar, .chart-magnitude, .chart-doughnut').count()) > 0 ||
            (await chart.locator('.years').count()) > 0;
          const refers = (await chart.locator('.chart-source').innerText()).includes('见数据表');
          expect(await chart.locator('table').isVisible()).toBe(refers || !told);
        }
        // 8 points.
        const labels = await labelsOf(opened.page);
        expect(labels.filter(({ faults, size }) => size < (8 / 72) * 96 || faults.length > 0)).toEqual([]);
      });

      test('is A4, in as few sheets as it needs', async () => {
        const { count, needed, size } = await sheets(opened.page);
        expect(size).toEqual([210, 297]);
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(needed);
      });
    });
  });
}
