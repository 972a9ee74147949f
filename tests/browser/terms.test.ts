import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const story = 'stories/he-laoshi/';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true };
const words = '数九天 从冬至算起的81天，一年里最冷。';

test('a word is explained on a tap, beside it and inside the screen; a tap elsewhere or Escape takes that away', async () => {
  await open(story, phone, async ({ page, problems }) => {
    const link = page.locator('.term').first();
    const note = page.locator('.source-note');
    const before = await link.boundingBox();
    await link.tap();
    await expect.poll(async () => (await note.textContent())?.replace(/\s+/g, ' ').trim()).toBe(words);
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((await link.boundingBox())?.width).toBe(before?.width);
    await page.keyboard.press('Escape');
    expect(await note.textContent()).toBe('');
    await link.tap();
    await expect.poll(() => note.textContent()).not.toBe('');
    await page.locator('h1').tap();
    await expect.poll(() => note.textContent()).toBe('');
    expect(new URL(page.url()).hash).toBe('');
    expect(problems).toEqual([]);
  });
});

test.each([true, false])(
  'with scripts: %s, Enter leads to the explanation, and that back',
  async (javaScriptEnabled) => {
    await open(story, { javaScriptEnabled }, async ({ page }) => {
      const link = page.locator('.term').first();
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#term-1$/);
      await expect.poll(() => page.locator('#term-1:focus').count()).toBe(1);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#term-mention-1$/);
      await expect.poll(() => page.locator('.term:focus').count()).toBe(1);
      expect((await link.boundingBox())?.y).toBeGreaterThan(100);
    });
  },
);

test('without scripts a tap leads there as well', async () => {
  await open(story, { ...phone, javaScriptEnabled: false }, async ({ page }) => {
    await page.locator('.term').first().tap();
    await page.waitForURL(/#term-1$/);
    expect(await page.locator('#term-1').textContent()).toContain('从冬至算起');
  });
});
