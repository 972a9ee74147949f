import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventory } from '../../src/tools/offline/inventory.ts';
import { serviceWorker } from '../../src/tools/offline/service-worker.ts';
import type { Site } from '../support/sites.ts';

declare global {
  interface Window {
    /** What went wrong in a page, from its first moment on. */
    complaints: string[];
  }
}

/** Not every driver lets one listen to a page, so that each page listens to itself. */
function listen(): void {
  window.complaints = [];
  const complain = (words: unknown) => window.complaints.push(String(words));
  // What an engine has no decoder for it passes over, and so it should.
  const passesOver = (target: EventTarget | null) =>
    target instanceof HTMLSourceElement &&
    target.parentElement instanceof HTMLMediaElement &&
    target.parentElement.canPlayType(target.type) === '';
  addEventListener(
    'error',
    ({ message, target }) => {
      if (!passesOver(target)) complain(message ?? `failed: ${(target as Element | null)?.outerHTML}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complain(reason));
  document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    complain(`${violatedDirective} forbids ${blockedURI}`),
  );
  for (const level of ['error', 'warn'] as const) console[level] = complain;
}

/** A copy of a site, every page of which listens to itself before its own policy holds. @returns its folder */
export async function withProbe(site: Site): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'engines-'));
  cpSync(site.dir, dir, { recursive: true });
  for (const file of globSync('**/*.html', { cwd: dir })) {
    const html = readFileSync(join(dir, file), 'utf8');
    writeFileSync(join(dir, file), html.replace('<head>', `<head><script>(${listen})()</script>`));
  }
  // It keeps nothing that has not the digest it knows.
  writeFileSync(join(dir, 'sw.js'), await serviceWorker(inventory(dir, site.base)));
  return dir;
}
