import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heightScript } from '../../src/site/snippet.ts';
import { launch } from '../../src/tools/browser/launch.ts';
import { axe } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { readEmbeds } from '../support/pages.ts';
import { serve } from '../support/serve.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('published');
const report = await builtSite('report');
const paths = readEmbeds(site)
  .map(({ file }) => file.replace('index.html', ''))
  // Of a story that has moved the address is only kept.
  .filter((file) => !file.startsWith('embed/laoshi/'));
const [path = ''] = paths;
const { open } = useBrowser(report);
const ofReport = readEmbeds(report).map(({ file }) => file.replace('index.html', ''));

/** A page of others: at an origin of its own, with a policy that forbids all but the frame. */
function foreignPage(frame: string, width: number, height: number) {
  return `<!doctype html><html lang="zh"><title>别处</title><body><iframe src="${frame}" title="图表" width="${width}" height="${height}" frameborder="0"></iframe>${heightScript}`;
}

describe('in a page of others, with a strict policy', () => {
  let browser: Browser;
  let ours: Awaited<ReturnType<typeof serve>>;
  let theirs: Server;
  let body = '';
  /** What the policy allows besides. */
  let scripts = '';
  beforeAll(async () => {
    browser = await launch();
    ours = await serve(site);
    theirs = createServer((_, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; frame-src ${ours.origin}${scripts}`,
      });
      response.end(body);
    });
    await new Promise<void>((listening) => theirs.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    await browser?.close();
    await ours?.close();
    theirs?.closeAllConnections();
    await new Promise((closed) => theirs?.close(closed));
  });

  async function framed(
    at: string,
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    width = 600,
  ) {
    body = foreignPage(`${ours.origin}${site.base}${at}`, width, 700);
    const context = await browser.newContext(options);
    await context.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
    });
    const page = await context.newPage();
    try {
      // Another origin than ours, by its port.
      await page.goto(`http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`);
      await use(page);
    } finally {
      await context.close();
    }
  }

  const inside = (page: Page) => page.frameLocator('iframe');
  const heardLast = (page: Page) =>
    page.evaluate(() =>
      (window as unknown as { heard: { data: Record<string, unknown>; origin: string }[] }).heard.at(-1),
    );

  test('a chart is shown, without how to take it, and tells its height, and again when that changes', async () => {
    await framed(path, async (page) => {
      await inside(page).locator('.chart-title').waitFor();
      await expect.poll(() => heardLast(page)).toBeTruthy();
      const { data, origin } = (await heardLast(page)) ?? expect.fail('nothing heard');
      expect(origin).toBe(ours.origin);
      expect(data).toMatchObject({ type: 'embed:height', id: path.replace(/^embed\/(.*)\/$/, '$1') });
      expect(await inside(page).locator('.taking').isVisible()).toBe(false);
      await inside(page).locator('summary').click();
      await expect.poll(async () => (await heardLast(page))?.data['height']).toBeGreaterThan(data['height'] as number);
      const high = await inside(page)
        .locator('html')
        .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
      await expect.poll(async () => (await heardLast(page))?.data['height']).toBe(high);
    });
  });

  test('with the script that is handed out, the frame is as high as what it shows', async () => {
    scripts = "; script-src 'unsafe-inline'";
    try {
      await framed(path, async (page) => {
        const given = () => page.locator('iframe').evaluate((frame) => Number(frame.getAttribute('height')));
        await inside(page).locator('summary').click();
        const high = await inside(page)
          .locator('html')
          .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
        await expect.poll(given).toBe(high);
      });
    } finally {
      scripts = '';
    }
  });

  test('without scripts it is as whole, and its address alone hides how to take it', async () => {
    await framed(
      `${path}#framed`,
      async (page) => {
        await inside(page).locator('.chart svg').waitFor();
        expect(await inside(page).locator('.chart-title').isVisible()).toBe(true);
        expect(await inside(page).locator('.embed-from a').isVisible()).toBe(true);
        expect(await inside(page).locator('.taking').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  test('no other page of the site lets itself be framed', async () => {
    await framed('stories/he-laoshi/', async (page) => {
      await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
    });
  });

  test('follows the colours of the device', async () => {
    await framed(
      path,
      async (page) => {
        await inside(page).locator('.chart-title').waitFor();
        const paper = await inside(page)
          .locator('html')
          .evaluate((root) => getComputedStyle(root).backgroundColor);
        expect(paper).toBe('rgb(13, 23, 41)');
      },
      { colorScheme: 'dark' },
    );
  });

  test.each(paths)('/%s has room in the frame that is handed out, on a phone and on a wide page', async (at) => {
    const { height } = JSON.parse(
      (await (await fetch(`${ours.origin}${site.base}${at}oembed.json`)).text()) as string,
    ) as { height: number };
    for (const width of [360, 640])
      await framed(
        `${at}#framed`,
        async (page) => {
          await inside(page).locator('.chart-title').waitFor();
          const needed = await inside(page)
            .locator('body')
            .evaluate((all) => all.getBoundingClientRect().height);
          expect([width, needed <= height], `${needed} of ${height}`).toEqual([width, true]);
          expect([width, needed >= height * 0.5], `${needed} of ${height}`).toEqual([width, true]);
        },
        {},
        width,
      );
  });
});

describe.each(ofReport)('by itself, /%s', (at) => {
  test('fits on every phone and in the largest text, and gives axe nothing to object to', async () => {
    await open(at, { viewport: { width: 320, height: 700 } }, async ({ page, problems }) => {
      for (const size of ['100%', '200%']) {
        await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
          .toBe(0);
      }
      await page.locator('summary').first().click();
      const { objections } = await axe(page, { tags: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      expect(objections).toEqual([]);
      expect(problems).toEqual([]);
    });
  });
});

test('a button copies what stands in its field; where it may not, that is selected, and said', async () => {
  const [first = ''] = ofReport;
  await open(first, { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
    const field = page.locator('.taking div').first();
    await field.locator('button').click();
    await expect.poll(() => field.locator('[role=status]').innerText()).toBe('已复制。');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await field.locator('textarea').inputValue(),
    );
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await field.locator('button').click();
    await expect.poll(() => field.locator('[role=status]').innerText()).toContain('已经选中');
  });
});
