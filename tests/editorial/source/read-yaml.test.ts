import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/editorial/source/read-yaml.ts';

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
    /a\.yaml:1:8 title \[yaml-not-text\]\n[^错]*整个值两边加单引号：title: '1'。\n错误 .*a\.yaml:3:12 items\.count \[field-number\]\n[^错]*要写成数字。\n错误 .*a\.yaml:5:12 items\.count/,
  );
});

test('a missing field is told at the entry that should have it', () => {
  expect(() => read('title: 甲\nitems:\n  - count: 1\n  - {}\n')).toThrow(
    /a\.yaml:4:5 items\.count \[field-missing\]\n.*缺“count”/,
  );
});

test('a file that is not YAML is told with its line', () => {
  expect(() => read('title: 甲\nitems: {\n')).toThrow(/a\.yaml:\d:\d items \[yaml-[a-z-]+\]\n.*怎么改/s);
});
