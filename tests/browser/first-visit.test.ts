import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pathsOf } from '../support/pages.ts';
import { builtSite } from '../support/sites.ts';

const site = await builtSite('report');
const { open } = useBrowser(site);

/** Bytes, headers apart: the face, drawings and scripts of a page are most of them. The front page has the drawings of all stories. */
const most = (path: string) => (path === '' ? 60 : 45) * 1024;

/** On a phone, once the page has come to rest: the bytes that came, the largest thing that was painted, and how far anything was moved. */
async function painted() {
  let shifts = 0;
  new PerformanceObserver((list) => {
    shifts += list.getEntries().length;
  }).observe({ type: 'layout-shift', buffered: true });
  const largest = await new Promise<PerformanceEntry | undefined>((told) => {
    const last = (list: PerformanceObserverEntryList) => told(list.getEntries().at(-1));
    new PerformanceObserver(last).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const { url } = largest as PerformanceEntry & { url: string };
  const answers = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const bytes = answers.reduce((sum, answer) => sum + (answer as PerformanceResourceTiming).encodedBodySize, 0);
  return { bytes, largest: url, shifts };
}

// The print edition is the whole report in one page, for paper.
const pages = pathsOf(site).filter((path) => path !== 'print/');

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

test.each(pages)('a first visit of /%s asks for few bytes, and what is painted stays in its place', async (path) => {
  await open(path, phone, async ({ page, settled }) => {
    await settled();
    const { bytes, largest, shifts } = await page.evaluate(painted);
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(most(path));
    expect(shifts).toBe(0);
    // The largest thing is a text, or a picture that the page itself names: nothing has to run before it is asked for.
    const html = readFileSync(join(site.dir, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8');
    if (largest) expect(html).toContain(new URL(largest).pathname);
  });
});
