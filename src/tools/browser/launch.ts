import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

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
    // A machine that has not been told its language gives files no Chinese names.
    env: { ...inherited, LC_ALL: 'C.UTF-8', ...env },
  });
}
