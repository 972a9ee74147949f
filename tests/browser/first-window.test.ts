import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../src/tools/browser/launch.ts';
import { firstWindow } from '../../src/tools/first-view.ts';
import { pathsOf } from '../support/pages.ts';
import { serve } from '../support/serve.ts';
import { builtSite } from '../support/sites.ts';

/*
 * What a reader on a slow line has: the first bytes of a page, and all that they ask for. The reading bar stands over
 * the page and is not of it, and the line that says how to touch a chart comes with its script, as the one drawing does
 * that changes with the reading: until then each step has its own.
 */
const phone = { width: 390, height: 844 };
const style = `.reading-bar, .chart-hint { visibility: hidden }
  /* The browser's own: something turns in it while it looks what there is to play. */
  video::-webkit-media-controls { display: none !important }
  .steps-stage { display: none !important }
  .step-picture { opacity: 1 !important }`;

/** Waits until what pictures and posters show in the window is decoded: what has come is not yet painted. */
async function painted(): Promise<void> {
  const seen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight;
  const posters = [...document.querySelectorAll<HTMLVideoElement>('video[poster]')].filter(seen).map(({ poster }) => {
    const image = new Image();
    image.src = poster;
    return image;
  });
  await Promise.all([...[...document.images].filter(seen), ...posters].map((image) => image.decode()));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** The first two screens as they are painted, once what they ask for has come. */
async function screens(page: Page): Promise<Buffer[]> {
  await page.evaluate(() => document.fonts.ready);
  const shots: Buffer[] = [];
  for (const top of [0, phone.height]) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.evaluate(painted);
    shots.push(await page.screenshot({ style }));
  }
  return shots;
}

const large = await builtSite('large');
const report = await builtSite('report');
const published = await builtSite('published');

describe.each([
  // The print edition is the whole report in one page, for paper.
  ...[published, report].map((site) => ({ ...site, paths: pathsOf(site).filter((path) => path !== 'print/') })),
  { ...large, paths: ['', 'profiles/', 'voices/', 'data/'] },
])('$name', ({ paths, ...site }) => {
  let browser: Browser;
  let whole: Awaited<ReturnType<typeof serve>>;
  let stalling: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    browser = await launch();
    whole = await serve(site);
    stalling = await serve(site, { stallsAt: firstWindow });
  });
  afterAll(async () => {
    await browser.close();
    await whole.close();
    await stalling.close();
  });

  async function seen(origin: string, path: string, arrived: (page: Page) => Promise<unknown>): Promise<Buffer[]> {
    const page = await browser.newPage({ viewport: phone, bypassCSP: true });
    try {
      await page.goto(`${origin}${site.base}${path}`, { waitUntil: 'commit' });
      await arrived(page);
      return await screens(page);
    } finally {
      await page.close();
    }
  }

  test.each(paths)('/%s shows its first two screens', async (path) => {
    const complete = await seen(whole.origin, path, (page) => page.waitForLoadState('load'));
    // The parser has what there is of it when two screens stand, or all of a short page.
    const started = await seen(stalling.origin, path, (page) =>
      page.waitForFunction(
        (height) => document.readyState !== 'loading' || (document.body?.scrollHeight ?? 0) >= height,
        2 * phone.height + 200,
      ),
    );
    expect(started.map((shot, index) => shot.equals(complete[index] as Buffer))).toEqual([true, true]);
  });
});
