import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { contentVersion } from '../../../src/tools/build/content-version.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(root, { recursive: true }));

let before = '';
beforeEach(() => {
  mkdirSync(join(root, 'stories'), { recursive: true });
  mkdirSync(join(root, 'tests'), { recursive: true });
  writeFileSync(join(root, 'stories/a.mdx'), '甲');
  writeFileSync(join(root, 'site.yaml'), 'title: 甲');
  before = contentVersion(root);
});

test.each([
  ['an edit', () => writeFileSync(join(root, 'stories/a.mdx'), '乙')],
  ['a file more', () => writeFileSync(join(root, 'stories/b.mdx'), '')],
  ['a file less', () => rmSync(join(root, 'site.yaml'))],
])('%s changes it', (_, work) => {
  work();
  expect(contentVersion(root)).not.toBe(before);
});

test('what no page is made of does not, nor what cannot be read', () => {
  mkdirSync(join(root, 'guide'), { recursive: true });
  for (const file of ['README.md', 'guide/figures.md', 'tests/a.test.ts', 'stories/.a.mdx.swp'])
    writeFileSync(join(root, file), '');
  expect(contentVersion(root)).toBe(before);
  symlinkSync('nowhere', join(root, 'dangling'));
  expect(contentVersion(root)).toMatch(/^[0-9a-f]{64}$/);
  rmSync(join(root, 'dangling'));
});
