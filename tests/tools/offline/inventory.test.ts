import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { standIns } from '../../../src/lib/offline-build.ts';
import { inventory } from '../../../src/tools/offline/inventory.ts';
import { serviceWorker } from '../../../src/tools/offline/service-worker.ts';

const dist = mkdtempSync(join(tmpdir(), 'inventory-'));
afterAll(() => rmSync(dist, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
}

write({
  '404.html': 'lost',
  'index.html': 'front',
  'offline/index.html': '<link rel="preload" href="/zt/_astro/fonts/1.woff2">',
  'stories/a/index.html': 'a story '.repeat(1000),
  '_astro/bar.1.js': 'bar',
  '_astro/live.1.js': 'charts',
  '_astro/print.1.css': 'print',
  '_astro/fonts/1.woff2': 'font',
  '_astro/fonts/2.woff2': 'the font of a story',
  '_astro/照片.1.webp': '图'.repeat(1000),
  'art/cover.1.svg': 'drawing',
  'art/cover.1.png': 'for chats',
  'photos/1-m.avif': 'a photograph',
  'photos/1-m.jpg': 'a photograph for chats',
  'photos/1-m.webp': 'the photograph that stands for all',
  'photos/1-s.webp': 'a small one',
  'share/poster.png': 'poster',
  'data/figures.csv': 'id,value',
  'feed.xml': 'feed',
  'sitemap.xml': 'sitemap',
  'robots.txt': 'robots',
  'sw.js': 'an older worker',
});

describe('the inventory of a built site', () => {
  const { all, base, files, shell } = inventory(dist, '/zt/');

  test('has what a reader can open, pages by their folders, and nothing that only machines and the network need', () => {
    expect(base).toBe('/zt/');
    expect(Object.keys(files).sort()).toEqual(
      [
        '',
        'offline/',
        'stories/a/',
        '_astro/bar.1.js',
        '_astro/live.1.js',
        '_astro/print.1.css',
        '_astro/fonts/1.woff2',
        '_astro/fonts/2.woff2',
        '_astro/%E7%85%A7%E7%89%87.1.webp',
        'art/cover.1.svg',
        'data/figures.csv',
        'photos/1-m.avif',
        'photos/1-m.webp',
        'photos/1-s.webp',
      ].sort(),
    );
  });

  test('keeps from the first visit what pages share, but neither pictures, nor the faces of other pages, nor the code of charts', () => {
    expect([...shell].sort()).toEqual(['_astro/bar.1.js', '_astro/fonts/1.woff2', '_astro/print.1.css', 'offline/']);
  });

  test('knows how much is downloaded: text compressed, pictures as they are', () => {
    expect(files['stories/a/']?.[1]).toBeLessThan(200);
    expect(files['_astro/%E7%85%A7%E7%89%87.1.webp']?.[1]).toBe(3000);
  });

  test('asks for one file of a photograph, though there are many', () => {
    const asked = Object.entries(files).filter(([path]) => !path.startsWith('photos/') || path === 'photos/1-m.webp');
    expect(all.stored).toBe(asked.reduce((sum, [, [, , stored]]) => sum + stored, 0));
    expect(standIns('photos/1-s.avif').slice(0, 3)).toEqual(['photos/1-m.webp', 'photos/1-m.avif', 'photos/1-l.webp']);
    expect(standIns('photos/1-m.webp').slice(0, 2)).toEqual(['photos/1-m.avif', 'photos/1-l.webp']);
    expect(standIns('photos/1-m.jpg')).toEqual([]);
    expect(standIns('art/a.1.svg')).toEqual([]);
  });

  test('tells files apart by every byte', () => {
    const before = files['stories/a/']?.[0];
    write({ 'stories/a/index.html': `${'a story '.repeat(999)}a story,` });
    const after = inventory(dist, '/zt/').files;
    expect(after['stories/a/']?.[0]).not.toBe(before);
    expect(after['']).toEqual(files['']);
  });
});

test('the worker is the same for the same site, and another for every other', async () => {
  const first = await serviceWorker(inventory(dist, '/zt/'));
  expect(await serviceWorker(inventory(dist, '/zt/'))).toBe(first);
  expect(await serviceWorker(inventory(dist, '/other/'))).not.toBe(first);
  write({ 'index.html': 'front!' });
  const second = await serviceWorker(inventory(dist, '/zt/'));
  const idOf = (worker: string) => /"id":"(\w{12})"/.exec(worker)?.[1];
  expect(idOf(first)).toBeDefined();
  expect(idOf(second)).not.toBe(idOf(first));
});
