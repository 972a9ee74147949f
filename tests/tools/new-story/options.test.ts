import { expect, test } from 'vitest';
import { readOptions } from '../../../src/tools/new-story/options.ts';

test('options are read in either form, in one line and without blanks around', () => {
  expect(readOptions(['--title', ' 一篇\n新稿 ', '--slug=a-b', '--alt=--'])).toEqual({
    answers: { title: '一篇 新稿', slug: 'a-b', alt: '--' },
    help: false,
    objections: [],
  });
});

test.each([['--help'], ['-h']])('%s asks for help', (flag) => {
  expect(readOptions([flag]).help).toBe(true);
});

test.each([
  ['a misspelled option', ['--tittle', '甲'], '--tittle', '没有这个选项', '是不是“--title”'],
  ['a misspelled option with its value', ['--tittle=甲'], '--tittle', '没有这个选项', '是不是“--title”'],
  ['an option that nothing is like', ['-x'], '-x', '没有这个选项', '只能用：--kind'],
  ['an option without a value', ['--title'], '--title', '后面没有内容', '--title "内容"'],
  ['a value that nobody asked for', ['甲'], '甲', '前面没有说这是什么', 'npm run new -- --title'],
])('%s', (_, args, option, what, mend) => {
  expect(readOptions(args).objections).toEqual([{ option, what, mend: expect.stringContaining(mend) }]);
});

test('an option is never another’s value, and all mistakes are told at once', () => {
  const { answers, objections } = readOptions(['--title', '--slug', 'a', '--knd', '人物', '乙', '--byline']);
  expect(answers).toEqual({ slug: 'a' });
  expect(objections.map(({ option }) => option)).toEqual(['--title', '--knd', '乙', '--byline']);
});
