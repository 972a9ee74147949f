import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/tools/browser/launch.ts';
import { pathsOf } from '../support/pages.ts';
import { serve } from '../support/serve.ts';
import { builtSite } from '../support/sites.ts';

/** What a policy refused, told by the page itself. */
declare global {
  interface Window {
    refused: string[];
  }
}

describe.each([await builtSite('preview'), await builtSite('report')])('$name', (site) => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    server = await serve(site);
    page = await browser.newPage();
    await page.addInitScript(() => {
      window.refused = [];
      document.addEventListener('securitypolicyviolation', ({ lineNumber, sample, sourceFile, violatedDirective }) =>
        window.refused.push([violatedDirective, sourceFile, lineNumber, sample].join(' ')),
      );
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const open = (path: string) => page.goto(`${server.origin}${site.base}${path}`, { waitUntil: 'load' });
  const refused = () => page.evaluate(() => window.refused);

  test.each(pathsOf(site))('its policy refuses nothing of /%s, with everything opened and touched', async (path) => {
    await open(path);
    for (const name of ['阅读设置', '听新闻']) {
      // The bar may have slid away.
      for (const button of await page.getByRole('button', { name }).all()) await button.dispatchEvent('click');
    }
    const charts = page.locator('.chart[data-chart] .chart-picture');
    for (let index = 0; index < Math.min(await charts.count(), 3); index += 1) {
      await charts.nth(index).dispatchEvent('mouseenter');
    }
    await page.waitForLoadState('networkidle');
    expect(await refused()).toEqual([]);
  });

  test('the service worker comes, and 离线保存 with it', async () => {
    await open('');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.getByRole('button', { name: '阅读设置' }).dispatchEvent('click');
    await page.getByText('离线阅读').waitFor();
    expect(await refused()).toEqual([]);
  });

  test('a text does not become markup, nor an address of a stranger code', async () => {
    await open('about/');
    const outcome = await page.evaluate(() => {
      const attempts = [
        () => {
          document.body.innerHTML = '<p>x</p>';
        },
        () => document.write('<p>x</p>'),
        () => {
          document.createElement('script').src = '/evil.js';
        },
        () => navigator.serviceWorker.register('/evil.js'),
        () =>
          (
            window as unknown as { trustedTypes: { createPolicy(n: string, r: object): void } }
          ).trustedTypes.createPolicy('evil', {}),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(outcome.slice(0, 3)).toEqual(['TypeError', 'TypeError', 'TypeError']);
    expect(outcome[4]).toBe('TypeError');
    expect(await refused()).not.toEqual([]);
  });
});

test('an earlier address keeps the place on the page that was asked for', async () => {
  const site = await builtSite('published');
  const browser = await launch();
  const server = await serve(site);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}${site.base}stories/laoshi/?from=chat#source-laoshi`);
    await page.waitForURL('**/stories/he-laoshi/**');
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?from=chat#source-laoshi');
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${server.origin}${site.base}stories/laoshi/`);
    await plain.waitForURL('**/stories/he-laoshi/');
    expect(await plain.title()).toContain('院子里的八张课桌');
  } finally {
    await browser.close();
    await server.close();
  }
});
