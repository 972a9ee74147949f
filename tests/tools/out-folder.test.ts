import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { objectionToOut, objectionToPlace } from '../../src/tools/out-folder.ts';

const mark = '<title>我们的</title>';
const own = { mark, files: /^(?:index\.html|images(?:\/\d+\.png)?)$/ };
let home = '';
let out = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'out-folder-'));
  out = join(home, 'out');
});
afterEach(() => rmSync(home, { recursive: true }));

function put(name: string, text = ''): void {
  mkdirSync(join(out, name, '..'), { recursive: true });
  writeFileSync(join(out, name), text);
}

test('a folder that is missing is made, an empty one is free, and so is one of ours, whole or broken off', () => {
  expect(objectionToOut(join(out, 'a/b'), own)).toBeUndefined();
  expect(readdirSync(join(out, 'a/b'))).toEqual([]);
  expect(objectionToOut(join(out, 'a/b'), own)).toBeUndefined();
  put('index.html', `<!DOCTYPE html>${mark}`);
  rmSync(join(out, 'a'), { recursive: true });
  expect(objectionToOut(out, own)).toBeUndefined();
  put('images/01.png');
  expect(objectionToOut(out, own)).toBeUndefined();
});

test.each([
  ['something of somebody', ['notes.txt'], '（notes.txt）'],
  ['a page of somebody', ['index.html'], '（index.html）'],
  ['something that is not seen', ['.git/config'], '.git'],
  ['more than one would read', ['a', 'b', 'c', 'd'], '等）'],
])('%s is not cleared away', (_, names, told) => {
  for (const name of names) put(name);
  expect(objectionToOut(out, own)).toContain(told);
  expect(readdirSync(out).length).toBe(new Set(names.map((name) => name.split('/')[0])).size);
});

test.each(['images/harbour.png', 'notes.txt', 'images/01.png/deep', '.01.png'])(
  'nor is %s, beside what is ours',
  (name) => {
    put('index.html', mark);
    put(name);
    expect(objectionToOut(out, own)).toContain(`里有别的东西（${name}）`);
  },
);

test('a file, a link, even one that leads nowhere, and what lies below a file are no folders', () => {
  put('file');
  expect(objectionToOut(join(out, 'file'), own)).toContain('是一个文件');
  expect(objectionToOut(join(out, 'file/below'), own)).toContain('路径里有一段是文件');
  for (const [name, to] of [
    ['link', home],
    ['nowhere', 'gone'],
  ] as const) {
    symlinkSync(to, join(out, name));
    expect(objectionToOut(join(out, name), own)).toContain('是一个链接');
  }
});

test('where the system lets nobody write, it says so', () => {
  expect(objectionToOut('/proc/out', own)).toMatch(/^\/proc\/out：./);
});

test.each(['content', 'content/stories/', './content/new/deeper', 'src/../content'])(
  'nothing is written into %s, where stories stand',
  (folder) => {
    expect(objectionToPlace(folder)).toContain('在 content/ 里');
    expect(objectionToOut(folder, own)).toContain('在 content/ 里');
  },
);

test('nor by a link that leads there, nor at the root of all; what is only called alike is another folder', () => {
  symlinkSync(join(process.cwd(), 'content'), join(home, 'elsewhere'));
  expect(objectionToPlace(join(home, 'elsewhere/a'))).toContain('在 content/ 里');
  expect(objectionToPlace('/')).toContain('是整个磁盘的根');
  expect(objectionToPlace('content-handed')).toBeUndefined();
});
