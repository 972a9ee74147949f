import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';
import { compressible } from './serve.ts';

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
export default async function setup(project: TestProject): Promise<void> {
  for (const { base, dir, origin } of sites) {
    buildSite(dir, { BASE_PATH: base, ...(origin && { SITE_URL: origin }) });
    await compress(dir);
  }
  project.provide('sites', sites);
}

/** Compresses a site's files as well as can be, into a folder beside it, so that no test has to do it again. */
async function compress(dir: string): Promise<void> {
  rmSync(`${dir}.br`, { recursive: true, force: true });
  const files = globSync('**/*.*', { cwd: dir }).filter((file) => compressible.includes(extname(file)));
  await Promise.all(
    files.map(async (file) => {
      const compressed = await promisify(brotliCompress)(readFileSync(`${dir}/${file}`));
      mkdirSync(dirname(`${dir}.br/${file}`), { recursive: true });
      writeFileSync(`${dir}.br/${file}`, compressed);
    }),
  );
}
