import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../src/tools/browser/launch.ts';
import { pathsOf } from '../support/pages.ts';
import { serve } from '../support/serve.ts';
import { builtSite } from '../support/sites.ts';

/*
 * What headers keep from others, and what not. That pages work under all of them is seen wherever a page is opened:
 * tests/support/serve.ts sends them.
 */
const site = await builtSite('report');
const story = pathsOf(site).find((path) => path.startsWith('stories/')) ?? expect.fail('no story');
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
/** Somebody else's: another port is another origin. */
const elsewhere = createServer((_, response) => response.end('<h1>elsewhere</h1>'));

beforeAll(async () => {
  browser = await launch();
  server = await serve(site);
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  elsewhere.close();
});

const address = (path: string) => `${server.origin}${site.base}${path}`;

/** Opens a window, as somebody else's page or one of the site's. */
async function opened(path: string | undefined, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  try {
    const { port } = elsewhere.address() as AddressInfo;
    await page.goto(path === undefined ? `http://127.0.0.1:${port}/` : address(path));
    await use(page);
  } finally {
    await page.close();
  }
}

/** Puts a page into a frame, and reads what is shown there. */
async function framed(page: Page, url: string): Promise<string> {
  await page.evaluate(
    (src) =>
      new Promise((loaded) => {
        const frame = document.createElement('iframe');
        frame.onload = loaded;
        frame.src = src;
        document.body.append(frame);
      }),
    url,
  );
  return page.frames()[1]?.locator('body').innerText() ?? '';
}

/** Whether a page may have a file as a picture or a script. */
function loads(page: Page, tag: 'img' | 'script', url: string): Promise<boolean> {
  return page.evaluate(
    ([name, src]) =>
      new Promise<boolean>((done) => {
        const element = document.createElement(name) as HTMLImageElement | HTMLScriptElement;
        element.onload = () => done(true);
        element.onerror = () => done(false);
        element.src = src;
        document.body.append(element);
      }),
    [tag, url] as const,
  );
}

/** What a page asks for of one kind. */
function asked(page: Page, ending: RegExp): Promise<string> {
  return page
    .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    .then((names) => names.find((name) => ending.test(name)) ?? expect.fail(`nothing like ${ending} was asked for`));
}

test('nobody else puts a page into a frame; the site itself may', async () => {
  await opened(undefined, async (page) => {
    expect(await framed(page, address(story))).not.toContain('民警');
  });
  await opened('feed.json', async (page) => {
    expect(await framed(page, address(story))).toContain('民警');
  });
});

test('drawings are shown elsewhere, where feeds are read; scripts run nowhere else', async () => {
  let [drawing, script] = ['', ''];
  await opened('', async (page) => {
    drawing = await asked(page, /\.svg$/);
    script = await asked(page, /\.js$/);
  });
  await opened(undefined, async (page) => {
    expect(await loads(page, 'img', drawing)).toBe(true);
    expect(await loads(page, 'script', script)).toBe(false);
  });
});

test('a drawing that is opened by itself is shown, and runs nothing', async () => {
  await opened('favicon.svg', async (page) => {
    expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().width)).toBeGreaterThan(0);
    const ran = await page.evaluate(() => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.textContent = 'document.documentElement.dataset.ran = "";';
      document.documentElement.append(script);
      return 'ran' in (document.documentElement as unknown as SVGElement).dataset;
    });
    expect(ran).toBe(false);
  });
});
