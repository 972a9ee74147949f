import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose, modes } from '../support/choices.ts';
import { templatesOf } from '../support/pages.ts';
import { phone, settings } from '../support/reading.ts';
import { builtSite } from '../support/sites.ts';
import { speaks } from '../support/speech.ts';

const site = await builtSite('preview');
const { open } = useBrowser(site);
const story = 'stories/guo-he/';
const elder = Object.fromEntries(modes)['in 长者模式'] ?? {};

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('the keyboard goes to the skip links first: one leads into the text, the other to 长者模式', async () => {
  await open(story, {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('跳到正文');
    const box = await page.locator('.skip-link:focus').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
    await page.goto(page.url().replace('#main', ''));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('跳到长者模式');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('长者模式');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('阅读设置');
  });
});

test.each(modes)('skip links are out of sight until they are reached, %s', async (_, choices) => {
  await open(story, { viewport: { width: 320, height: 568 }, before: chose(choices) }, async ({ page }) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const link of await page.locator('.skip-link').all()) {
      const box = await link.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(0);
    }
  });
});

/** Of what the keyboard has reached: why it cannot be seen, if so, or that it is the last of all. */
const look = (page: Page) =>
  page.evaluate(() => {
    const reached = document.activeElement as Element;
    if (reached.matches('.reading-tools > :last-child')) return 'last';
    const [box] = reached.getClientRects();
    if (reached.closest('.reading-bar') || !box) return '';
    const at = (y: number) => document.elementFromPoint(box.left + box.width / 2, y);
    const middle = at(Math.min(box.top, innerHeight - box.height) + box.height / 2);
    const edge = at(Math.min(box.bottom, innerHeight) - 2);
    const is = (seen: Element | null) => seen && (reached.contains(seen) || seen.contains(reached));
    if (is(middle) && !edge?.closest('.reading-bar')) return '';
    return `${reached.outerHTML.slice(0, 90)} lies behind ${(is(middle) ? edge : middle)?.outerHTML.slice(0, 90)}`;
  });

describe.each([
  ['as usual, with the settings open', '阅读设置', {}],
  ['in 长者模式, with the player open', '听新闻', elder],
] as const)('no stop of the keyboard lies behind anything, %s', (_, name, choices) => {
  const before = async (context: BrowserContext, base: string) => {
    await chose(choices)(context, base);
    await speaks('zh-CN')(context);
  };
  // Nobody reads the print edition on a phone.
  test.each(templatesOf(site).filter((path) => path !== 'print/'))('/%s', async (path) => {
    await open(path, { ...phone, before }, async ({ page }) => {
      await page.getByRole('button', { name }).click();
      await page.locator('.reading-bar [aria-expanded=true]').waitFor();
      await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
      const seen = [await look(page)];
      while (seen.at(-1) !== 'last' && seen.length < 300) {
        await page.keyboard.press('Tab');
        seen.push(await look(page));
      }
      expect(seen.pop()).toBe('last');
      expect(seen.length).toBeGreaterThan(8);
      expect(seen.filter(Boolean)).toEqual([]);
    });
  });
});

describe('what opens over the reading bar', () => {
  const opened = { ...phone, before: speaks('zh-CN') };
  const isOpen = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('.reading-bar [aria-expanded=true]')].map((b) => b.textContent));

  test.each(['阅读设置', '听新闻'])('%s is closed by Escape, wherever in the bar the focus is', async (name) => {
    await open(story, opened, async ({ page }) => {
      const stops = ['first', 'last', '长者模式', '返回顶部'];
      for (const stop of stops) {
        await page.getByRole('button', { name }).click();
        await expect.poll(() => isOpen(page)).toEqual([name]);
        const part = page.locator('.reading-bar :is(form, [role=group])').filter({ visible: true }).first();
        if (stop === 'first') await part.locator('button, input').first().focus();
        else if (stop === 'last') await part.locator('button').last().focus();
        else await page.locator('.reading-tools').getByText(stop).focus();
        await page.keyboard.press('Escape');
        expect(await isOpen(page)).toEqual([]);
        expect(await focused(page)).toBe(stop.length > 3 && stop !== 'first' && stop !== 'last' ? stop : name);
      }
    });
  });

  test('is one at a time', async () => {
    await open(story, opened, async ({ page }) => {
      await page.getByRole('button', { name: '听新闻' }).click();
      await expect.poll(() => isOpen(page)).toEqual(['听新闻']);
      await settings(page).click();
      await expect.poll(() => isOpen(page)).toEqual(['阅读设置']);
      expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
      await page.getByRole('button', { name: '听新闻' }).click();
      await expect.poll(() => isOpen(page)).toEqual(['听新闻']);
      expect(await page.locator('.reading-panel').isVisible()).toBe(false);
    });
  });

  test('has names: the settings, each size, and the player', async () => {
    await open(story, opened, async ({ page }) => {
      await settings(page).click();
      const sizes = page.getByRole('form', { name: '阅读设置' }).getByRole('group', { name: '字号' });
      await expect.poll(() => sizes.locator('label').allInnerTexts()).toEqual(['标准', '较大', '大', '特大', '超大']);
      await page.getByRole('button', { name: '听新闻' }).click();
      await page.getByRole('group', { name: '朗读' }).getByRole('button', { name: '暂停' }).waitFor();
    });
  });

  test('the settings close when the keyboard goes on, and move nothing', async () => {
    await open(story, phone, async ({ page }) => {
      await page.evaluate(() => scrollTo(0, 1500));
      await settings(page).focus();
      await page.keyboard.press('Enter');
      await page.locator('.reading-panel').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => scrollY)).toBe(1500);
      await page.keyboard.press('Enter');
      await page.locator('.reading-panel').waitFor();
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => page.locator('.reading-panel').isVisible()).toBe(false);
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main, footer')))).toBe(true);
    });
  });
});
