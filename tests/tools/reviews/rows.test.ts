import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/editorial/content/content.ts';
import { keptText } from '../../../src/editorial/reviews/kept-text.ts';
import { recordOf } from '../../../src/editorial/reviews/record.ts';
import { pageOf } from '../../../src/tools/reviews/page.ts';
import { rowsOf } from '../../../src/tools/reviews/rows.ts';
import { storyNamed } from '../../../src/tools/reviews/story.ts';
import { contentWith } from '../../support/content.ts';
import { readByThree } from '../../support/reviewed.ts';

/** The rows of a story's proof, beside what was read of it. */
function rows(root: string, name: string) {
  const { content, problems } = readContent(root);
  const entry = storyNamed(content, problems, name);
  if (!('story' in entry)) throw new Error(entry.join());
  return rowsOf(content, entry, recordOf(root, content, entry), keptText(root, entry.story));
}

const text = (row: ReturnType<typeof rows>[number], but: 'new' | 'gone') =>
  row.lines
    .flatMap(({ cells }) => cells.filter(({ change }) => change !== but).map(({ character }) => character))
    .join('');

test('lines are numbered from the first on, and numbers and names have their source beside them', () => {
  const all = rows('.', 'guo-he');
  const numbers = all.flatMap(({ lines }) => lines.map(({ number }) => number));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const [, standfirst] = all;
  expect(standfirst?.notes.map((note) => note.text)).toEqual([
    '林小满：名录里没有职务；没有登出处',
    '19把：林小满随身的钥匙；报道时；出处 L1',
  ]);
  const body = all.find(({ notes }) => notes.some((note) => note.text.startsWith('19把：见第')));
  expect(body?.what).toBe('正文');
  expect(all.find(({ named }) => named === 'Keys 题')).toBeDefined();
  const day = all.find(({ lines }) =>
    lines[0]?.cells
      .map(({ character }) => character)
      .join('')
      .startsWith('2016年7月9日'),
  );
  expect(day?.lines[0]?.cells[0]?.mark).toBe('number');
});

test('units, places and works are known as people are, in full and in short', () => {
  const root = contentWith({
    'names.yaml': `${readFileSync('content/names.yaml', 'utf8').replace('name: 青禾县公路段\n', 'name: 青禾县公路段\n    source: L7\n')}`,
    'stories/jia-zhan.mdx': `${readFileSync('content/stories/jia-zhan.mdx', 'utf8')}\n青禾县公路段的《青禾县养路手册》里写着，县公路段管着青禾县的路。\n`,
  });
  const notes = rows(root, 'jia-zhan').flatMap((row) => row.notes.map(({ text }) => text));
  expect(notes).toEqual([
    '青禾县：地名；没有登出处',
    '路遥遥：登记项 reporters',
    '青禾县公路段：单位，全称；出处 L7',
    '青禾县养路手册：作品；没有登出处',
    '县公路段：单位，全称“青禾县公路段”；出处 L7',
  ]);
});

test('what has changed since it was read is marked, was and is, and what is gone has no number', async () => {
  const { edit, root } = await readByThree();
  edit('stories/jia-zhan.mdx', '等下了课的孩子', '等放了学的孩子');
  edit('stories/jia-zhan.mdx', '  alt: 一条浅浅的河\n', '  alt: 一条浅浅的河\n  caption: 渡口。\n');
  const changed = rows(root, 'jia-zhan').filter(({ change }) => change);
  expect(changed.map(({ change, what }) => [change, what])).toEqual([
    ['new', '题图 图说'],
    ['changed', '正文'],
  ]);
  const [, body] = changed;
  expect(body && [text(body, 'new'), text(body, 'gone')]).toEqual([
    '从这个月起，书车在渡口多停一会儿，等下了课的孩子过河来借书。',
    '从这个月起，书车在渡口多停一会儿，等放了学的孩子过河来借书。',
  ]);
  edit('stories/jia-zhan.mdx', /从这个月起，书车在渡口多停一会儿，等放.*/, '');
  const gone = rows(root, 'jia-zhan').find(({ change }) => change === 'gone');
  expect(gone?.lines.map(({ number }) => number)).toEqual([undefined, undefined]);
});

test('a proof is markup whatever a story says, and has room to sign', () => {
  const page = pageOf({
    site: '甲 & 乙',
    title: '</title><script>',
    name: 'a',
    read: '000000000000',
    day: '2019-05-18',
    stages: [{ stage: '初审', isSame: false }],
    since: undefined,
    rows: [{ what: '正文', named: '正文', lines: [{ number: 1, cells: [{ character: '<' }] }], notes: [] }],
    problems: ['错误 <b>'],
  });
  expect(page).not.toMatch(/<script>|<b>$/m);
  expect(page).toContain('<td class="empty">');
  expect(page).toContain('没有人看过');
});
