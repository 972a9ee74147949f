import { expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

test.each(['', 'stories/ershi-nian/', 'dev/components/'])(
  'on paper no table stands under a chart of up to three numbers, which says their times itself: /%s',
  async (path) => {
    await open(path, {}, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const charts = await page.locator('.chart:not(:has(tbody tr:nth-child(4)))').all();
      expect(charts.length).toBeGreaterThan(1);
      for (const chart of charts) {
        expect(await chart.locator('.chart-data').isVisible()).toBe(false);
        expect(await chart.locator('.chart-source').innerText()).toMatch(/^数据时间\uff1a.*\d{4}年|原文未注明时间/);
      }
    });
  },
);

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

test('a chart of numbers that the page’s sources do not list says whence they are, on paper as on a screen', async () => {
  await open('stories/he-laoshi/', {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const title of ['一年里的读书会', '借走的是什么', '远近和多少']) {
      const source = page.locator('.chart', { hasText: title }).locator('.chart-source');
      expect(await source.innerText(), title).toContain('出处：书车账本，2018年12月。');
    }
  });
});
