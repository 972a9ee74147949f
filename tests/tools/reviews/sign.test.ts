import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withReview } from '../../../src/tools/reviews/reviews-yaml.ts';
import { sign } from '../../../src/tools/reviews/sign.ts';
import { desk, readByThree } from '../../support/reviewed.ts';

const story = 'stories/jia-zhan.mdx';

test('what is signed is a line, and the words that were read stand beside it', async () => {
  const { read, reviews, sign } = desk();
  const { err, failed, out } = await sign('初审', ' 白　小鸥 ');
  expect({ err, failed }).toEqual({ err: [], failed: false });
  expect(out).toEqual([
    '记下了：jia-zhan 初审，白小鸥。记在 content/reviews.yaml，看的那一稿存在 content/reviews/jia-zhan.txt，两个一起提交。',
    '还要复审、终审。',
  ]);
  const [line = ''] = reviews().match(/.*jia-zhan.*/) ?? [];
  expect(line).toMatch(
    /^- \{ story: jia-zhan, stage: 初审, who: 白小鸥, date: '2019-05-19', read: '([0-9a-f]{12})', seal: '[0-9a-f]{12}' \}$/,
  );
  expect(read('reviews/jia-zhan.txt').split('\n')[0]).toBe(/read: '(\w+)'/.exec(line)?.[1]);
  expect(read('reviews/jia-zhan.txt')).toContain('\n标题\t书车添了一站\n');
});

describe('nothing is signed', () => {
  test.each([
    [[], ['没有写是哪一篇。', '没有写是哪一关：初审、复审、终审、一校、二校、三校。', '没有写姓名：谁看的，写谁。']],
    [['jia-zan', '初审', '白小鸥'], ['没有“jia-zan”这一篇，是不是“jia-zhan”。']],
    [['jia-zhan', '終审', '白小鸥'], ['没有“終审”这一关：只能是初审、复审、终审、一校、二校、三校。']],
    [['jia-zhan', '初审'], ['没有写姓名：谁看的，写谁。']],
    [['jia-zhan', '初审', ' 　'], ['没有写姓名：谁看的，写谁。']],
    [['jia-zhan', '初审', '白小鸥、沈一苇'], ['“白小鸥、沈一苇”像是几个人：一个人签一次。']],
    [
      ['jia-zhan', '初审', '白小鸥', '沈一苇'],
      ['“白小鸥 沈一苇”像是几个人：一个人签一次；一个人的姓名里有空格的，两边加引号。'],
    ],
    [['jia-zhan', '初审', '{}'], ['“{}”不像姓名。']],
    [['jia-zhan', '终审', '白小鸥'], ['终审以前还没有初审、复审：先签初审。']],
  ])('%j', async (given, err) => {
    const { root } = desk();
    expect(await sign(root, given, '2019-05-19')).toEqual({ out: [], err: [...err, '没有签。'], failed: true });
    expect(existsSync(`${root}/content/reviews/jia-zhan.txt`)).toBe(false);
  });

  test('for a story that the checker finds something wrong in, and it says what; of others it does not matter', async () => {
    const { edit, sign } = desk();
    edit('stories/shan-feng.mdx', '最想说的是慢。', '最想说的是慢.');
    expect((await sign('初审', '白小鸥')).failed).toBe(false);
    edit(story, '过河来借书。', '过河来借书.');
    const { err, failed } = await sign('初审', '沈一苇');
    expect(failed).toBe(true);
    expect(err[0]).toContain('content/stories/jia-zhan.mdx:16:');
    expect(err.at(-2)).toBe('这一篇没有通过检查，改好了再签。');
  });

  test('for a draft that is not finished; a finished one may be read before it is published', async () => {
    const { edit, sign } = desk();
    edit(story, 'order: 45', 'order: 45\ndraft: true');
    edit(story, '过河来借书。', '过河来借书（待写）。');
    expect((await sign('初审', '白小鸥')).failed).toBe(true);
    edit(story, '（待写）', '');
    expect((await sign('初审', '白小鸥')).failed).toBe(false);
  });

  test('by one person for two stages of 三审, however the name is written; 三校 may be', async () => {
    const { sign } = desk();
    await sign('初审', '买买提·吐尔逊');
    expect((await sign('复审', '买买提•吐尔逊')).err[0]).toBe(
      '买买提·吐尔逊已经签了初审：三审的任何两关不能是同一个人，复审换一个人看。',
    );
    await sign('一校', '买买提·吐尔逊');
    expect((await sign('二校', '买买提·吐尔逊')).failed).toBe(false);
  });

  test('twice by one person for the same words, nor on a day before', async () => {
    const { sign } = await readByThree();
    expect((await sign('终审', '何老师')).err).toEqual(['何老师已经签过终审，稿子从那以后没有改过。', '没有签。']);
    expect((await sign('终审', '林小满', '2019-05-01')).err[0]).toContain('看看电脑的日期对不对');
  });
});

test('where the report asks for some stages alone, only these come before', async () => {
  const { rules, sign } = desk('初审, 终审');
  await sign('初审', '白小鸥');
  expect((await sign('终审', '沈一苇')).failed).toBe(false);
  expect(rules()).toEqual([]);
});

describe('a line is put', () => {
  const review = (name: string, who = '某某') =>
    ({ story: name, stage: '初审', who, date: '2019-05-19', read: '000000000000', seal: '000000000000' }) as const;
  const names = (text: string) =>
    [...text.matchAll(/story: (\w+).*?who: (\S+),/g)].map(([, name, who]) => `${name} ${who}`);

  test('into an empty file, behind its story, and where its story belongs', () => {
    let text = withReview('', review('b'));
    expect(text).toMatch(/^# .*\n- \{ story: b/);
    for (const [name, who] of [
      ['d', '甲'],
      ['a', '乙'],
      ['b', '丙'],
      ['c', '丁'],
      ['d', '戊'],
    ] as const)
      text = withReview(text, review(name, who));
    expect(names(text)).toEqual(['a 乙', 'b 某某', 'b 丙', 'c 丁', 'd 甲', 'd 戊']);
  });

  test('into a list that somebody wrote in another form, or without an end of its last line', () => {
    expect(names(withReview('[]\n', review('a')))).toEqual(['a 某某']);
    expect(names(withReview('# 说明\n[]', review('a')))).toEqual(['a 某某']);
    const long = '- story: a\n  who: 甲,\n  stage: 初审\n- { story: c, who: 乙, stage: 初审 }';
    expect(withReview(long, review('b'))).toBe(
      `- story: a\n  who: 甲,\n  stage: 初审\n${withReview('', review('b')).split('\n')[1]}\n- { story: c, who: 乙, stage: 初审 }`,
    );
    expect(withReview(long, review('d'))).toBe(`${long}\n${withReview('', review('d')).split('\n')[1]}\n`);
  });
});
