import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstView } from '../../src/tools/first-view.ts';

const dist = mkdtempSync(join(tmpdir(), 'dist-'));
const css = 'a { color: red }';
writeFileSync(join(dist, 'a.css'), css);
writeFileSync(join(dist, 'a.js'), css);
const size = brotliCompressSync(css).length;

test.each([
  ['a stylesheet', '<link rel="stylesheet" href="/x/a.css">', size],
  ['a stylesheet for paper', '<link rel="stylesheet" media="print" href="/x/a.css">', 0],
  ['a script in the head', '<script src="/x/a.js"></script>', size],
  ['two of them', '<link rel="stylesheet" href="/x/a.css"><script src="/x/a.js"></script>', 2 * size],
  ['a module', '<script type="module" src="/x/a.js"></script>', 0],
  ['a deferred script', '<script defer src="/x/a.js"></script>', 0],
  ['an icon', '<link rel="icon" href="/x/a.css">', 0],
])('%s holds up the first view by its compressed bytes', (_, html, blocking) => {
  expect(firstView(html, dist, '/x/')).toEqual({ html: brotliCompressSync(html).length, blocking });
});

test.each(['/x/missing.css', '/elsewhere/a.css'])('%s is told, not counted as nothing', (address) => {
  expect(() => firstView(`<link rel="stylesheet" href="${address}">`, dist, '/x/')).toThrow(address);
});
