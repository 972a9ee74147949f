import { describe, expect, test } from 'vitest';
import { markdownProcessor } from '../../../src/editorial/markdown/processor.ts';
import { catalogue } from '../../../src/editorial/rules/catalogue/catalogue.ts';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { inOrder } from '../../../src/editorial/source/problem.ts';
import { contentWith } from '../../support/content.ts';
import { cases, storyOf } from './corpus/cases.ts';
import { good } from './corpus/good.ts';

test('the content as it is has no mistake, and a good story more has none', () => {
  expect(checkContent(contentWith({}))).toEqual([]);
  expect(checkContent(contentWith({ 'stories/good.mdx': good }))).toEqual([]);
});

describe('the hostile corpus, in one run', () => {
  const stories = cases.map((given, index) => [`stories/case-${index}.mdx`, storyOf(given, `case-${index}`)] as const);
  const problems = checkContent(contentWith(Object.fromEntries(stories)));

  test('holds at least 60 mistakes', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  test.each(cases.map((given, index) => [given.name, given, index] as const))(
    '%s: one message, at its place, with its mend, of a rule that the catalogue knows',
    (_, { at, mend, what }, index) => {
      const found = problems.filter((problem) => problem.file === `content/stories/case-${index}.mdx`);
      expect(found.map((problem) => `${problem.line}:${problem.column} ${problem.what}`)).toEqual([
        expect.stringMatching(new RegExp(`^${at} `)),
      ]);
      expect(found[0]?.what).toContain(what);
      expect(found[0]?.mend).toContain(mend);
      expect(Object.keys(catalogue)).toContain(found[0]?.rule);
    },
  );

  test('comes out sorted, with nothing told of the files that are good', () => {
    expect(problems).toEqual(inOrder(problems));
    expect(problems.filter((problem) => !problem.file.includes('case-'))).toEqual([]);
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
