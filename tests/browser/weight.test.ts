import { describe, expect, test } from 'vitest';
import { paths, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

/** What a phone downloads before its reader does anything, by kind, in bytes on the wire. */
async function weigh(path: string) {
  return open('404.html', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const kinds = new Map<string, string>();
    const bytes: Record<string, number> = { Script: 0 };
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other';
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    });
    await page.goto(new URL(path || './', page.url()).href, { waitUntil: 'networkidle' });
    return bytes;
  });
}

describe.each(paths.filter((path) => !['404.html', 'print/'].includes(path)))('/%s', (path) => {
  test('weighs at most 120 KB before it is scrolled, and 3 KB in scripts', async () => {
    const bytes = await weigh(path);
    const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
    console.log(`/${path}: ${total} bytes`, JSON.stringify(bytes));
    expect(bytes['Document']).toBeGreaterThan(3000);
    expect(bytes['Font']).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(120 * 1024);
    expect(bytes['Script']).toBeLessThanOrEqual(3 * 1024);
  });
});
