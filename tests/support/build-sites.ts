import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';

export interface Site {
  name: string;
  dir: string;
  base: string;
  /** Where it is published, if that is known. */
  origin: string | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Site[];
  }
}

const cache = resolve('node_modules/.cache/test-sites');
const sites: Site[] = [
  { name: 'root', dir: `${cache}/root`, base: '/', origin: undefined },
  { name: 'sub', dir: `${cache}/sub`, base: '/zt/2024/jingchajie/', origin: 'https://news.example.cn' },
];

/** Builds the site as it stands at a server's root and as it stands below one, for the tests to read. */
export default function setup(project: TestProject): void {
  for (const { base, dir, origin } of sites) {
    buildSite(dir, { BASE_PATH: base, ...(origin && { SITE_URL: origin }) });
  }
  project.provide('sites', sites);
}
