import { expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const line = '.chart:has-text("一年里的读书会") .chart-picture:visible';

test('a chart stays a picture until a finger touches it, and then answers', async () => {
  await open('stories/he-laoshi/', phone, async ({ page, problems, requests, settled }) => {
    const picture = page.locator(line);
    await picture.scrollIntoViewIfNeeded();
    await settled();
    expect(requests.filter((request) => request.includes('live'))).toEqual([]);
    await picture.tap();
    await page.locator('.chart-live canvas').waitFor();
    await expect.poll(() => page.locator('.chart-said b').first().textContent()).toMatch(/^[春夏秋冬]：\d+场$/);
    expect(requests.filter((request) => request.includes('live'))).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

test('when the code for live charts does not come, the picture stays, the line over it says so, and nothing moves', async () => {
  await open('stories/he-laoshi/', phone, async ({ page, problems, settled }) => {
    await page.route('**/live*.js', (route) => route.fulfill({ status: 503, body: '' }));
    const picture = page.locator(line);
    const height = () => picture.evaluate((element) => element.closest('.chart')?.getBoundingClientRect().height);
    const before = await height();
    await picture.tap();
    await expect.poll(() => page.locator('.chart-said', { hasText: '没有取到' }).count()).toBe(1);
    await settled();
    expect(await height()).toBe(before);
    expect(await picture.locator('svg text').first().isVisible()).toBe(true);
    expect(await page.locator('canvas').count()).toBe(0);
    // The browser itself notes the lost request; the page adds nothing to that.
    expect(problems.filter((problem) => !/503|live/.test(problem))).toEqual([]);
  });
});

test('a reader who saves data has to ask: pointing is not enough, a tap is', async () => {
  await open('404.html', phone, async ({ page, requests, settled }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(new URL('stories/he-laoshi/', page.url()).href);
    const live = () => requests.filter((request) => request.includes('live'));
    await page.locator(line).focus();
    await page.locator(line).hover();
    await settled();
    expect(live()).toEqual([]);
    await page.locator(line).click();
    await page.locator('.chart-live canvas').waitFor();
    expect(live()).toHaveLength(1);
  });
});
