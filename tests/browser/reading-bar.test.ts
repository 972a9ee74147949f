import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose, modes } from '../support/choices.ts';
import { phone, settings } from '../support/reading.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const { open } = useBrowser(await builtSite('preview'));
const story = 'stories/guo-he/';
const elder = Object.fromEntries(modes)['in 长者模式'] ?? {};

/** How much of the screen's height the bar's buttons cover. */
const covers = (page: Page) =>
  page.locator('.reading-tools').evaluate((tools) => {
    const { bottom, top } = tools.getBoundingClientRect();
    return Math.max(0, Math.round(Math.min(bottom, innerHeight) - top));
  });
/** Scrolls there, and on only when the page has been told: of two scrolls in one frame it hears the second alone. */
const to = (page: Page, y: number) =>
  page.evaluate(
    (top) =>
      new Promise<void>((done) => {
        scrollTo(0, top);
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
    y,
  );
const end = (page: Page) => to(page, 1e6);
/** Whether the buttons can be pressed, once nothing moves any more. */
const isThere = (page: Page) => expect.poll(() => covers(page)).toBeGreaterThanOrEqual(44);
/** But for the line that tells how far one has read. */
const isAway = (page: Page) => expect.poll(() => covers(page)).toBeLessThanOrEqual(4);

describe('on a phone', () => {
  test('goes while one reads on, and comes back on the way up and at the end', async () => {
    await open(story, phone, async ({ page }) => {
      await isThere(page);
      await to(page, 600);
      await isAway(page);
      await to(page, 500);
      await isThere(page);
      // A finger is never quite still.
      await to(page, 497);
      await to(page, 503);
      await isThere(page);
      await to(page, 900);
      await isAway(page);
      await end(page);
      await isThere(page);
    });
  });

  test('is not on the cover’s first screen', async () => {
    await open('', phone, async ({ page }) => {
      await isAway(page);
      await to(page, 2000);
      await isAway(page);
      await to(page, 1500);
      await isThere(page);
      await to(page, 0);
      await isAway(page);
      const top = () => page.locator('.reading-bar').evaluate((bar) => bar.getBoundingClientRect().top);
      // It slides.
      await expect.poll(top).toBeGreaterThan(843);
    });
  });

  test.each(['404.html', 'about/'])('stays where all of /%s fits the screen', async (path) => {
    await open(path, { viewport: { width: 390, height: 4000 } }, async ({ page }) => {
      await isThere(page);
    });
  });

  test('stays in 长者模式, on the cover too', async () => {
    await open('', { ...phone, before: chose(elder) }, async ({ page }) => {
      for (const y of [0, 700, 1500]) {
        await to(page, y);
        await isThere(page);
      }
    });
  });

  test('comes when the keyboard reaches it, and stays as long as that is there', async () => {
    await open(story, phone, async ({ page }) => {
      await to(page, 900);
      await isAway(page);
      await settings(page).evaluate((button) => button.focus({ preventScroll: true }));
      await isThere(page);
      await to(page, 1500);
      await isThere(page);
    });
  });

  test.each(['听新闻', '阅读设置'])('%s is pressed as soon as it is reached: nothing moves', async (name) => {
    await open('', { ...phone, before: speaks('zh-CN') }, async ({ page }) => {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.reading-bar [aria-expanded=true]').waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  test('stays while the settings are open, and while it reads aloud', async () => {
    await open(story, { ...phone, before: speaks('zh-CN') }, async ({ page }) => {
      for (const name of ['阅读设置', '听新闻']) {
        await page.getByRole('button', { name }).click();
        await page.locator('.reading-bar [aria-expanded=true]').waitFor();
        await to(page, 900);
        await isThere(page);
        await to(page, 1500);
        await isThere(page);
        await to(page, 0);
      }
    });
  });

  test('a page that is opened in its middle, by a reload or on the way back, is read on', async () => {
    await open(story, phone, async ({ page }) => {
      await to(page, 1500);
      await page.reload();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
      await isAway(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('.site-header [href$="/data/"]')?.click());
      await page.waitForURL('**/data/');
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
      await to(page, 1000);
      await isThere(page);
    });
  });
});

test.each([1280, 1440, 1920])('on a desktop of %i it stands in the margin, but not by the cover', async (width) => {
  for (const [choices, path] of [
    [{}, story],
    [elder, story],
    [{ size: '4' }, 'data/'],
  ] as const) {
    await open(path, { viewport: { width, height: 800 }, before: chose(choices) }, async ({ page }) => {
      await to(page, 1000);
      const bar = await page.locator('.reading-bar').boundingBox();
      const text = await page.locator('main > *').evaluateAll((parts) => {
        const right = (part: Element) =>
          part.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(part).paddingRight);
        return Math.max(...parts.map(right).filter((edge) => edge < innerWidth));
      });
      expect(bar?.x).toBeGreaterThanOrEqual(text);
      expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  }
  await open('', { viewport: { width, height: 800 } }, async ({ page }) => {
    const top = () => page.locator('.reading-bar').evaluate((bar) => bar.getBoundingClientRect().top);
    expect(await top()).toBeGreaterThanOrEqual(800);
    await to(page, 1000);
    await expect.poll(top).toBeLessThan(800);
    // It is on its way out again, and widens nothing.
    await to(page, 0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('shows how far one has read, says nothing of it, and leads back to the top', async () => {
  await open(story, phone, async ({ page }) => {
    const line = page.locator('.reading-progress');
    const read = () => line.evaluate((element) => new DOMMatrix(getComputedStyle(element, '::before').transform).a);
    expect(await read()).toBe(0);
    await to(page, await page.evaluate(() => document.documentElement.scrollHeight / 2));
    await expect.poll(read).toBeGreaterThan(0.4);
    await end(page);
    await expect.poll(read).toBeGreaterThan(0.99);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await line.getAttribute('aria-hidden')).toBe('true');
    await page.getByRole('link', { name: '返回顶部' }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  });
});

test('without a network it says so, and a reload tries again', async () => {
  await open(story, phone, async ({ page }) => {
    await page.route('**/settings*.js', (route) => route.abort());
    await settings(page).click();
    await expect.poll(() => page.locator('.reading-note[role=status]').textContent()).toContain('网络');
    await page.unroute('**/settings*.js');
    await page.reload();
    await settings(page).click();
    await expect.poll(() => page.locator('.reading-panel').isVisible()).toBe(true);
    expect(await page.locator('.reading-note[role=status]').textContent()).toBe('');
  });
});

test('never covers the last lines of a page', async () => {
  await open('404.html', phone, async ({ page }) => {
    await end(page);
    const foot = await page.locator('.site-footer').boundingBox();
    const bar = await page.locator('.reading-bar').boundingBox();
    // Pages scroll by whole pixels.
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThan((bar?.y ?? 0) + 1);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(844, 0);
  });
});

/** Text as WeChat enlarges it: every size of the page by the same factor. */
const enlarge = (page: Page) =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>('*')].map(
      (element) => [element, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
    );
    for (const [element, size] of sizes) element.style.fontSize = `${size * 1.65}px`;
  });
const double = (page: Page) => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

test.each([
  ['as WeChat enlarges it', enlarge],
  ['at twice its size', double],
])('in 长者模式 with the largest text %s it takes a fifth of the smallest phone, in one row', async (_, grow) => {
  const before = async (...[context, base]: Parameters<ReturnType<typeof chose>>) => {
    await chose({ ...elder, size: '4' })(context, base);
    await speaks('zh-CN')(context);
  };
  await open(story, { viewport: { width: 320, height: 568 }, before }, async ({ page }) => {
    await grow(page);
    const bar = await page.locator('.reading-bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(568 / 5);
    const buttons = await page
      .locator('.reading-tools > :visible')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON()));
    expect(buttons).toHaveLength(4);
    expect(new Set(buttons.map(({ top }) => top)).size).toBe(1);
    for (const { height, right, width } of buttons) {
      expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(320);
    }
  });
});
