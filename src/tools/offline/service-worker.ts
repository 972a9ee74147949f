import { createHash } from 'node:crypto';
import { build } from 'vite';
import type { Build } from '../../lib/offline-build.ts';
import { lower } from '../vite/lower.ts';

/** Where the service worker stands, below the site's base. It must never move: browsers look for it where they found it. */
export const fileName = 'sw.js';

/** The service worker that keeps this build. @param inventory what the build consists of */
export async function serviceWorker(inventory: Omit<Build, 'id'>): Promise<string> {
  const code = await bundle('worker');
  const id = createHash('sha256').update(code).update(JSON.stringify(inventory)).digest('hex').slice(0, 12);
  return withConstant('BUILD', { id, ...inventory }, code);
}

/** The one that drops all that earlier ones kept, and goes. */
export async function retiredWorker(base: string): Promise<string> {
  return withConstant('BASE', base, await bundle('retired'));
}

function withConstant(name: string, value: unknown, code: string): string {
  return `const ${name}=${JSON.stringify(value)};${code}`;
}

/** One classic script: not every browser that has service workers knows modules in them. */
async function bundle(name: string): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: `src/reader/offline/worker/${name}.ts`, output: { format: 'iife' } },
    },
  });
  if (!('output' in bundled)) throw new Error('Vite was to bundle one service worker once');
  return lower(bundled.output[0].code, fileName);
}
