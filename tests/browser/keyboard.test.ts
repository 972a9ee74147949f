import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));

test('the keyboard goes to the skip link first, and from there into the text', async () => {
  await open('stories/guo-he/', {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    const box = await page.locator('.skip-link').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
  });
});
