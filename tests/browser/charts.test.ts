import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { chose } from '../support/choices.ts';
import { labelsOf } from '../support/labels.ts';
import { builtSite } from '../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const qualified = '.chart:has-text("大人和孩子") .chart-picture:visible';
const drawn = '.chart-picture:visible';

/** The part of two pictures' pixels that differ for the eye; the smoothing of edges does not count. */
async function difference(before: Buffer, after: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [before, after].map((png) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (a?.info.width !== b?.info.width || a?.info.height !== b?.info.height) return 1;
  const { data, info } = a as NonNullable<typeof a>;
  const differing = pixelmatch(data, (b as NonNullable<typeof b>).data, undefined, info.width, info.height, {
    threshold: 0.1,
  });
  return differing / (info.width * info.height);
}

/** Every kind of chart, and the front page's columns. */
describe.each(['', 'dev/components/'])('on /%s', (path) => {
  test.each([
    [360, {}],
    [412, {}],
    [800, {}],
    [800, { size: '3' }],
  ])('at %i pixels (%o) the live charts look like their pictures, and move nothing', async (width, choices) => {
    const reader = { viewport: { width, height: 900 }, before: chose(choices) };
    await open(path, reader, async ({ page, problems }) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const pictures = await page.locator(drawn).all();
      expect(pictures.length).toBeGreaterThan(1);
      for (const picture of pictures) {
        // Clear of the reading bar.
        await picture.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        await page.mouse.move(0, 0);
        const before = await picture.screenshot();
        await picture.locator('svg').focus();
        await picture.locator('canvas').waitFor();
        // Without the tooltip and the ring of focus, which are not part of the picture.
        await page.keyboard.press('Escape');
        await picture.locator('svg').evaluate((svg: SVGElement) => svg.blur());
        const after = await picture.screenshot();
        expect(await difference(before, after)).toBeLessThanOrEqual(0.02);
      }
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      expect(problems).toEqual([]);
    });
  });

  test('arrow keys read out every number of every table', async () => {
    await open(path, phone, async ({ page }) => {
      for (const chart of await page.locator('.chart:has(.chart-picture)').all()) {
        await chart.locator(`${drawn} svg`).focus();
        const spoken = chart.locator('[aria-live]');
        await spoken.waitFor({ state: 'attached' });
        for (const row of await chart.locator('tr:has(data)').all()) {
          for (const number of await row.locator('data').allTextContents()) {
            await expect.poll(() => spoken.textContent()).toContain(number);
          }
          await page.keyboard.press('ArrowDown');
        }
      }
    });
  });
});

test('a chart stays a picture until a finger touches it, and then answers', async () => {
  await open('stories/ershi-nian/', phone, async ({ page, problems, requests, settled }) => {
    const picture = page.locator(qualified);
    await picture.scrollIntoViewIfNeeded();
    await settled();
    expect(requests.filter((request) => request.includes('live'))).toEqual([]);
    const untouched = await picture.screenshot();
    await picture.tap({ position: { x: 120, y: 30 } });
    await page.locator('.chart-live canvas').waitFor();
    // The tooltip covers the words it answers with.
    await expect.poll(async () => difference(untouched, await picture.screenshot())).toBeGreaterThan(0.005);
    expect(requests.filter((request) => request.includes('live'))).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

test('Escape leaves a chart, and says no more', async () => {
  await open('stories/ershi-nian/', phone, async ({ page }) => {
    await page.locator(`${qualified} svg`).focus();
    const spoken = page.locator('.chart-live [aria-live]');
    await spoken.waitFor({ state: 'attached' });
    await expect.poll(() => spoken.textContent()).toContain('1200多名');
    await page.keyboard.press('Escape');
    await expect.poll(() => spoken.textContent()).toBe('');
  });
});

test('when the code for live charts does not come, the picture stays and nobody complains', async () => {
  await open('stories/ershi-nian/', phone, async ({ page, problems, settled }) => {
    await page.route('**/live*.js', (route) => route.fulfill({ status: 503, body: '' }));
    const picture = page.locator(qualified);
    await picture.tap();
    await settled();
    expect(await picture.locator('svg path').first().isVisible()).toBe(true);
    expect(await page.locator('canvas').count()).toBe(0);
    // The browser itself notes the lost request; the page adds nothing to that.
    expect(problems.filter((problem) => !/503|live/.test(problem))).toEqual([]);
  });
});

test('a reader who saves data has to ask: pointing is not enough, a tap is', async () => {
  await open('404.html', phone, async ({ page, requests, settled }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(new URL('stories/ershi-nian/', page.url()).href);
    const live = () => requests.filter((request) => request.includes('live'));
    await page.locator(`${qualified} svg`).focus();
    await page.locator(qualified).hover();
    await settled();
    expect(live()).toEqual([]);
    await page.locator(qualified).click();
    await page.locator('.chart-live canvas').waitFor();
    expect(live()).toHaveLength(1);
  });
});

describe('labels grow with the text around them', () => {
  // Body text has 17 pixels on a phone, 18 on a desk, and 20, 23, 26 and 30 by choice.
  test.each([
    [320, {}, 11],
    [360, {}, 12.5],
    [390, {}, 13],
    [320, { size: '3', elder: '{}' }, 18],
    [320, { size: '4' }, 20],
    [360, { size: '3', elder: '{}' }, 19.5],
    [390, { size: '4' }, 26],
    [430, { size: '2' }, 19],
    [800, {}, 12],
    [800, { size: '1' }, 15],
    [800, { size: '2' }, 18],
    [1280, { size: '3', elder: '{}' }, 20],
    [1280, { size: '4' }, 23],
  ])('at %i pixels (%o) none is smaller than %d, cut, or over another', async (width, choices, least) => {
    for (const path of ['stories/ershi-nian/', 'stories/he-laoshi/', 'dev/components/']) {
      await open(path, { viewport: { width, height: 900 }, before: chose(choices) }, async ({ page }) => {
        const labels = await labelsOf(page);
        expect(labels.length).toBeGreaterThan(3);
        expect(labels.filter(({ faults, size }) => size < least || faults.length > 0)).toEqual([]);
      });
    }
  });
});

describe('whoever looks, and however', () => {
  const ink = (page: import('playwright-core').Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);

  test('the pictures turn with the scheme, and so does the live canvas', async () => {
    await open('stories/ershi-nian/', { ...phone, colorScheme: 'light' }, async ({ page }) => {
      const picture = page.locator(qualified);
      await picture.locator('svg').focus();
      await picture.locator('canvas').waitFor();
      await page.keyboard.press('Escape');
      const [day, dayInk] = [await picture.screenshot(), await ink(page, `${qualified} svg path`)];
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await ink(page, `${qualified} svg path`)).not.toBe(dayInk);
      await expect.poll(async () => difference(day, await picture.screenshot())).toBeGreaterThan(0.8);
    });
  });

  test('in high contrast a picture is black on white', async () => {
    await open('stories/ershi-nian/', { ...phone, contrast: 'more' }, async ({ page }) => {
      expect(await ink(page, `${qualified} svg path`)).toBe('rgb(0, 0, 0)');
    });
  });

  test('in forced colours a picture takes the reader’s own', async () => {
    await open('stories/ershi-nian/', { ...phone, forcedColors: 'active' }, async ({ page }) => {
      const own = await page.evaluate(() => {
        document.body.append(Object.assign(document.createElement('i'), { id: 'probe' }));
        return getComputedStyle(document.querySelector('h1') as Element).color;
      });
      expect(await ink(page, `${qualified} svg path`)).toBe(own);
    });
  });

  test('nothing moves for a reader who wants no motion, nor for anyone', async () => {
    await open('stories/ershi-nian/', { ...phone, reducedMotion: 'reduce' }, async ({ page }) => {
      await page.locator(`${qualified} svg`).focus();
      await page.locator('.chart-live canvas').waitFor();
      const first = await page.locator(qualified).screenshot();
      await page.waitForTimeout(300);
      expect(await difference(first, await page.locator(qualified).screenshot())).toBe(0);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });

  test('on paper every chart has its picture and its table, live or not', async () => {
    await open('stories/ershi-nian/', { viewport: { width: 800, height: 900 } }, async ({ page }) => {
      await page.locator(`${qualified} svg`).focus();
      await page.locator('.chart-live canvas').waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const chart of await page.locator('.chart').all()) {
        expect(await chart.locator('table').isVisible()).toBe(true);
        expect(await chart.locator('svg:visible').count()).toBe(1);
        const shown = await chart
          .locator('svg:visible > *')
          .first()
          .evaluate((mark) => getComputedStyle(mark).opacity);
        expect(shown).toBe('1');
      }
      expect(await page.locator('canvas:visible').count()).toBe(0);
    });
  });
});

test('the table can be taken away as CSV', async () => {
  await open('', phone, async ({ page }) => {
    const chart = page.locator('.chart', { hasText: '大人和孩子' });
    await chart.locator('summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), chart.locator('a[download]').click()]);
    expect(download.suggestedFilename()).toBe('大人和孩子.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toMatch(/办过借书证的孩子,近500名,500,[^,\d]+,名,/);
  });
});
