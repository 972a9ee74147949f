import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launch } from '../../src/tools/browser/launch.ts';
import { inventory } from '../../src/tools/offline/inventory.ts';
import { serviceWorker } from '../../src/tools/offline/service-worker.ts';
import { serve } from './serve.ts';
import { builtSite, type Site } from './sites.ts';

const published = await builtSite('published');
export const { base } = published;
export const story = 'stories/guo-he/';
const phone = { viewport: { width: 390, height: 844 } };

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

/** A browser for the tests of one file. */
export function useDevices(site: Pick<Site, 'dir' | 'base'> = published) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return (use: (scene: Scene) => Promise<void>) => scene(browser, site, use);
}

async function scene(
  browser: Browser,
  site: Pick<Site, 'dir' | 'base'>,
  use: (scene: Scene) => Promise<void>,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'offline-'));
  const { base } = site;
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
export async function publish(dir: string, page: string, words: string, newer: string): Promise<void> {
  const file = `${dir}/${page}index.html`;
  const html = readFileSync(file, 'utf8');
  expect(html).toContain(words);
  writeFileSync(file, html.replaceAll(words, newer));
  writeFileSync(`${dir}/sw.js`, await serviceWorker(inventory(dir, base)));
}

/** What the device keeps: the paths below the base, by cache. */
export function kept(page: Page, root = base): Promise<Record<string, string[]>> {
  return page.evaluate(async (base) => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      all[name] = requests.map(({ url }) => new URL(url).pathname.slice(base.length));
    }
    return all;
  }, root);
}

/** Waits until a page is kept. */
export async function untilKept(page: Page, path: string): Promise<void> {
  await expect.poll(async () => Object.values(await kept(page)).flat()).toContain(path);
}

export const title = (page: Page) => page.locator('h1').innerText();
export const part = (page: Page) => page.locator('.reading-offline');
export const said = (page: Page) => part(page).getByRole('status');

export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: '阅读设置' }).click();
  await expect.poll(() => part(page).getAttribute('aria-busy')).toBeNull();
}

export async function saveAll(page: Page): Promise<void> {
  await openSettings(page);
  await part(page).getByRole('button', { name: '离线保存' }).click();
  await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toContain('已经存在这台设备上');
}
