import { describe, expect, test } from 'vitest';
import { toBeRead } from '../../../src/editorial/rules/unread.ts';
import { asText, errorsIn } from '../../../src/editorial/source/problem.ts';
import { desk, readByThree } from '../../support/reviewed.ts';

const story = 'stories/jia-zhan.mdx';

test('a story that nobody has read is not built, and it is said what is missing', async () => {
  const { edit, rules, sign, told } = desk();
  expect(told().map(asText)).toEqual([
    '错误 content/stories/jia-zhan.mdx:2:8 title [review-missing]\n  这一篇还没有初审、复审、终审。\n  怎么改：npm run proof -- jia-zhan 打出大样，看过以后 npm run sign -- jia-zhan 初审 姓名；没有写完的，加一行 draft: true。',
  ]);
  await sign('初审', '白小鸥');
  expect(told()[0]?.what).toBe('这一篇还没有复审、终审');
  edit(story, 'order: 45', 'order: 45\ndraft: true');
  expect(rules()).toEqual([]);
});

test('one that three people have read is', async () => {
  expect((await readByThree()).rules()).toEqual([]);
});

describe('after the last reading', () => {
  test.each([
    [
      'a word',
      '等下了课的孩子',
      '等放了学的孩子',
      [
        16,
        1,
        undefined,
        '正文原来是“……书车在渡口多停一会儿，等下了课的孩子过河来借书。”，现在是“……书车在渡口多停一会儿，等放了学的孩子过河来借书。”',
      ],
    ],
    ['a name', 'reporters: 路遥遥', 'reporters: 路摇摇', [6, 12, 'reporters', '记者原来是“路遥遥”，现在是“路摇摇”']],
    [
      'an alternative text',
      'alt: 一条浅浅的河',
      'alt: 一条深深的河',
      [12, 8, 'cover.alt', '题图 画面说明原来是“一条浅浅的河”，现在是“一条深深的河”'],
    ],
    ['a paragraph more', /$/, '\n后来又添了一站。\n', [18, 1, undefined, '多了正文“后来又添了一站。”']],
    ['a link', '渡口多停一会儿，等', '渡口[多停一会儿](/about/)，等', [16, 12, undefined, '多了链接“/about/”']],
  ] as const)('%s is told, was and is', async (_, from, to, [line, column, field, what]) => {
    const { edit, told } = await readByThree();
    edit(story, from, to);
    expect(told()).toMatchObject([
      { file: `content/${story}`, line, column, rule: 'review-changed', what: `终审以后改过，${what}` },
    ]);
    expect(told()[0]?.field).toBe(field);
  });

  test('a sentence that is gone is told, and a drawing, an explanation and a figure that others share', async () => {
    const shared = {
      [story]: (await readByThree()).read(story).replace('多停一会儿，', '多停一会儿，祠堂前也停，一路27个停靠点，'),
    };
    const { edit, told } = await readByThree(shared);
    edit('figures/shared.yaml', 'label: 书车的停靠点', 'label: 书车停的地方');
    edit('terms.yaml', '商量事情', '商量大事');
    edit('art/river.svg', '</svg>', '<path d="M0 0h1"/></svg>');
    const changed = told();
    expect(changed.map(({ file, line, rule }) => `${file} ${line} ${rule}`)).toEqual([
      'content/art/river.svg 1 review-changed',
      'content/figures/shared.yaml 11 review-changed',
      'content/terms.yaml 2 review-changed',
    ]);
    expect(changed[1]?.what).toContain('数字 stops原来是“27个：书车的停靠点；');
    expect(changed[2]?.what).toBe(
      '终审以后改过，名词 祠堂原来是“一个家族供奉先人、商量事情的屋子。”，现在是“一个家族供奉先人、商量大事的屋子。”',
    );
  });

  test.each([
    ['line ends', /\n/g, '\r\n'],
    ['a note to colleagues', /$/, '\n{/* 给同事看的话 */}\n'],
    ['a note in a paragraph', '来借书。', '来借书。{/* 查过 */}'],
    ['a comment', 'kind: 快讯', '# 查过\nkind: 快讯'],
    ['quotes', 'title: 书车添了一站', "title: '书车添了一站'"],
    ['a list for a text', 'reporters: 路遥遥', 'reporters: [路遥遥]'],
    ['blank lines', /$/, '\n\n\n'],
    ['the order of fields', /kicker: (.*)\nkind: (.*)\n/, 'kind: 快讯\nkicker: 青禾县\n'],
    ['an address of before', 'order: 45', 'order: 45\nformerly: [jia]'],
    ['the day', "date: '2019-05-20'", "date: '2019-05-21'"],
  ])('%s is no change', async (_, from, to) => {
    const { edit, read, rules, write } = await readByThree();
    if (to === '\r\n') write(story, read(story).replace(/\n/g, to));
    else edit(story, from, to);
    expect(rules()).toEqual([]);
  });

  test('a renamed story is still read, with the words that are kept under its name of before', async () => {
    const { edit, rules, sign, told } = await readByThree();
    edit(story, 'slug: jia-zhan', 'slug: xin-zhan\nformerly: [jia-zhan]');
    expect(rules()).toEqual([]);
    edit(story, '过河来借书', '过河来看书');
    expect(told()[0]?.what).toContain('过河来借书');
    expect((await sign('终审', '何老师')).failed).toBe(false);
    expect(rules()).toEqual([]);
  });

  test('who reads again may be another, and whoever reads an earlier stage again has not read for the last', async () => {
    const { edit, rules, sign, told } = await readByThree();
    edit(story, '过河来借书', '过河来看书');
    await sign('初审', '白小鸥');
    expect(told().map(({ what }) => what)).toEqual(['终审以后改过，改了什么没有留底']);
    await sign('终审', '林小满');
    expect(rules()).toEqual([]);
  });

  test('without the words that were read it is told all the same', async () => {
    const { edit, told, write } = await readByThree();
    write('reviews/jia-zhan.txt', '');
    edit(story, '过河来借书', '过河来看书');
    expect(told().map(({ what }) => what)).toEqual(['终审以后改过，改了什么没有留底']);
  });
});

test('both 三审 and 三校 have to have read what is published', async () => {
  const { edit, rules, sign, told } = desk('终审, 三校');
  await sign('终审', '何老师');
  await sign('三校', '何老师');
  expect(rules()).toEqual([]);
  edit(story, '过河来借书', '过河来看书');
  await sign('三校', '林小满');
  expect(told()[0]?.what).toBe('终审以后改过，改了什么没有留底');
});

describe('reviews.yaml', () => {
  test.each([
    [
      'a stage by hand',
      'jia-zhan, stage: 复审',
      'jia-zhan, stage: 终审',
      ['review-seal', 'review-order', 'review-missing'],
    ],
    ['a name by hand', 'who: 沈一苇', 'who: 林小满', ['review-seal']],
    ['a day by hand', /2019-05-19/, '2019-05-18', ['review-seal']],
    ['a digest by hand', /read: '[0-9a-f]{12}'/, "read: '000000000000'", ['review-seal']],
    ['no digest', /, read: '[0-9a-f]{12}'/, '', ['field-missing']],
    ['another stage', 'stage: 初审', 'stage: 预审', ['one-of']],
    ['an earlier stage taken out', /.*jia-zhan, stage: 初审.*\n/, '', ['review-order', 'review-missing']],
    ['a story that is gone', /story: jia-zhan/g, 'story: gone', ['review-seal', 'review-gone', 'review-missing']],
  ] as const)('%s is told', async (_, from, to, rules) => {
    const made = await readByThree();
    made.edit('reviews.yaml', from, to);
    expect(new Set(made.rules())).toEqual(new Set(rules));
  });

  test('a line twice, as a merge may leave it, is told once', async () => {
    const made = await readByThree();
    const [line = ''] = made.reviews().match(/.*jia-zhan, stage: 复审.*\n/) ?? [];
    made.edit('reviews.yaml', line, line + line);
    expect(made.rules()).toEqual(['review-twice']);
  });

  test('a day that is still to come is told', async () => {
    const made = await readByThree();
    expect(made.rules(new Date('2019-05-18T12:00:00+08:00'))).toEqual(['review-date', 'review-date', 'review-date']);
  });

  test('the same lines in another order, and over several lines, are the same', async () => {
    const made = await readByThree();
    const lines = made.reviews().trimEnd().split('\n');
    made.write(
      'reviews.yaml',
      `${[...lines.slice(3), ...lines.slice(0, 3)].join('\n').replace(/- \{ (.*?), (stage.*) \}/, '- $1\n  $2')}\n`,
    );
    expect(made.rules()).not.toContain('review-seal');
  });
});

test('kinds that there are none of cannot be asked for', () => {
  const { edit, told } = desk();
  edit('site.yaml', 'kinds: [快讯]', 'kinds: [快信]');
  expect(told().map(asText)).toEqual([
    expect.stringContaining(':11 reviews.kinds [one-of]\n  kinds 里没有“快信”这种体裁。\n  怎么改：是不是“快讯”。'),
  ]);
});

test('whoever has to read a story may look at it in a preview before; what is signed wrong is a mistake there as well', async () => {
  const { edit, told } = desk();
  expect(errorsIn(told())).toHaveLength(1);
  expect(errorsIn(toBeRead(told()))).toEqual([]);
  edit('reviews.yaml', 'stage: 复审', 'stage: 三校');
  expect(errorsIn(toBeRead(told())).map(({ rule }) => rule)).toContain('review-seal');
});
