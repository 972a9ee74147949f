import { expect, test } from 'vitest';
import { readExisting } from '../../../src/tools/new-story/existing.ts';
import type { Answers } from '../../../src/tools/new-story/options.ts';
import { askFor } from '../../../src/tools/new-story/questions.ts';

const now = new Date('2024-01-10T00:00:00Z');

/** Somebody who types these lines. */
async function interview(given: Answers, ...typed: string[]) {
  const told: string[] = [];
  const answers = await askFor(
    given,
    readExisting('.'),
    {
      tell: (line) => void told.push(line),
      ask: async () => {
        const line = typed.shift();
        if (line === undefined) throw new Error('asked once more than expected');
        return line;
      },
    },
    now,
  );
  return { answers, told: told.join('\n'), left: typed };
}

test('a profile is asked whom it is about, and the kind may be answered by its number', async () => {
  const { answers, left } = await interview({}, '1', '一篇', '某某', '某地', '李某', '导语。', 'xin-gao');
  expect(left).toEqual([]);
  expect(answers).toEqual({
    kind: '人物',
    title: '一篇',
    subject: '某某',
    kicker: '某地',
    byline: '李某',
    standfirst: '导语。',
    slug: 'xin-gao',
  });
});

test('a roundup is about nobody; what can wait is passed over, what was given is not asked', async () => {
  const { answers, left, told } = await interview({ title: '一篇' }, '综述', '', '', '', 'xin-gao');
  expect(left).toEqual([]);
  expect(answers).toEqual({ title: '一篇', kind: '综述', slug: 'xin-gao' });
  expect(told).not.toContain('标题\n');
});

test('a wrong answer is told in Chinese, and asked for again', async () => {
  const typed = ['评论', '2', '', '长'.repeat(41), ' 一篇 ', '', '', '', '老林', 'guo-he', 'xin-gao'];
  const { answers, told } = await interview({}, ...typed);
  expect(answers).toEqual({ kind: '综述', title: '一篇', slug: 'xin-gao' });
  expect(told).toContain('“评论”不合要求。kind 只能是“人物”或“综述”');
  expect(told).toContain('这一项要写。');
  expect(told).toContain('最多40个字。');
  expect(told).toContain('“guo-he”已经用了（content/stories/guo-he.mdx）。换一个。');
});
