import { fonts } from '../../../src/tools/browser/fontconfig.ts';
import { extra } from '../extra.ts';
import type { Driver, Engine, View } from './engine.ts';

/** As much of Puppeteer (https://pptr.dev/api) as is used. */
interface Puppeteer {
  launch(options: object): Promise<Browser>;
}
interface Browser {
  version(): Promise<string>;
  createBrowserContext(): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  close(): Promise<void>;
}
interface Page {
  goto(url: string, options: object): Promise<unknown>;
  evaluate(work: never, argument: unknown): unknown;
  click(selector: string): Promise<void>;
  keyboard: { press(key: string): Promise<void> };
  setViewport(size: { width: number; height: number }): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  pdf(options: object): Promise<Uint8Array>;
}

/** Firefox over WebDriver BiDi, and Chromium over its own protocol. */
export async function startPuppeteer({ kind, executable, env }: Engine): Promise<Driver> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { default: puppeteer } = await extra<{ default: Puppeteer }>('puppeteer-core', '25.16.0');
  const browser = await puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: executable,
    args: kind === 'firefox' ? [] : asRoot,
    defaultViewport: null,
    // Its sandbox lets no page read a font from anywhere else than where systems keep theirs.
    extraPrefsFirefox: { 'security.sandbox.content.read_path_whitelist': `${fonts}/` },
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  });
  return {
    // HeadlessChrome/102.0.5002.0, firefox/153.7.0
    version: async () => (await browser.version()).replace(/^.*\//, ''),
    open: () => openView(browser),
    close: () => browser.close(),
  };
}

/** Firefox 140 knows no orientation of a screen, which Puppeteer sets beside its size, and has set the size. */
function unlessOfOrientation(error: Error): void {
  if (!error.message.includes('setScreenOrientationOverride')) throw error;
}

async function openView(browser: Browser): Promise<View> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  return {
    go: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (work, argument) => page.evaluate(work as never, argument) as never,
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }).catch(unlessOfOrientation),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'a4', printBackground: true, preferCSSPageSize: true }),
    close: () => context.close(),
  };
}
