import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { split } from '../../../src/tools/content/split.ts';
import { good } from '../../editorial/rules/corpus/good.ts';
import { contentWith } from '../../support/content.ts';

const figure = (id: string, wording: string, more = '') => {
  const [, value = '', unit = ''] = wording.match(/^(\d+)(.+)$/) ?? [];
  return `  label: "甲“乙”: '丙' # 不是注释"\n  value: ${value}\n  unit: '${unit}'\n  precision: 确数\n  wordings: [ "${wording}" ] # 写法\n  asOf: 2018\n${more}  source: {document: 'It''s', date: '2018-01-01'}\n`.replace(
    /^/,
    `- id: ${id}   # 编号\n`,
  );
};
const saying = (text: string, slug: string) => good.replace('正文第二段。', text).replace('the-slug', slug);

/** Everything that an editor may have made of the one file. */
const hostile = [
  '# 数字总账\n#\n# id  短名\n\n# 全县\n# 两篇都用\n',
  figure('both', '41箱'),
  '\n\n# 甲篇\n',
  figure('first', '42箱', '  note: >\n    一行\n    两行\n'),
  '  # 缩进的话，说的是上面这一条\n# 一行注释，没有空行\n',
  figure('base', '43箱'),
  figure('derived', '86箱', '  derivation: base * 2\n'),
  `-\n  # 横线单独一行\n${figure('second', '44箱').replace('- id', '  id')}`,
  "- {id: flow, label: 一行, value: 45, unit: 箱, precision: 确数, wordings: [45箱], asOf: 2018, source: {document: 乙, date: '2018-01-01'}}\n",
  '# 文件末尾的话',
];
const stories = {
  'stories/a.mdx': saying('41箱，42箱，86箱。', 'a'),
  'stories/b.mdx': saying('41箱，44箱，45箱。', 'b'),
};

/** The fixture as it was with one ledger. @param set how that is written down */
function before(ledger: string, set = (text: string) => text): string {
  const root = contentWith(stories);
  const files = globSync(join(root, 'content/figures/*.yaml')).sort();
  const rest = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  rmSync(join(root, 'content/figures'), { recursive: true });
  writeFileSync(join(root, 'content/figures.yaml'), set(`${rest}\n${ledger}`));
  return root;
}
const read = (root: string, file: string) => readFileSync(join(root, 'content', file), 'utf8');
const idsOf = (root: string, name: string) =>
  parse(read(root, `figures/${name}.yaml`)).map(({ id }: { id: string }) => id);

describe.each([
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a list that is set in', (text: string) => text.replace(/^(?=.)/gm, '  ')],
])('with %s', (_, set) => {
  const root = before(hostile.join(''), set);
  const old = read(root, 'figures.yaml');
  const outcome = split(root);
  const files = globSync(join(root, 'content/figures/*.yaml'));
  const all = files.map((file) => readFileSync(file, 'utf8'));

  test('every figure goes to the text that uses it, what several use to all, an operand with its result', () => {
    expect(outcome).toMatchObject({ failed: false, err: [] });
    expect(idsOf(root, 'a')).toEqual(['first', 'base', 'derived']);
    expect(idsOf(root, 'b')).toEqual(['second', 'flow']);
    expect(idsOf(root, 'shared')).toContain('both');
    expect(idsOf(root, 'guo-he')).toContain('height');
    // The copy of these labels is another matter.
    expect(checkContent(root).filter(({ rule }) => /^(figure|ledger|yaml)-/.test(rule))).toEqual([]);
  });

  test('nothing is lost: not a figure, not a comment, not a sign', () => {
    const byId = (text: string) => new Map(parse(text).map((entry: { id: string }) => [entry.id, entry]));
    expect(new Map(all.flatMap((text) => [...byId(text)]).sort())).toEqual(new Map([...byId(old)].sort()));
    const lines = (text: string) => text.split('\n').filter((line) => line.trim());
    expect(
      all
        .flatMap(lines)
        .map((line) => line.trimEnd())
        .sort(),
    ).toEqual(
      lines(old)
        .map((line) => line.trimEnd())
        .sort(),
    );
    if (old.includes('\r\n')) for (const text of all) expect(text).not.toMatch(/[^\r]\n/);
  });

  test('a comment stays with the entry it stands over, one that is set in with the one before', () => {
    expect(read(root, 'figures/a.yaml')).toMatch(
      /^ *# 甲篇\r?\n *- id: first[\s\S]*缩进的话[^\n]*\n *# 一行注释，没有空行\r?\n *- id: base/,
    );
    expect(read(root, 'figures/b.yaml')).toMatch(/- \{id: flow[^\n]*\n *# 文件末尾的话\r?\n?$/);
  });

  test('a second run changes nothing', () => {
    expect(existsSync(join(root, 'content/figures.yaml'))).toBe(false);
    expect(split(root)).toMatchObject({
      failed: false,
      out: [expect.stringContaining('已经在 content/figures/ 里了')],
    });
    expect(globSync(join(root, 'content/figures/*.yaml')).map((file) => readFileSync(file, 'utf8'))).toEqual(all);
  });
});

test('a run that was broken off is finished, and what already stands there stays first', () => {
  const root = before(hostile.join(''));
  const old = read(root, 'figures.yaml');
  split(root);
  const done = read(root, 'figures/a.yaml');
  rmSync(join(root, 'content/figures/b.yaml'));
  writeFileSync(join(root, 'content/figures.yaml'), old);
  expect(split(root).failed).toBe(false);
  expect(read(root, 'figures/a.yaml')).toBe(done);
  expect(idsOf(root, 'b')).toEqual(['second', 'flow']);
});

test.each([
  ['a mistake in it', hostile.join('').replace('value: 41', 'value: 甲'), '“甲”不合要求'],
  ['all of it in one line', undefined, '分不开：每条以 - 开头'],
  ['an id twice', `${hostile.join('')}\n${figure('both', '47箱')}`, 'both 分开以后会变样'],
])('%s: it is told, and nothing is touched', (_, ledger, what) => {
  const root = before(ledger ?? '');
  if (ledger === undefined) writeFileSync(join(root, 'content/figures.yaml'), JSON.stringify(parse(hostile.join(''))));
  const old = read(root, 'figures.yaml');
  const { err, failed } = split(root);
  expect(failed).toBe(true);
  expect(err.join('\n')).toContain(what);
  expect(err.at(-1)).toBe('什么都没有动。');
  expect(read(root, 'figures.yaml')).toBe(old);
  expect(existsSync(join(root, 'content/figures'))).toBe(false);
});

test('while a story cannot be read nobody knows what it uses', () => {
  const root = before(hostile.join(''));
  writeFileSync(join(root, 'content/stories/c.mdx'), '没有登记项');
  const { err, failed } = split(root);
  expect(failed).toBe(true);
  expect(err.join('\n')).toContain('content/stories/c.mdx:1:1');
});
