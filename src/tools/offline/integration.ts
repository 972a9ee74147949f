import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSite } from '../../editorial/source/read-site.ts';
import { inventory } from './inventory.ts';
import { parted } from './parted.ts';
import { fileName, retiredWorker, serviceWorker } from './service-worker.ts';

/**
 * Puts the service worker beside the pages it keeps. The live preview, which may follow a built site at the same
 * address, has the retired one, lest a device show stored pages there.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { enabled } = readSite().offline;
        const { build, parts } = parted(inventory(dist, base));
        writeFileSync(`${dist}/${fileName}`, enabled ? await serviceWorker(build) : await retiredWorker(base));
        if (enabled) for (const [file, text] of parts) writeFileSync(`${dist}/${file}`, text);
      },
      'astro:server:setup': ({ server }) => {
        const worker = retiredWorker(base);
        server.middlewares.use(`${base}${fileName}`, async (_request, response) => {
          response.writeHead(200, { 'Content-Type': 'text/javascript' });
          response.end(await worker);
        });
      },
    },
  };
}
