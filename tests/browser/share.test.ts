import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const { open } = useBrowser(site);
const phone = { viewport: { width: 390, height: 844 } };
const story = 'stories/guo-he/';
const address = `${site.origin}${site.base}${story}`;

/** What the reader is told, once it is said. */
async function told(page: Page): Promise<string> {
  const said = page.locator('.share [role=status]');
  await expect.poll(() => said.textContent()).not.toBe('');
  return (await said.textContent()) ?? '';
}

/** For `open`: a device with this clipboard and this share sheet. Both `undefined` is a webview that has neither. */
function equipped(clipboard: string, share: string) {
  const before = (context: BrowserContext) =>
    context.addInitScript(`
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: ${clipboard} });
    Object.defineProperty(navigator, 'share', { configurable: true, value: ${share} });
    window.passed = [];
  `);
  return { ...phone, before };
}

const passed = (page: Page) => page.evaluate(() => (window as unknown as { passed: unknown[] }).passed);
const works = '{ writeText: async (text) => { passed.push(text); } }';
const refuses = "{ writeText: async () => { throw new DOMException('no', 'NotAllowedError'); } }";

/** Opens a story's panel in a browser equipped like that. */
function withPanel(clipboard: string, share: string, use: (page: Page) => Promise<void>) {
  return open(story, equipped(clipboard, share), async ({ page, problems }) => {
    await page.getByText('转发这一页').click();
    await use(page);
    expect(problems).toEqual([]);
  });
}

describe('copying the link', () => {
  test('copies the canonical address, and says so', () =>
    withPanel(works, 'undefined', async (page) => {
      await page.getByRole('button', { name: '复制链接' }).click();
      expect(await told(page)).toBe('链接已复制，粘贴给朋友就行。');
      expect(await passed(page)).toEqual([address]);
    }));

  test.each([
    ['refused', refuses],
    ['missing', 'undefined'],
  ])('copies the old way where the clipboard is %s', (_, clipboard) =>
    withPanel(clipboard, 'undefined', async (page) => {
      await page.evaluate(() => {
        document.addEventListener('copy', () => {
          (window as unknown as { passed: unknown[] }).passed.push(getSelection()?.toString());
        });
      });
      await page.getByRole('button', { name: '复制链接' }).click();
      expect(await told(page)).toBe('链接已复制，粘贴给朋友就行。');
      expect(await passed(page)).toEqual([address]);
    }),
  );

  test('where nothing may copy, selects the address and says what to do', () =>
    withPanel(refuses, 'undefined', async (page) => {
      await page.evaluate(() => {
        document.execCommand = () => false;
      });
      await page.getByRole('button', { name: '复制链接' }).click();
      expect(await told(page)).toBe('没能自动复制。网址已经选中，请长按它复制。');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
    }));

  test('moves nothing but the words', () =>
    withPanel(works, 'undefined', async (page) => {
      const where = () => page.locator('.share figure').boundingBox();
      const before = await where();
      await page.getByRole('button', { name: '复制链接' }).click();
      await told(page);
      expect(await where()).toEqual(before);
    }));
});

describe('the system’s share sheet', () => {
  test('is offered where there is one, and gets title and address', () =>
    withPanel(works, 'async (data) => { passed.push(data); }', async (page) => {
      await page.getByRole('button', { name: '发送给朋友' }).click();
      await expect.poll(() => passed(page)).toEqual([{ title: await page.title(), url: address }]);
      expect(await page.locator('.share [role=status]').textContent()).toBe('');
    }));

  test('may be closed without a word', () =>
    withPanel(works, "async () => { throw new DOMException('', 'AbortError'); }", async (page) => {
      await page.getByRole('button', { name: '发送给朋友' }).click();
      await page.waitForTimeout(200);
      expect(await page.locator('.share [role=status]').textContent()).toBe('');
      expect(await passed(page)).toEqual([]);
    }));

  test('copies the link instead where it is refused', () =>
    withPanel(works, "async () => { throw new DOMException('', 'NotAllowedError'); }", async (page) => {
      await page.getByRole('button', { name: '发送给朋友' }).click();
      expect(await told(page)).toBe('链接已复制，粘贴给朋友就行。');
      expect(await passed(page)).toEqual([address]);
    }));

  test('is not offered where there is none', () =>
    withPanel(works, 'undefined', async (page) => {
      expect(await page.getByRole('button', { name: '发送给朋友' }).count()).toBe(0);
    }));
});

test('when the code of the buttons is gone, after a release or with the network, the address is there to copy', () =>
  open(story, equipped(works, 'undefined'), async ({ page }) => {
    await page.route('**/forward*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByText('转发这一页').click();
    await page.getByRole('button', { name: '复制链接' }).click();
    expect(await told(page)).toBe('没能自动复制。网址已经选中，请长按它复制。');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
    expect(await page.locator('.share-address').isVisible()).toBe(true);
  }));

test('the keyboard opens the panel and reaches everything in it', async () => {
  await open(story, equipped(works, 'undefined'), async ({ page }) => {
    await page.locator('.share summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('复制链接');
    await page.keyboard.press('Enter');
    expect(await told(page)).toBe('链接已复制，粘贴给朋友就行。');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('单独打开海报');
  });
});

test('until it is opened, neither the poster nor the code is fetched; the PNGs of the drawings never are', async () => {
  await open(story, phone, async ({ page, requests, settled }) => {
    const fetched = (name: string) => requests.filter((request) => request.includes(name)).length;
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await settled();
    expect([fetched('poster'), fetched('forward')]).toEqual([0, 0]);
    await page.getByText('转发这一页').click();
    await expect.poll(() => [fetched('poster'), fetched('forward')]).toEqual([1, 1]);
    expect(requests.filter((request) => /art\/.*\.png/.test(request))).toEqual([]);
    expect(fetched('.svg')).toBeGreaterThan(0);
  });
});

test('without JavaScript the poster and the address are there, and no button that would do nothing', async () => {
  await open(story, { ...phone, javaScriptEnabled: false }, async ({ page }) => {
    await page.getByText('转发这一页').click();
    const poster = page.getByRole('img', { name: /^海报：/ });
    expect((await poster.boundingBox())?.width).toBeGreaterThan(300);
    expect(await page.locator('.share-address').innerText()).toBe(address);
    expect(await page.locator('.share button:visible').count()).toBe(0);
    await page.getByRole('link', { name: '单独打开海报' }).click();
    expect(page.url()).toMatch(/poster\.png$/);
  });
});

test.each(['', 'voices/', 'data/'])('everything to touch in the panel of /%s is 44 pixels high', async (path) => {
  await open(path, phone, async ({ page }) => {
    await page.getByText('转发这一页').click();
    for (const target of await page.locator('.share summary, .share button:visible').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});
