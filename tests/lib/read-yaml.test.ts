import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/lib/read-yaml.ts';

const schema = z.strictObject({
  title: z.string({ error: '要写成文字' }),
  items: z.array(z.strictObject({ count: z.number({ error: '要写成数字' }) })).default([]),
});

function read(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'yaml-')), 'a.yaml');
  writeFileSync(path, text);
  return readYaml(path, schema);
}

test('a good file comes back as its schema makes it', () => {
  expect(read('title: 甲\n')).toEqual({ title: '甲', items: [] });
});

test('all mistakes are told at once, each with its line and field', () => {
  expect(() => read('title: 1\nitems:\n  - count: 多\n  - count: 2\n  - count: 些\n')).toThrow(
    /a\.yaml:1 title 要写成文字\n.*a\.yaml:3 items\.0\.count 要写成数字\n.*a\.yaml:5 items\.2\.count 要写成数字/,
  );
});

test('a missing field is told at the entry that should have it', () => {
  expect(() => read('title: 甲\nitems:\n  - count: 1\n  - {}\n')).toThrow(/a\.yaml:4 items\.1\.count/);
});

test('a file that is not YAML is told with its line', () => {
  expect(() => read('title: 甲\nitems: [\n')).toThrow(/a\.yaml:[23] YAML 写法有误/);
});
