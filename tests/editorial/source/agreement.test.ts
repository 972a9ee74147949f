import { parseFrontmatter } from '@astrojs/markdown-remark';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/editorial/source/frontmatter.ts';
import { checkYaml } from '../../../src/editorial/source/yaml.ts';

/** Anything at all, so that only the reading is compared. */
const schema = z.record(z.string(), z.any());
const refused = Symbol('refused');

function asChecked(text: string): unknown {
  const { parts } = partsOf('a.mdx', text);
  if (!parts) return refused;
  const { data, problems } = checkYaml('a.mdx', parts.yaml, schema);
  return problems.length > 0 ? refused : data;
}

/** What the build makes of it, where the checker does not refuse it; equal, or this throws. */
function agree(head: string): boolean {
  const text = `---\n${head}\n---\n\n正文。\n`;
  const checked = asChecked(text);
  if (checked === refused) return false;
  expect(parseFrontmatter(text).frontmatter, head).toEqual(checked);
  return true;
}

const scalars =
  'yes no on off y n ~ null Null true True TRUE 2024 007 08 0777 0o17 -0o17 0x1f -0x1f 0b11 -0b11 1_000 1,000 12:30 1:2:3 .5 1. 1e3 -0 +12 .inf -.INF .NaN 2024-01-10 2024-1-1 2026-02-30 2024-13-01 2024-01-10T00:00:00Z << = :x ?x -x'.split(
    ' ',
  );
const others = [
  '2024-01-10 10:00:00',
  '2024-1-1 1:00:00',
  '123456789012345678901234567890',
  '甲 #乙',
  '甲 # 乙',
  '甲#乙',
  '#乙',
  '甲\t',
  '\t甲',
  '甲\u00a0\u2028\u0085\ufeff乙',
  '"\\x00"',
  '"\\ud800"',
  '"\\q"',
  '"甲\\n乙\\u4e59"',
  "'it''s'",
  '"甲" 乙',
  '*abc*',
  '&建设 更高',
  '!甲',
  '!!str 12',
  '!!binary aGk=',
  '!!set {甲, 乙}',
  '[视频] 标题',
  '{甲} 乙',
  '[甲, 2024, ~, 2024-01-10]',
  '{甲: 乙, 丙}',
  '{甲: 1, 甲: 2}',
  '{constructor: 1, __proto__: 2}',
  '\n  甲\n  乙\n\n  丙',
  '|\n  甲\n   乙\n\n',
  '|+\n  甲\n\n',
  '>-\n  甲\n  乙\n\n  丙',
  '|2\n   甲',
  '|0\n  甲',
  '| 甲',
  '甲\n...\nb: 1',
  '甲\n---\nb: 1',
  '甲\n---乙\nb: 1',
  '甲\n+++\nb: 1',
  '甲\n+++乙',
  '甲\ntitle: 乙',
  '甲\n2024: 乙',
  '甲\n~: 乙',
  '甲\n[乙]: 丙',
  '甲\n: 丙',
  '甲\n? 乙\n: 丙',
  '甲\n<<: {b: 1}',
  '甲\n"title": 乙',
  '甲\n\tb: 1',
  '甲\r\nb: 1',
  '甲\nb: [1,\n  2]',
];

describe('frontmatter means the same to the checker and to the build, or the checker refuses it', () => {
  test.each([...scalars, ...others])('title: %j', (value) => {
    agree(`title: ${value}`);
    agree(`items: [${value}]`);
    agree(`items:\n  - ${value}`);
  });

  test('every value that begins with two signs', () => {
    const signs = [...'*&!|>@`%{}[],#?:-~\'"\\ 甲1'];
    const last = ['', ' 甲', '甲', '1', ' #', ': '];
    const values = signs.flatMap((a) => [a, ...signs.flatMap((b) => last.map((c) => a + b + c))]);
    const taken = values.filter((value) => agree(`title: ${value}\nb: 1`));
    expect(taken).toContain('甲*1');
    expect(taken).not.toContain('*甲');
  });
});
