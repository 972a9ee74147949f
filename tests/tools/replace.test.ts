import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { objectionTo, recover, replace } from '../../src/tools/replace.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string) => join(root, name);
const places = () => ({ next: at('next'), last: at('last') });

function folder(name: string): void {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'index.html'), name);
}
const held = () => readFileSync(at('dist/index.html'), 'utf8');

test('the new site takes the place of the old, and nothing is left over', () => {
  folder('dist');
  folder('next');
  replace(at('dist'), places());
  expect(held()).toBe('next');
  expect([existsSync(at('next')), existsSync(at('last'))]).toEqual([false, false]);
});

test('the first site needs no place to be free', () => {
  folder('next');
  replace(at('dist'), places());
  expect(held()).toBe('next');
});

test('when the new site cannot move in, the old one is back', () => {
  folder('dist');
  expect(() => replace(at('dist'), places())).toThrow('ENOENT');
  expect(held()).toBe('dist');
});

test('a run that broke off in between is made good', () => {
  folder('last');
  recover(at('dist'), at('last'));
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('last');
  folder('next');
  recover(at('dist'), at('last'));
  expect(held()).toBe('last');
});

test('neither a link nor a file is put out of its place', () => {
  expect(objectionTo(at('dist'))).toBeUndefined();
  folder('real');
  expect(objectionTo(at('real'))).toBeUndefined();
  symlinkSync(at('real'), at('dist'));
  expect(objectionTo(at('dist'))).toContain('是一个链接');
  expect(objectionTo(at('real/index.html'))).toContain('是一个文件');
});
