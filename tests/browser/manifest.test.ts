import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const { open } = useBrowser(site);

test('the browser reads the manifest without complaint, under a path of its own', async () => {
  await open('', {}, async ({ page, problems }) => {
    const session = await page.context().newCDPSession(page);
    const { data, errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe(`${site.base}site.webmanifest`);
    expect(JSON.parse(data ?? '')).toMatchObject({ short_name: '书车翻山', display: 'minimal-ui' });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
