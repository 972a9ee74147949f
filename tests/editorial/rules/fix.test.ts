import { linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { problemIn } from '../../../src/editorial/source/problem-in.ts';
import { applyFixes, fixed, mendContent } from '../../../src/tools/fix.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

test('fixes are made where they stand, whatever their order, and of two that overlap the first', () => {
  const fixes = [
    { start: 4, end: 5, text: '五' },
    { start: 0, end: 2, text: '〇' },
    { start: 1, end: 3, text: '错' },
  ];
  expect(fixed('01234', fixes)).toBe('〇23五');
  expect(fixed('01234', [])).toBe('01234');
});

test('what is clear is mended, in all kinds of places, and not a character beside it', () => {
  const story = good
    .replace('导语。', '"甲,乙"，丙,丁')
    .replace('导语', '导语')
    .replaceAll('\n', '\r\n')
    .replace(
      '正文第二段。',
      '来了,又走了...  \r\n他说"好"，&lt;**重**,点&gt; \\* `a,b` {/* 不,动 */}\r\n\r\n<Scene art="yard" alt="甲,乙" caption="丙" />',
    );
  const standfirst = story.replace('standfirst: "甲,乙"，丙,丁', "standfirst: '甲,''乙''，丙,丁'");
  const root = contentWith({ 'stories/a.mdx': standfirst });
  const before = checkContent(root);
  expect(applyFixes(root, before)).toEqual({ made: before.filter(({ fix }) => fix).length, problems: [] });
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(
    standfirst
      .replace("'甲,''乙''，丙,丁'", "'甲，''乙''，丙，丁'")
      .replace('来了,又走了...', '来了，又走了……')
      .replace('"好"', '“好”')
      .replace('**重**,点', '**重**，点')
      .replace('alt="甲,乙"', 'alt="甲，乙"'),
  );
  expect(checkContent(root).filter(({ fix }) => fix)).toEqual([]);
});

test('a file that cannot be written is told, and the others are mended', () => {
  const bad = good.replace('正文第二段。', '来了,又走了。');
  const root = contentWith({ 'stories/a.mdx': bad, 'stories/b.mdx': bad.replace('the-slug', 'other-slug') });
  const before = checkContent(root);
  rmSync(join(root, 'content/stories/a.mdx'));
  mkdirSync(join(root, 'content/stories/a.mdx'));
  const { made, problems } = applyFixes(root, before);
  expect(made).toBe(1);
  expect(problems).toMatchObject([{ file: 'content/stories/a.mdx', what: '这是一个文件夹，不是文件' }]);
});

test.each([
  ['a link', (root: string) => symlinkSync('a.mdx', join(root, 'content/stories/b.mdx'))],
  ['a hard link', (root: string) => linkSync(join(root, 'content/stories/a.mdx'), join(root, 'content/stories/b.mdx'))],
])('a file with two names is mended once: %s', (_, link) => {
  const root = contentWith({ 'stories/a.mdx': good.replace('正文第二段。', '来了...又走了, 还有 3 人.') });
  link(root);
  mendContent(root);
  const right = good.replace('正文第二段。', '来了……又走了，还有3人。');
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(right);
});

test('a corrected figure is told wherever its old words stand, and mended there', () => {
  const root = contentWith({});
  const ledger = join(root, 'content/figures/shared.yaml');
  const corrected = readFileSync(ledger, 'utf8')
    .replace('value: 27\n', 'value: 28\n')
    .replace('wordings: [27个, 27盏]', 'wordings: [28个, 28盏]\n  formerly: [27个, 27盏]');
  writeFileSync(ledger, corrected);
  const problems = checkContent(root);
  expect(problems.length).toBeGreaterThan(3);
  expect(new Set(problems.map(({ file }) => file))).toEqual(
    new Set(['content/spread.mdx', 'content/stories/ershi-nian.mdx']),
  );
  for (const { what } of problems) expect(what).toMatch(/^“27[个盏]”已经更正/);
  applyFixes(root, problems);
  expect(checkContent(root)).toEqual([]);
  const story = readFileSync(join(root, 'content/stories/ershi-nian.mdx'), 'utf8');
  expect(story).not.toMatch(/27[个盏]/);
  expect(story).toContain('一路28个停靠点');
});

test('what overlaps is mended in turn, and a second run changes nothing', () => {
  const root = contentWith({
    'stories/a.mdx': good.replace('正文第二段。', '他来了(含,老 人,又说"好"), 走了\uff0c，又走了...'),
  });
  const read = () => readFileSync(join(root, 'content/stories/a.mdx'), 'utf8');
  expect(mendContent(root).made).toBeGreaterThan(4);
  const once = read();
  expect(once).toContain('他来了（含，老 人，又说“好”），走了，又走了……');
  expect(mendContent(root).made).toBe(0);
  expect(read()).toBe(once);
});

test.each([
  ['an entity', '他说&quot;好&quot;。'],
  ['an escape', '他来了\\,走了。'],
  ['names that stand apart', '来的是沈一苇 路遥遥'],
  ['names that markup parts', '来的是**沈一苇** 路遥遥'],
  ['what stands in columns', '得票 12 名单'],
  ['a name over two lines', '阿卜杜.\n买买提来了。'],
  ['a name that markup parts', '阿卜杜.**买买提**来了。'],
])('%s is told, and stays as it is', (_, text) => {
  const story = good.replace('正文第二段。', () => text);
  const root = contentWith({ 'stories/a.mdx': story });
  expect(checkContent(root).length).toBeGreaterThan(0);
  expect(mendContent(root).made).toBe(0);
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(story);
});

test.each([
  ['folded', '>-\n  导语，\n  又一句。'],
  ['folded, with a space at the end of a line', '>\n  导语， \n  又一句。'],
  ['a value over two lines', '导语， \n  又一句。'],
  ['kept apart', '|\n  导语，\n  又一句。'],
])('the indentation of YAML stays as it is: %s', (_, text) => {
  const story = good.replace('standfirst: 导语。', () => `standfirst: ${text}`);
  const onWindows = story.replace('the-slug', 'b').replace('order: 9', 'order: 10').replaceAll('\n', '\r\n');
  const root = contentWith({ 'stories/a.mdx': story, 'stories/b.mdx': onWindows });
  expect(checkContent(root).map(({ file }) => file)).toEqual(['content/stories/a.mdx', 'content/stories/b.mdx']);
  expect(mendContent(root).made).toBe(0);
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(story);
  expect(readFileSync(join(root, 'content/stories/b.mdx'), 'utf8')).toBe(onWindows);
});

test('what is wrong behind a folded line is mended where it stands', () => {
  const story = good.replace('standfirst: 导语。', 'standfirst: >-\n  甲乙丙\n  导语,走了。');
  const root = contentWith({ 'stories/a.mdx': story });
  expect(checkContent(root).map(({ column, line }) => [line, column])).toEqual([
    [4, 6],
    [5, 5],
  ]);
  mendContent(root);
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(story.replace('导语,', '导语，'));
});

test.each([
  ['a folded text', 'standfirst: 导语。', 'standfirst: >-\n  甲乙 \n  导语,走了。', [5, 5]],
  ['a prop', '正文第二段。', '<Scene art="yard" alt="甲乙 \n  导语,走了。" caption="丙" />', [22, 5]],
])('a space before the end of a line leads no place astray: %s', (_, from, to, place) => {
  const root = contentWith({ 'stories/a.mdx': good.replace(from, to) });
  const found = checkContent(root).find(({ what }) => what.includes('半角标点'));
  expect([found?.line, found?.column]).toEqual(place);
  mendContent(root);
  expect(readFileSync(join(root, 'content/stories/a.mdx'), 'utf8')).toBe(
    good.replace(from, to.replace('导语,', '导语，')),
  );
});

test('an escaped quote of YAML stays one', () => {
  const story = good.replace('standfirst: 导语。', 'standfirst: "他说\\"好\\"。"');
  const root = contentWith({ 'stories/a.mdx': story });
  expect(checkContent(root)).toHaveLength(2);
  expect(mendContent(root).made).toBe(0);
});

test('a fix that would say something else is none, whatever its rule holds; a recorded correction is one', () => {
  const file = { file: 'content/a.mdx', source: '有08人' };
  const passage = { text: '有08人', at: [0, 1, 2, 3], settled: [], sourced: false };
  const finding = { start: 1, end: 2, rule: 'stray-space' as const, what: '甲', mend: '乙', fix: '' };
  expect(problemIn(file, passage, finding).fix).toBeUndefined();
  expect(problemIn(file, passage, { ...finding, recorded: true }).fix).toEqual({ start: 1, end: 2, text: '' });
});
