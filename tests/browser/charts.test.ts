import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const qualified = '.chart:has-text("取得执法资格的民警") .chart-picture:visible';

test('a chart stays a picture until a finger touches it, and then answers', async () => {
  await open('stories/overview/', phone, async ({ page, problems, requests }) => {
    const picture = page.locator(qualified);
    await picture.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((request) => request.includes('live'))).toEqual([]);
    await picture.tap({ position: { x: 60, y: 40 } });
    await page.locator('.chart-live canvas').waitFor();
    expect(requests.filter((request) => request.includes('live'))).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

test('arrow keys read out a chart', async () => {
  await open('stories/overview/', phone, async ({ page }) => {
    await page.locator(`${qualified} svg`).focus();
    const spoken = page.locator('.chart-live [aria-live]');
    await spoken.waitFor({ state: 'attached' });
    await expect.poll(() => spoken.textContent()).toContain('190万名');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => spoken.textContent()).toContain('6万人');
    await page.keyboard.press('Escape');
    await expect.poll(() => spoken.textContent()).toBe('');
  });
});

test('when the code for live charts does not come, the picture stays and nobody complains', async () => {
  await open('stories/overview/', phone, async ({ page, problems }) => {
    await page.route('**/live*.js', (route) => route.fulfill({ status: 503, body: '' }));
    const picture = page.locator(qualified);
    await picture.tap();
    await page.waitForLoadState('networkidle');
    expect(await picture.locator('svg text').first().isVisible()).toBe(true);
    expect(await page.locator('canvas').count()).toBe(0);
    // The browser itself notes the lost request; the page adds nothing to that.
    expect(problems.filter((problem) => !/503|live/.test(problem))).toEqual([]);
  });
});
