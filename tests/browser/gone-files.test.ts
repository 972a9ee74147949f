import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { phone } from '../support/reading.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));

/** What is pressed, and where the reader is told that it did not come. */
const controls: [pressed: string, told: string, words: RegExp][] = [
  ['[data-tool=elder]', '.reading-note', /没有取到，请连上网络，刷新这一页再试。/],
  ['[data-tool=settings]', '.reading-note', /没有取到，请连上网络，刷新这一页再试。/],
  ['.share button[value=copy]', '.share [role=status]', /^(链接已复制|没能自动复制)/],
  ['.chart[data-chart] .chart-picture', '.chart-said:not(:empty)', /没有取到，刷新这一页再试。/],
];

test.each(controls)(
  'whoever presses %s is told when its script is gone, and nothing breaks',
  async (pressed, told, words) => {
    await open('stories/he-laoshi/', phone, async ({ page, problems, settled }) => {
      await settled();
      await page.route('**/*.js', (route) => route.fulfill({ status: 404, body: '' }));
      await page.locator('.share').evaluate((panel) => panel.setAttribute('open', ''));
      await page.locator(pressed).first().dispatchEvent('click');
      await expect.poll(() => page.locator(told).first().textContent()).toMatch(words);
      // The browser itself notes what it did not get; the page adds nothing to that.
      expect(problems.filter((problem) => !/404/.test(problem))).toEqual([]);
    });
  },
);

test('the reading bar without its styles stands at the end of the page, and works', async () => {
  const before = (context: BrowserContext) =>
    context.route('**/reading-bar*.css', (route) => route.fulfill({ status: 404, body: '' }));
  await open('stories/he-laoshi/', { ...phone, before }, async ({ page }) => {
    const elder = page.getByRole('button', { name: '长者模式' });
    await elder.click();
    await expect.poll(() => elder.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('html').getAttribute('data-elder')).toBe('{}');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
