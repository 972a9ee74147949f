import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { fontconfig } from './fontconfig.ts';

export interface Installed {
  executablePath: string;
  env: Record<string, string>;
}

const cache = resolve('node_modules/.cache');
const bundle = resolve('node_modules/@sparticuz/chromium');
const wellKnown = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to test in: the one named by CHROME_PATH, the one npm brought, or one that is installed. */
export async function findChromium(): Promise<Installed> {
  const named = process.env['CHROME_PATH'];
  if (named) return { executablePath: named, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  const installed = [...wellKnown, chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  throw new Error('没有找到 Chrome 或 Chromium。请装一个，或用环境变量 CHROME_PATH 写明它在哪里。');
}

async function bundled(): Promise<Installed> {
  const { version } = JSON.parse(readFileSync(`${bundle}/package.json`, 'utf8')) as { version: string };
  const home = `${cache}/chromium-${version}`;
  if (!existsSync(home)) await unpack(home);
  return {
    executablePath: `${home}/chromium`,
    env: { LD_LIBRARY_PATH: `${home}/al2023/lib`, FONTCONFIG_FILE: fontconfig(home) },
  };
}

/** Unpacks beside its place and moves there when done, so that two runs cannot meet half a browser. */
async function unpack(home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'chromium-'));
  const { TMPDIR } = process.env;
  // The package unpacks into the system's temporary folder and nowhere else.
  process.env['TMPDIR'] = staging;
  try {
    await Promise.all(['chromium', 'al2023.tar'].map((archive) => inflate(`${bundle}/bin/${archive}.br`)));
  } finally {
    if (TMPDIR) process.env['TMPDIR'] = TMPDIR;
    else delete process.env['TMPDIR'];
  }
  try {
    renameSync(staging, home);
  } catch (error) {
    rmSync(staging, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}
