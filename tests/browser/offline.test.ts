import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inventory } from '../../src/offline/inventory.ts';
import { retiredWorker, serviceWorker } from '../../src/offline/service-worker.ts';
import { launch } from '../support/browser.ts';
import type { Site } from '../support/build-sites.ts';
import { serve } from '../support/serve.ts';

const site = inject('sites').find(({ name }) => name === 'sub') as Site;
const { base } = site;
const story = 'stories/lei-yuqing/';
const phone = { viewport: { width: 390, height: 844 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A reader's phone, and a server of its own whose site a test may change. */
interface Scene {
  page: Page;
  dir: string;
  /** Opens a page of the site. */
  go(path: string): Promise<unknown>;
  /** Ends the server and cuts the phone's network. */
  cut(): Promise<void>;
  /** Serves again where it was served before. */
  restore(breaks?: (path: string) => boolean): Promise<void>;
}

async function scene(use: (scene: Scene) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(site.dir, dir, { recursive: true });
  let server = await serve({ dir, base });
  const { origin } = server;
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  try {
    await use({
      page,
      dir,
      go: (path) => page.goto(`${origin}${base}${path}`),
      async cut() {
        await context.setOffline(true);
        await server.close();
      },
      async restore(breaks) {
        await server.close();
        server = await serve({ dir, base }, { port: Number(new URL(origin).port), ...(breaks && { breaks }) });
        await context.setOffline(false);
      },
    });
  } finally {
    await context.close();
    await server.close();
    rmSync(dir, { recursive: true });
  }
}

/** Publishes a newer build: one with these words in place of those of a page. */
async function publish(dir: string, page: string, words: string, newer: string): Promise<void> {
  const file = `${dir}/${page}index.html`;
  const html = readFileSync(file, 'utf8');
  expect(html).toContain(words);
  writeFileSync(file, html.replaceAll(words, newer));
  writeFileSync(`${dir}/sw.js`, await serviceWorker(inventory(dir, base)));
}

/** What the device keeps: the paths below the base, by cache. */
function kept(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async (base) => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      all[name] = requests.map(({ url }) => new URL(url).pathname.slice(base.length));
    }
    return all;
  }, base);
}

/** Waits until a page is kept. */
async function untilKept(page: Page, path: string): Promise<void> {
  await expect.poll(async () => Object.values(await kept(page)).flat(), { timeout: 10_000 }).toContain(path);
}

const title = (page: Page) => page.locator('h1').innerText();
const part = (page: Page) => page.locator('.reading-offline');
const said = (page: Page) => part(page).getByRole('status');

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: '阅读设置' }).click();
  await expect.poll(() => said(page).textContent()).not.toBe('');
}

async function saveAll(page: Page): Promise<void> {
  await openSettings(page);
  await part(page).getByRole('button', { name: '离线保存' }).click();
  await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('已经存在这台设备上');
}

describe('without a network, its server stopped', () => {
  test('a story that was read is there, the very first one too, with its drawings and the reading tools', () =>
    scene(async ({ cut, go, page }) => {
      await go(story);
      const online = await page.locator('main').innerText();
      await untilKept(page, story);
      await expect.poll(() => kept(page).then((all) => Object.values(all).flat().join())).toContain('art/lei-yuqing');
      await cut();
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      // As WeChat writes it when somebody forwards a page.
      await go(`${story}?from=timeline&isappinstalled=0`);
      expect(await page.locator('main').innerText()).toBe(online);
      const drawing = page.locator('main picture img').first();
      await expect.poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size))).toBeGreaterThan(0);
      await page.getByRole('button', { name: '长者模式' }).click();
      await expect.poll(() => page.locator('html').getAttribute('data-elder')).not.toBeNull();
      expect(problems).toEqual([]);
    }));

  test('a page that was not read is asked for in vain: what can be read is told, and it comes with the network', () =>
    scene(async ({ cut, go, page, restore }) => {
      await go(story);
      await untilKept(page, story);
      await cut();
      await go('stories/wang-zeyu/');
      expect(await title(page)).toBe('眼下没有网络');
      const list = page.getByRole('navigation', { name: '现在能读的' });
      await expect.poll(() => list.getByRole('link').allInnerTexts()).toEqual(['洪水漫村，找齐最后11位村民']);
      await expect.poll(() => list.getByText('（没有存）').count()).toBe(10);
      await restore();
      await expect.poll(() => title(page), { timeout: 10_000 }).toContain('扶人重新站起');
    }));
});

describe('离线保存', () => {
  test('tells the size first, keeps every page, and drops it all again', () =>
    scene(async ({ cut, dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      await openSettings(page);
      const words = (await said(page).textContent()) ?? '';
      const megabytes = Number(/要下载约(\d+\.\d) MB。/.exec(words)?.[1]);
      const { files, shell } = inventory(dir, base);
      const all = Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0);
      const before = Object.values(await kept(page)).flat();
      const left = Object.entries(files).reduce(
        (sum, [path, [, bytes]]) => sum + (before.includes(path) ? 0 : bytes),
        0,
      );
      expect(before.length).toBeLessThan(Object.keys(files).length);
      expect(megabytes * 1e6).toBeGreaterThanOrEqual(left);
      expect(megabytes * 1e6).toBeLessThan(all + 1e5);
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('已经存在这台设备上');
      expect(Object.values(await kept(page)).map((paths) => paths.sort())).toEqual([Object.keys(files).sort()]);

      await cut();
      for (const path of Object.keys(files).filter((file) => file === '' || file.endsWith('/'))) {
        await go(path);
        const html = await page.evaluate(() => fetch(location.href).then((response) => response.text()));
        expect(html === readFileSync(`${dir}/${path}index.html`, 'utf8'), path).toBe(true);
        expect(html.includes(`<title>${await page.title()}</title>`), path).toBe(true);
      }

      await go('');
      await openSettings(page);
      await part(page).getByRole('button', { name: '从设备上删掉' }).click();
      await expect.poll(() => said(page).textContent()).toContain('要下载约');
      expect(Object.values(await kept(page)).map((paths) => paths.sort())).toEqual([[...shell].sort()]);
    }));

  test('goes on from where the network broke', () =>
    scene(async ({ go, page, restore }) => {
      await restore((path) => path.includes('/print/') || path.includes('/art/scene-'));
      await go(story);
      await untilKept(page, story);
      await openSettings(page);
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('网络断了，没有存全');
      const before = Object.values(await kept(page)).flat();
      expect(before).toContain('stories/wang-zeyu/');
      expect(before).not.toContain('print/');
      await restore();
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('已经存在这台设备上');
      expect(Object.values(await kept(page)).flat()).toContain('print/');
    }));

  test('says when the device is full', () =>
    scene(async ({ go, page }) => {
      await go(story);
      await untilKept(page, story);
      await openSettings(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1000 });
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('存储空间不够');
      // And the site goes on.
      await go('stories/wang-zeyu/');
      expect(await title(page)).toContain('扶人重新站起');
    }));

  test('is not offered where there are no service workers, and nothing else is missing', () =>
    scene(async ({ go, page }) => {
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      await page.addInitScript('Object.defineProperty(navigator, "serviceWorker", { value: undefined })');
      await go(story);
      await page.getByRole('button', { name: '阅读设置' }).click();
      await page.getByRole('radio', { name: '最大字' }).check({ force: true });
      expect(await page.locator('html').getAttribute('data-size')).toBe('4');
      expect(await part(page).count()).toBe(0);
      expect(problems).toEqual([]);
    }));
});

describe('a newer build', () => {
  const words = '洪水漫村';
  const newer = '洪水进村';

  test('is offered, changes nothing until it is taken up, and then is there whole', () =>
    scene(async ({ cut, dir, go, page }) => {
      await go('');
      await go(story);
      await saveAll(page);
      const [old] = Object.keys(await kept(page));
      await publish(dir, story, words, newer);
      await go(story);
      const offer = page.locator('.reading-offer');
      await expect.poll(() => offer.innerText(), { timeout: 10_000 }).toContain('专题有更新。');
      // Side by side in two caches, and the reader stays in the old one, on every page.
      expect(await title(page)).toContain(words);
      await go('');
      expect(await page.locator('main').innerText()).toContain(words);
      await go(story);
      expect(await title(page)).toContain(words);
      await expect.poll(() => offer.innerText()).toContain('专题有更新。');
      await offer.getByRole('button', { name: '看新版' }).click();
      await expect.poll(() => title(page), { timeout: 10_000 }).toContain(newer);

      // What was kept is kept, in the new build and no other.
      const all = await kept(page);
      expect(Object.keys(all)).not.toContain(old);
      expect(Object.values(all).map((paths) => paths.sort())).toEqual([Object.keys(inventory(dir, base).files).sort()]);
      await cut();
      await go('stories/wang-zeyu/');
      expect(await title(page)).toContain('扶人重新站起');
      await go(story);
      expect(await title(page)).toContain(newer);
    }));

  test('can be put off, and comes by itself when nothing of the older one is open', () =>
    scene(async ({ dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      await publish(dir, story, words, newer);
      await go(story);
      const offer = page.locator('.reading-offer');
      await offer.getByRole('button', { name: '先不看' }).click();
      expect(await offer.innerText()).toBe('');
      await page.goto('about:blank');
      await expect
        .poll(
          async () => {
            await page.waitForTimeout(200);
            await go(story);
            const now = await title(page);
            await page.goto('about:blank');
            return now;
          },
          { timeout: 10_000 },
        )
        .toContain(newer);
    }));

  test('taken up in one window is offered in the others, which keep what they show', () =>
    scene(async ({ dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      await go(story);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await publish(dir, story, words, newer);
      await go(story);
      await page.locator('.reading-offer').getByRole('button', { name: '看新版' }).click();
      await expect.poll(() => title(page), { timeout: 10_000 }).toContain(newer);
      await expect.poll(() => other.locator('.reading-offer').innerText()).toContain('专题');
      expect(await title(other)).toContain(words);
    }));

  test('is not let in among the files of the older one, nor is what a network altered', () =>
    scene(async ({ dir, go, page }) => {
      await go(story);
      await untilKept(page, story);
      // The pages are out already, the worker is not; or somebody between put an advertisement in.
      const file = `${dir}/stories/wang-zeyu/index.html`;
      writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', '<p>推广</p></main>'));
      await go('stories/wang-zeyu/');
      expect(await page.locator('main').innerText()).toContain('推广');
      await go('voices/');
      await untilKept(page, 'voices/');
      expect(Object.values(await kept(page)).flat()).not.toContain('stories/wang-zeyu/');
      await openSettings(page);
      await part(page).getByRole('button', { name: '离线保存' }).click();
      await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('刚刚有更新');
      expect(Object.values(await kept(page)).flat()).not.toContain('stories/wang-zeyu/');
    }));
});

test('a later deploy switches it off for good, and leaves other sites on the server alone', () =>
  scene(async ({ cut, dir, go, page }) => {
    await go(story);
    await saveAll(page);
    await page.evaluate(() => caches.open('offline / of another site'));
    writeFileSync(`${dir}/sw.js`, await retiredWorker(base));
    await go(story);
    const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(() => kept(page), { timeout: 10_000 }).toEqual({ 'offline / of another site': [] });
    await expect.poll(registrations).toBe(0);
    await cut();
    await expect(go(story)).rejects.toThrow();
  }));
