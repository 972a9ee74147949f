import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1280, height: 800 } };

/** A link in the middle of the front page, and where it leads. */
const toStory = (page: Page) => page.locator('.teaser-title a[href="/stories/he-laoshi/"]');
const arrived = '**/stories/he-laoshi/';

describe('a page that a reader is about to open', () => {
  const delivery = (page: Page) =>
    page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as PerformanceNavigationTiming & { deliveryType: string }).deliveryType;
    });

  test('is fetched while the pointer rests on its link', async () => {
    await open('', desk, async ({ page, problems }) => {
      const wire = await page.context().newCDPSession(page);
      const fetched = new Promise<void>((done) => {
        wire.on('Preload.prefetchStatusUpdated', ({ status }) => status === 'Ready' && done());
      });
      await wire.send('Preload.enable');
      await toStory(page).hover();
      await fetched;
      await toStory(page).click();
      await page.waitForURL(arrived);
      expect(await delivery(page)).toBe('navigational-prefetch');
      expect(problems).toEqual([]);
    });
  });

  test('is not fetched for one who only reads on', async () => {
    await open('', phone, async ({ page, requests }) => {
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(1000);
      expect(requests.filter((request) => request.includes('/stories/'))).toEqual([]);
      await page.goto(new URL('/stories/he-laoshi/', page.url()).href);
      expect(await delivery(page)).toBe('');
    });
  });
});

describe('from page to page', () => {
  /** Whether the next page comes in by a transition. */
  async function crossFades(reducedMotion: 'no-preference' | 'reduce'): Promise<boolean> {
    return open('', { ...phone, reducedMotion }, async ({ page }) => {
      await page.addInitScript(() => {
        addEventListener('pagereveal', (event) => {
          document.documentElement.dataset['fades'] = String(
            'viewTransition' in event && event.viewTransition !== null,
          );
        });
      });
      await toStory(page).click();
      await page.waitForURL(arrived);
      await page.waitForFunction(() => document.documentElement.dataset['fades']);
      return (await page.evaluate(() => document.documentElement.dataset['fades'])) === 'true';
    });
  }

  test('there is a cross-fade, but not for readers who want things still', async () => {
    expect(await crossFades('no-preference')).toBe(true);
    expect(await crossFades('reduce')).toBe(false);
  });
});

describe('back', () => {
  test.each([true, false])('leads to where the reader was, with scripts: %s', async (javaScriptEnabled) => {
    await open('', { ...phone, javaScriptEnabled }, async ({ page }) => {
      await toStory(page).scrollIntoViewIfNeeded();
      const before = await toStory(page).boundingBox();
      expect(before?.y).toBeLessThan(phone.viewport.height);
      await toStory(page).click();
      await page.waitForURL(arrived);
      await page.goBack({ waitUntil: 'load' });
      await expect.poll(async () => (await toStory(page).boundingBox())?.y).toBe(before?.y);
    });
  });

  /** What keeps the browser from holding a page for the way back, apart from the browser's own settings. */
  async function hindrances(path: string, before: (page: Page) => Promise<unknown>): Promise<string[]> {
    return open(path, phone, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      const found = new Promise<string[]>((resolve) => {
        session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
          const ours = notRestoredExplanations.filter(({ type }) => type !== 'Circumstantial');
          resolve(ours.map(({ reason }) => reason));
        });
        // A browser that does hold pages has nothing to explain.
        session.on('Page.frameNavigated', ({ type }) => type === 'BackForwardCacheRestore' && resolve([]));
      });
      await before(page);
      await page.goto(new URL('/404.html', page.url()).href);
      await page.evaluate(() => history.back());
      return found;
    });
  }

  test.each(['', 'stories/he-laoshi/'])('nothing on /%s keeps the browser from holding it ready', async (path) => {
    const look = (page: Page) => page.locator('.chart-picture:visible').first().hover();
    expect(await hindrances(path, look)).toEqual([]);
  });

  test('what would keep it is noticed', async () => {
    const hinder = (page: Page) => page.evaluate(() => addEventListener('unload', () => {}));
    expect(await hindrances('', hinder)).toEqual(['UnloadHandlerExistsInMainFrame']);
  });
});
