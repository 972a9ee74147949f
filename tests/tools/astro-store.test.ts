import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearSpoilt, sealStore } from '../../src/tools/astro-store.ts';

let home: string;
let store: string;
const page = () => join(store, 'dist/stories/a/index.html');
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'store-'));
  store = join(home, 'astro');
  mkdirSync(join(store, 'dist/stories/a'), { recursive: true });
  writeFileSync(page(), '<p>甲');
  sealStore(store);
});
afterEach(() => rmSync(home, { recursive: true }));

function replaceIn(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

test('a store that is as the last build left it stays', () => {
  clearSpoilt(store);
  expect(existsSync(page())).toBe(true);
});

test.each<[string, () => void]>([
  ['changed', () => appendFileSync(page(), '乙')],
  ['cut', () => truncateSync(page(), 2)],
  ['lost', () => rmSync(page())],
  ['never sealed', () => rmSync(`${store}.sha256.json`)],
  ['left by other code', () => replaceIn(`${store}.sha256.json`, /"code":"\w+"/, '"code":"another"')],
  ['badly sealed', () => writeFileSync(`${store}.sha256.json`, '{')],
])('one of which something was %s goes', (_, spoil) => {
  spoil();
  clearSpoilt(store);
  expect(existsSync(store)).toBe(false);
});

test('what came after the last build goes, and nothing else', () => {
  writeFileSync(join(store, 'font'), 'junk');
  clearSpoilt(store);
  expect([existsSync(join(store, 'font')), existsSync(page())]).toEqual([false, true]);
});

test('where nothing is kept yet, nothing is written', () => {
  rmSync(home, { recursive: true });
  clearSpoilt(store);
  sealStore(store);
  expect(existsSync(home)).toBe(false);
  mkdirSync(home);
});
