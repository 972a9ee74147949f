import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../../src/tools/browser/launch.ts';
import { serve } from './serve.ts';
import type { Site } from './sites.ts';

/** How a page is opened. */
interface Opening extends BrowserContextOptions {
  /** What is done in the window before, for a site at this base. */
  before?: (context: BrowserContext, base: string) => Promise<unknown>;
}

/** What went wrong in a page without its saying so. */
export interface Opened {
  page: Page;
  /** Console errors, exceptions, refused and failed requests. */
  problems: string[];
  /** Every address the page asked for. */
  requests: string[];
  /** Waits until nothing more is asked for. */
  settled(): Promise<void>;
}

/** A browser and a server for the tests of one file. */
export function useBrowser(site: Site) {
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

  /** Opens a page of the site in a window of its own, which is the caller's to close. */
  async function visit(path: string, { before, ...options }: Opening): Promise<Opened> {
    const context = await browser.newContext(options);
    // What service workers keep would answer for the server; tests/support/device.ts is about them.
    await context.addInitScript('Object.defineProperty(navigator, "serviceWorker", { value: undefined })');
    await before?.(context, site.base);
    const page = await context.newPage();
    const problems: string[] = [];
    const requests: string[] = [];
    const underWay = new Set<Request>();
    page.on('console', (message) => {
      // The page 404 comes with its status, of which Chromium complains.
      if (message.location().url.endsWith('/404.html')) return;
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('requestfailed', (request) => {
      // Whoever leaves a page, or loads it anew, does without what was still on its way.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
      underWay.delete(request);
    });
    page.on('requestfinished', (request) => underWay.delete(request));
    page.on('request', (request) => {
      requests.push(request.url());
      underWay.add(request);
    });
    const settled = async () => {
      do await painted(page);
      while (underWay.size > 0);
    };
    await page.goto(`${server.origin}${site.base}${path}`);
    // Fonts are no script: without JavaScript there is nothing to ask, and nothing to wait for.
    if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return { page, problems, requests, settled };
  }

  return {
    visit,
    /** Opens a page of the site, in a window of its own that is closed when `use` is done. */
    async open<Result>(path: string, opening: Opening, use: (opened: Opened) => Promise<Result>) {
      const opened = await visit(path, opening);
      try {
        return await use(opened);
      } finally {
        await opened.page.context().close();
      }
    },
  };
}

/** Waits until the page has been painted twice: what its scripts and styles ask for has been asked for. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
