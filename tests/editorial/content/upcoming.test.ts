import { expect, test } from 'vitest';
import { readContent } from '../../../src/editorial/content/content.ts';
import { upcomingIn } from '../../../src/editorial/content/upcoming.ts';
import { contentWith } from '../../support/content.ts';
import { good } from '../rules/corpus/good.ts';

const voice = (slug: string, more: string) => ({
  [`voices/${slug}.mdx`]: `---\ntitle: 一句|话\nname: 某某\npost: 某地\nrecorder: 某某\norder: 70\n${more}\n---\n\n话。\n`,
});

test('whatever waits for its day is listed, the earliest first; drafts and what is public are not', () => {
  const root = contentWith({
    ...voice('later', "date: '2024-03-01'"),
    ...voice('draft', "date: '2024-03-01'\ndraft: true"),
    ...voice('undated', 'facts: [V1]'),
    'stories/a.mdx': good.replace('2019-05-18', '2024-02-01'),
    'scenes.yaml': "- id: a\n  title: 雪\n  caption: 雪。\n  alt: 雪\n  art: river\n  date: '2024-02-11'\n",
  });
  const waiting = upcomingIn(readContent(root).content, new Date('2024-01-31T12:00:00+08:00'));
  expect(waiting.map(({ date, file, title }) => `${date} ${file} ${title}`)).toEqual([
    '2024-02-01 content/stories/a.mdx 一篇好稿',
    '2024-02-11 content/scenes.yaml 雪',
    '2024-03-01 content/voices/later.mdx 一句话',
    '2999-01-01 content/stories/ming-nian.mdx 很久以后',
    '2999-01-01 content/voices/qiu-hou.mdx 秋后再说',
  ]);
});
