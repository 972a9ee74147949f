import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launch } from '../../src/tools/browser/launch.ts';
import { base, kept, story, title, untilKept, useDevices } from '../support/device.ts';
import { serve } from '../support/serve.ts';
import { builtSite } from '../support/sites.ts';

const scene = useDevices();
const published = await builtSite('published');

test.each([
  ['without its slash', story.slice(0, -1)],
  ['by the name of its file', `${story}index.html`],
])('a page that is kept is there without a network when it is asked for %s', (_, path) =>
  scene(async ({ cut, go, page }) => {
    await go(story);
    const online = await title(page);
    await untilKept(page, story);
    await cut();
    await go(`${path}?from=timeline#top`);
    expect(await title(page)).toBe(online);
    const { pathname, search, hash } = new URL(page.url());
    expect(pathname + search + hash).toBe(`${base}${story}?from=timeline#top`);
  }),
);

test('another report around this one, with a worker of its own, changes nothing for its readers', async () => {
  const around = mkdtempSync(join(tmpdir(), 'around-'));
  cpSync(published.dir, join(around, base), { recursive: true });
  writeFileSync(`${around}/index.html`, '<!doctype html><title>around</title>');
  writeFileSync(`${around}/sw.js`, 'onactivate = (event) => event.waitUntil(clients.claim());');
  const [browser, server] = await Promise.all([launch(), serve({ dir: around, base: '/' })]);
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.evaluate(async () => {
      const claimed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
      await navigator.serviceWorker.register('/sw.js');
      await claimed;
    });
    await page.goto(`${server.origin}${base}${story}`);
    await untilKept(page, story);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
      .toBe(`${server.origin}${base}sw.js`);
    // Nothing newer is offered to whoever has just come.
    expect(await page.locator('.reading-offer').allInnerTexts()).toEqual([]);
    expect(Object.keys(await kept(page)).every((name) => name.startsWith(`offline ${base} `))).toBe(true);
  } finally {
    await browser.close();
    await server.close();
    rmSync(around, { recursive: true });
  }
});
