import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checker/check.ts';
import { asAnnotation, asText, inOrder } from '../../src/checker/problem.ts';
import { markdownProcessor } from '../../src/markdown/processor.ts';
import { cases, good } from './corpus.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** The real content, and what a test adds to it or writes over. */
function contentWith(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, 'content', file, '..'), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  return root;
}

test('the content as it is has no mistake, and a good story more has none', () => {
  expect(checkContent('.')).toEqual([]);
  expect(checkContent(contentWith({ 'stories/good.mdx': good }))).toEqual([]);
});

describe('the hostile corpus, in one run', () => {
  const stories = cases.map(({ from, to }, index) => {
    if (!good.includes(from)) throw new Error(`not in the good story: ${from}`);
    return [
      `stories/case-${index}.mdx`,
      good.replace(from, () => to).replace('slug: the-slug', `slug: case-${index}`),
    ] as const;
  });
  const started = process.cpuUsage();
  const problems = checkContent(contentWith(Object.fromEntries(stories)));
  const { system, user } = process.cpuUsage(started);

  test('holds at least 60 mistakes, and costs at most four seconds of a processor', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect((system + user) / 1e6).toBeLessThan(4);
  });

  test.each(cases.map((given, index) => [given.name, given, index] as const))(
    '%s: one message, at its place, with its mend',
    (_, { at, mend, what }, index) => {
      const found = problems.filter((problem) => problem.file === `content/stories/case-${index}.mdx`);
      expect(found.map((problem) => `${problem.line}:${problem.column} ${problem.what}`)).toEqual([
        expect.stringMatching(new RegExp(`^${at} `)),
      ]);
      expect(found[0]?.what).toContain(what);
      expect(found[0]?.mend).toContain(mend);
    },
  );

  test('comes out sorted, with nothing told of the files that are good', () => {
    expect(problems).toEqual(inOrder(problems));
    expect(problems.filter((problem) => !problem.file.includes('case-'))).toEqual([]);
  });
});

describe('mistakes of whole files', () => {
  test.each([
    ['an empty file', { 'stories/a.mdx': '' }, '文件是空的'],
    ['a BOM', { 'stories/a.mdx': `\ufeff${good}` }, 'BOM'],
    ['GBK', { 'stories/a.mdx': Buffer.from([0xd6, 0xd0, 0xce, 0xc4]) }, '多半是 GBK'],
    ['five megabytes', { 'stories/a.mdx': `${good}${'长'.repeat(1_700_000)}` }, '太大了'],
    ['Markdown that is not MDX', { 'stories/a.md': good }, '.md 文件不会变成网页'],
    ['a Word file', { 'stories/a.docx': 'PK' }, '.docx 文件不会变成网页'],
    ['a story in a folder of its own', { 'stories/new/a.mdx': good }, '文件放错了地方'],
    ['a story beside the folders', { 'a.mdx': good }, '文件放错了地方'],
    ['a drawing nobody uses', { 'art/extra.svg': '<svg/>' }, '这幅插画没有用到'],
    [
      'a slug that is taken',
      { 'stories/z.mdx': good.replace('the-slug', 'lei-yuqing') },
      '和 content/stories/lei-yuqing.mdx 重复',
    ],
  ])('%s', (_, files, what) => {
    const problems = checkContent(contentWith(files));
    expect(problems.map((problem) => problem.what)).toEqual([expect.stringContaining(what)]);
  });

  test('a link to a file outside', () => {
    const root = contentWith({});
    symlinkSync('/etc/hostname', join(root, 'content/stories/a.mdx'));
    expect(checkContent(root).map((problem) => problem.what)).toEqual(['这是一个指到稿库外面的链接']);
  });

  test('a figure nobody uses, told at its line', () => {
    const ledger =
      '- id: lonely\n  label: 无人用的数\n  value: 77\n  unit: 只\n  precision: 确数\n  wordings: [77只]\n  asOf: 2023\n  source: O9\n';
    const root = contentWith({});
    const file = join(root, 'content/figures.yaml');
    writeFileSync(file, ledger, { flag: 'a' });
    const [problem, ...others] = checkContent(root);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'content/figures.yaml', what: '数字“lonely”没有哪一篇用到' });
    expect(problem?.line).toBeGreaterThan(300);
  });
});

describe('the build refuses by itself what would run code, checker or no checker', () => {
  const code = cases.filter(({ what }) => /程序|import|> 不能用|不是网址|属性|图片|\{\.\.\.\}/.test(what));

  test.each(code.map((given) => [given.name, given] as const))('%s', async (_, { from, mend, to }) => {
    const renderer = await markdownProcessor({ base: '/' }).createMdxRenderer?.(
      { syntaxHighlight: false },
      { srcDir: new URL('file:///src/'), optimize: false },
    );
    const body = good.replace(from, () => to).replace(/^---[\s\S]*?\n---\n/, '');
    await expect(renderer?.process(body, '/a.mdx', {})).rejects.toThrow(mend);
  });
});

test('a problem is told to a person, and to GitHub', () => {
  const problem = { file: 'content/a.mdx', line: 4, column: 1, field: 'slug', what: '甲%', mend: '乙' };
  expect(asText(problem)).toBe('错误 content/a.mdx:4:1 slug\n  甲%。\n  怎么改：乙。');
  expect(asAnnotation(problem)).toBe('::error file=content/a.mdx,line=4,col=1::slug 甲%25。怎么改：乙。');
});
