import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const desk = { viewport: { width: 1280, height: 900 } };
const line = '.chart:has-text("一年里的读书会")';

/** What the line of a chart has said, one entry for each change of it. */
async function listenTo(page: Page, chart: string): Promise<() => Promise<string[]>> {
  await page.locator(`${chart} .chart-said`).evaluate((said) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(said.querySelector('b')?.textContent ?? '')).observe(said, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('the line is there before it speaks, empty and live', async () => {
  await open('stories/he-laoshi/', { ...desk, javaScriptEnabled: false }, async ({ page }) => {
    const said = page.locator(`${line} .chart-said`);
    expect(await said.getAttribute('aria-live')).toBe('polite');
    expect(await said.textContent()).toBe('');
    expect(await page.locator('.chart-picture[tabindex]').count()).toBe(0);
  });
});

test('arrow keys, Home and End go from one number to the next, and each move is said once', async () => {
  await open('stories/he-laoshi/', desk, async ({ page }) => {
    const heard = await listenTo(page, line);
    const picture = page.locator(`${line} .chart-picture:visible`);
    await picture.focus();
    await picture.locator('canvas').waitFor();
    expect(await heard()).toEqual([]);
    const scrolled = await page.evaluate(() => scrollY);
    const keys = ['ArrowRight', 'ArrowDown', 'End', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'ArrowUp', 'Escape'];
    for (const key of keys) await page.keyboard.press(key);
    // A key at either end says nothing again.
    expect(await heard()).toEqual(['春：6场', '夏：14场', '冬：3场', '秋：9场', '夏：14场', '春：6场', '']);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect((await heard()).slice(-2)).toEqual(['春：6场', '']);
  });
});

test('a key that is pressed before the code has come is answered when it comes', async () => {
  await open('stories/he-laoshi/', desk, async ({ page }) => {
    const picture = page.locator(`${line} .chart-picture:visible`);
    await page.route('**/live*.js', async (route) => {
      await page.keyboard.press('End');
      await route.continue();
    });
    await picture.focus();
    await expect.poll(() => page.locator(`${line} .chart-said b`).textContent()).toBe('冬：3场');
  });
});

test('keys that are the page’s own stay so', async () => {
  await open('stories/he-laoshi/', desk, async ({ page }) => {
    await page.locator(`${line} .chart-picture:visible`).focus();
    await page.locator(`${line} canvas`).waitFor();
    for (const key of ['Control+End', 'PageDown', 'a']) await page.keyboard.press(key);
    expect(await page.locator(`${line} .chart-said`).textContent()).toBe('');
  });
});

describe('a keyboard stop', () => {
  test('is where there is more than one thing to read, named, and with its keys told', async () => {
    await open('dev/components/', desk, async ({ page }) => {
      const stops = page.locator('.chart [tabindex="0"]:visible');
      expect(await stops.count()).toBeGreaterThan(1);
      for (const stop of await stops.all()) {
        const told = await stop.evaluate((element) => [
          element.getAttribute('role'),
          element.getAttribute('aria-label'),
          document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
          element.closest('.chart')?.querySelector('.chart-title')?.textContent,
        ]);
        const [role, name, description] = told;
        expect(role).toBe('application');
        expect(name?.length).toBeGreaterThan(3);
        expect(description).toBe('用方向键逐项读');
      }
    });
  });

  test('is not where one sentence says it all', async () => {
    await open('dev/components/', desk, async ({ page }) => {
      for (const title of ['夜色里的点', '志愿者', '取得执法资格的民警', '份额']) {
        expect(await page.locator('.chart', { hasText: title }).locator('[tabindex]').count(), title).toBe(0);
      }
    });
  });
});
