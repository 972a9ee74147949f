import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../src/tools/browser/launch.ts';
import { pathsOf } from '../support/pages.ts';
import { serve } from '../support/serve.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('report');
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launch();
  server = await serve(site);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Bytes, headers apart: the face, drawings and scripts of a page are most of them. The front page has the drawings of all stories. */
const most = (path: string) => (path === '' ? 60 : 45) * 1024;

/** On a phone, once the page has come to rest: the bytes that came, the largest thing that was painted, and how far anything was moved. */
async function painted() {
  const seen = (type: string) =>
    new Promise<PerformanceEntryList>((told) => {
      new PerformanceObserver((list) => told(list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => told([]), 1000);
    });
  const [largest, shifts] = await Promise.all([seen('largest-contentful-paint'), seen('layout-shift')]);
  const { url } = largest.at(-1) as PerformanceEntry & { url: string };
  const answers = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const bytes = answers.reduce((sum, answer) => sum + (answer as PerformanceResourceTiming).encodedBodySize, 0);
  return { bytes, largest: url, shifts: shifts.length };
}

// The print edition is the whole report in one page, for paper.
const pages = pathsOf(site).filter((path) => path !== 'print/');

test.each(pages)('a first visit of /%s asks for few bytes, and what is painted stays in its place', async (path) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await wire.send('Network.enable');
    const parsed = new Set<string>();
    wire.on('Network.requestWillBeSent', ({ initiator, request }) => {
      if (initiator.type === 'parser') parsed.add(request.url);
    });
    await page.goto(`${server.origin}${site.base}${path}`, { waitUntil: 'networkidle' });
    const { bytes, largest, shifts } = await page.evaluate(painted);
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(most(path));
    expect(shifts).toBe(0);
    // The largest thing is a text, or a picture that the page itself names: nothing has to run before it is asked for.
    expect(['', ...parsed]).toContain(largest);
  } finally {
    await context.close();
  }
});
