import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { enlarge } from '../support/enlarged.ts';
import { type Fit, fitOf } from '../support/fit.ts';
import { templatesOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const sites = [await builtSite('preview'), await builtSite('report')];
const phones = [320, 360, 390, 412, 430];
/** Six characters and a half are the most that stand in one line, with a mark behind them. */
const longest = 7;

/** Of lines of running text, how many end more than two characters early: the fixture is full of numbers. */
const most: Record<string, { usual: number; largest: number }> = {
  preview: { usual: 0.1, largest: 0.14 },
  report: { usual: 0.05, largest: 0.08 },
};

/** The setting knows about how wide marks and digits are; Latin words it cannot know, nor break. */
const apartIn = (fits: Fit[]) =>
  told(fits.filter(({ apart, early, next }) => apart > 0.16 && early < 0.5 && !/^\W?[A-Za-z]/.test(next)));
const told = (fits: Fit[]) => fits.map(({ apart, early, line, next }) => ({ apart, early, line, next }));

describe.each(sites)('$name', (site) => {
  const { open } = useBrowser(site);
  const pages = templatesOf(site).filter((path) => !/^(print|dev)\//.test(path));

  test.each(pages)('/%s: no line of running text is drawn apart', async (path) => {
    await open(path, { viewport: { width: 320, height: 700 } }, async ({ page }) => {
      for (const width of phones) {
        await page.setViewportSize({ width, height: 700 });
        expect(apartIn(await fitOf(page)), `${width}`).toEqual([]);
      }
      for (const times of [1.4, 2]) {
        await page.setViewportSize({ width: 360, height: 700 });
        await enlarge(page, times);
        expect(apartIn(await fitOf(page)), `× ${times}`).toEqual([]);
      }
    });
  });

  test.each([
    ['usual', {}],
    ['largest', { size: '4' }],
  ] as const)(
    'in %s text few lines end early, and none by more than what stands in one line',
    async (name, choices) => {
      let all: Fit[] = [];
      for (const path of pages)
        await open(path, { viewport: { width: 320, height: 700 }, before: chose(choices) }, async ({ page }) => {
          for (const width of phones) {
            await page.setViewportSize({ width, height: 700 });
            all = [...all, ...(await fitOf(page))];
          }
        });
      expect(told(all.filter(({ early }) => early > longest))).toEqual([]);
      expect(all.filter(({ early }) => early > 2.05).length / all.length).toBeLessThan(most[site.name]?.[name] ?? 0);
    },
  );
});
