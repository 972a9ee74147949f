import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPalette, type Scheme } from '../../src/lib/palette.ts';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 } };
const story = 'stories/guo-he/';

const textSize = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontSize);
/** The colour of the page, as a hex number. */
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim());
/** The colour that the browser's own chrome takes on. */
const chrome = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        (meta) => matchMedia(meta.getAttribute('media') ?? 'all').matches,
      )?.content,
  );
const settings = (page: Page) => page.getByRole('button', { name: '阅读设置' });
const option = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

async function pick(page: Page, name: string) {
  if ((await settings(page).getAttribute('aria-expanded')) === 'false') await settings(page).click();
  await option(page, name).check({ force: true });
}

/** #fff and #ffffff are the same. */
const long = (hex: string | undefined) => hex?.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');

test('text grows in steps up to 30 pixels, and the device remembers', async () => {
  await open(story, phone, async ({ page, problems }) => {
    expect(await textSize(page)).toBe('17px');
    for (const [name, size] of [
      ['大字', '20px'],
      ['较大字', '23px'],
      ['特大字', '26px'],
      ['最大字', '30px'],
    ] as const) {
      await pick(page, name);
      expect(await textSize(page)).toBe(size);
    }
    await page.reload();
    expect(await textSize(page)).toBe('30px');
    await page.getByRole('link', { name: '账本', exact: true }).click();
    await page.waitForURL('**/data/');
    expect(await textSize(page)).toBe('30px');
    await pick(page, '标准字');
    await page.reload();
    expect(await textSize(page)).toBe('17px');
    expect(problems).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('on a device in %s', (colorScheme) => {
  test.each<[string, Scheme]>([
    ['跟随系统', colorScheme],
    ['浅色', 'light'],
    ['深色', 'dark'],
    ['高对比', `contrast ${colorScheme}`],
  ])('%s is %s, for the page and for the browser’s chrome', async (name, scheme) => {
    await open(story, { ...phone, colorScheme }, async ({ page }) => {
      await pick(page, '深色');
      await pick(page, name);
      const colour = readPalette(scheme).get('paper');
      expect(long(await paper(page))).toBe(colour);
      expect(await chrome(page)).toBe(colour);
      await page.reload();
      expect(long(await paper(page))).toBe(colour);
      expect(await chrome(page)).toBe(colour);
    });
  });

  test.each(['light', 'dark'])(
    'a reader of %s gets pictures in it, and none in other colours is fetched',
    async (scheme) => {
      await open(story, { ...phone, colorScheme, before: chose({ scheme }) }, async ({ page, requests }) => {
        const picture = page.locator('.story-art img');
        const shown = await picture.evaluate((image: HTMLImageElement) => image.currentSrc);
        expect(requests.filter((request) => request.includes('/art/river'))).toEqual([shown]);
        await page.evaluate(() => localStorage.clear());
        await page.emulateMedia({ colorScheme: scheme as 'light' });
        await page.reload();
        expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).toBe(shown);
      });
    },
  );
});

test('pictures turn with the page', async () => {
  await open(story, phone, async ({ page }) => {
    const source = () => page.locator('.story-art img').evaluate((image: HTMLImageElement) => image.currentSrc);
    const light = await source();
    await pick(page, '深色');
    await expect.poll(source).not.toBe(light);
    await pick(page, '跟随系统');
    await expect.poll(source).toBe(light);
  });
});

test('a choice reaches other tabs, and pages one goes back to', async () => {
  await open(story, phone, async ({ page }) => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await pick(page, '最大字');
    await expect.poll(() => textSize(other)).toBe('30px');
    await page.getByRole('link', { name: '账本', exact: true }).click();
    await page.waitForURL('**/data/');
    await pick(page, '大字');
    await page.goBack();
    await expect.poll(() => textSize(page)).toBe('20px');
  });
});

describe('storage', () => {
  const refused = () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  };
  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };

  test.each([
    ['refused', refused],
    ['full', full],
  ])('%s: the page works, and forgets', async (_, script) => {
    const before = (context: BrowserContext) => context.addInitScript(script);
    await open(story, { ...phone, before }, async ({ page, problems }) => {
      await pick(page, '最大字');
      expect(await textSize(page)).toBe('30px');
      await page.reload();
      expect(await textSize(page)).toBe('17px');
      expect(problems).toEqual([]);
    });
  });

  test.each(['null', '[]', '1', '"x"', '{', '{"size":{"a":1},"scheme":["dark"]}', '{"size":"9","scheme":"\\"><b>"}'])(
    'holding %s does no harm',
    async (kept) => {
      await open(story, { ...phone, before: chose(kept) }, async ({ page, problems }) => {
        expect(await textSize(page)).toBe('17px');
        expect(long(await paper(page))).toBe(readPalette('light').get('paper'));
        await pick(page, '大字');
        expect(await textSize(page)).toBe('20px');
        expect(problems).toEqual([]);
      });
    },
  );
});

test('the keyboard opens the settings, chooses and closes', async () => {
  await open('about/', phone, async ({ page }) => {
    await settings(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => option(page, '标准字').evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await textSize(page)).toBe('23px');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    expect(await option(page, '高对比').isChecked()).toBe(true);
    expect(long(await paper(page))).toBe('#ffffff');
    await page.keyboard.press('Escape');
    expect(await settings(page).getAttribute('aria-expanded')).toBe('false');
    expect(await settings(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('.reading-panel').isVisible()).toBe(false);
  });
});

test('prints', async () => {
  const before = (context: BrowserContext) =>
    context.addInitScript(() => {
      window.print = () => document.body.classList.add('printed');
    });
  await open('about/', { ...phone, before }, async ({ page }) => {
    await settings(page).click();
    await page.getByRole('button', { name: '打印本页' }).click();
    expect(await page.locator('body.printed').count()).toBe(1);
    await page.getByRole('button', { name: '收起' }).click();
    expect(await page.locator('.reading-panel').isVisible()).toBe(false);
  });
});

test('shows how far one has read, and leads back to the top', async () => {
  await open(story, phone, async ({ page }) => {
    const progress = () =>
      page.getByRole('progressbar', { name: '阅读进度' }).evaluate((bar: HTMLProgressElement) => bar.value);
    expect(await progress()).toBe(0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect.poll(progress).toBeGreaterThan(0.4);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(progress).toBeGreaterThan(0.99);
    await page.getByRole('link', { name: '返回顶部' }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  });
});

test('without a network the bar says so, and a reload tries again', async () => {
  await open(story, phone, async ({ page }) => {
    await page.route('**/settings*.js', (route) => route.abort());
    await settings(page).click();
    await expect.poll(() => page.getByRole('status').textContent()).toContain('网络');
    await page.unroute('**/settings*.js');
    await page.reload();
    await settings(page).click();
    await expect.poll(() => page.locator('.reading-panel').isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toBe('');
  });
});

test('never covers what the keyboard reaches', async () => {
  await open('about/', phone, async ({ page }) => {
    const bar = (await page.locator('.reading-bar').boundingBox()) ?? { y: 0 };
    const links = await page.locator('main a, .site-footer a').count();
    expect(links).toBeGreaterThan(1);
    await page.locator('main').evaluate((main) => {
      main.tabIndex = -1;
      main.focus({ preventScroll: true });
    });
    for (let link = 0; link < links; link++) {
      await page.keyboard.press('Tab');
      const bottom = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(bar.y);
    }
  });
});

test('opening and closing the settings does not move the page', async () => {
  await open(story, phone, async ({ page }) => {
    await page.evaluate(() => scrollTo(0, 1500));
    await settings(page).focus();
    await page.keyboard.press('Enter');
    await page.locator('.reading-panel').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => scrollY)).toBe(1500);
  });
});

test('never covers the last lines of a page', async () => {
  await open('404.html', phone, async ({ page }) => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const foot = await page.locator('.site-footer').boundingBox();
    const bar = await page.locator('.reading-bar').boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(844, 0);
  });
});
