import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';
import type { Site } from './sites.ts';

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** How a page is opened. */
interface Opening extends BrowserContextOptions {
  /** What is done in the window before. */
  before?: (context: BrowserContext) => Promise<unknown>;
}

/** What went wrong in a page without its saying so. */
export interface Opened {
  page: Page;
  /** Console errors, exceptions, refused and failed requests. */
  problems: string[];
  /** Every address the page asked for. */
  requests: string[];
}

/** Starts the browser to test in. @param more arguments of Chromium's */
export async function launch(...more: string[]): Promise<Browser> {
  const { env, executablePath } = await findChromium();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const inherited = process.env as Record<string, string>;
  return chromium.launch({
    executablePath,
    args: [...quiet, ...asRoot, ...more],
    // With it, Chromium no longer says what keeps a page from being held for the way back.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    env: { ...inherited, ...env },
  });
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

  return {
    /** Opens a page of the site, in a window of its own that is closed when `use` is done. */
    async open<Result>(path: string, { before, ...options }: Opening, use: (opened: Opened) => Promise<Result>) {
      const context = await browser.newContext(options);
      // What service workers keep would answer for the server; tests/support/device.ts is about them.
      await context.addInitScript('Object.defineProperty(navigator, "serviceWorker", { value: undefined })');
      await before?.(context);
      const page = await context.newPage();
      const problems: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
      page.on('request', (request) => requests.push(request.url()));
      try {
        await page.goto(`${server.origin}${site.base}${path}`);
        // Fonts are no script: without JavaScript there is nothing to ask, and nothing to wait for.
        if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return await use({ page, problems, requests });
      } finally {
        await context.close();
      }
    },
  };
}
