import { expect, test } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { builtSite } from '../../support/sites.ts';

const { open } = useBrowser(await builtSite('preview'));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

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
