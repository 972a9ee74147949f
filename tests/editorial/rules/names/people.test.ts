import { describe, expect, test } from 'vitest';
import { problemsOf, told } from './told.ts';

describe('a post or a unit that is not the person’s', () => {
  test.each([
    ['somebody else’s unit', '五华分局禁毒大队民警马怀龙来了。', '1', '五华分局禁毒大队'],
    ['one part of a unit', '山东省青岛市公安局市南分局兴隆路派出所社区民警马怀龙来了。', '10', '市南分局'],
    ['a unit that nobody knows', '城关派出所民警马怀龙来了。', '1', '城关派出所'],
    ['the deputy of what he is', '副所长雷玉清来了。', '1', '副所长'],
    ['a post behind the name', '雷玉清副所长来了。', '4', '副所长'],
    ['a post in the sentence', '雷玉清是派出所副所长。', '8', '副所长'],
    ['a unit between commas', '马怀龙，五华分局民警，来了。', '5', '五华分局'],
  ])('%s: %s', (_, text, column, words) => {
    expect(told(text, 'name-post')).toEqual([expect.stringMatching(new RegExp(`^错误 ${column} .*${words}$`))]);
  });

  test('a post of then has to be said to be one', () => {
    expect(told('金马镇党委副书记徐东华来了。', 'name-post')).toEqual([expect.stringMatching(/^错误 4 党委副书记/)]);
    expect(told('时任金马镇党委副书记徐东华来了。', 'name-post')).toEqual([]);
    expect(told('原镇党委副书记徐东华来了。', 'name-post')).toEqual([]);
  });

  test.each([
    '山东省青岛市公安局市北分局兴隆路派出所社区民警马怀龙来了。',
    '据青岛市公安局市北分局社区民警马怀龙说，路通了。',
    '当地派出所民警马怀龙来了。',
    '一名派出所民警马怀龙来了。',
    '马怀龙民警来了，记者马怀龙没有来。',
    '马怀龙，是兴隆路派出所的社区民警。',
    '五华分局禁毒大队民警和马怀龙来了。',
    '青岛市公安局，马怀龙来了。',
    '同镇干部徐东华一起来了。',
  ])('is right in %s', (text) => {
    expect(told(text, 'name-post')).toEqual([]);
  });
});

describe('a pronoun', () => {
  test.each([
    ['for whom none is used', '民警王泽郁说，他不怕。', '8'],
    ['in the next sentence', '民警王泽郁不怕。她冲上去。', '9'],
    ['before the name', '他叫王泽郁，是民警。', '1'],
    ['of the other sex', '陆女士说，他被骗了。', '6'],
    ['with colleagues beside', '民警王泽郁和同事们来了，他先下车。', '13'],
  ])('is not to be used %s: %s', (_, text, column) => {
    expect(told(text, 'name-pronoun')).toEqual([expect.stringMatching(new RegExp(`^错误 ${column} `))]);
  });

  test.each([
    ['is right', '民警马怀龙说，他不怕。陆女士说，她怕。'],
    ['of several people', '民警王泽郁说，他们不怕，其他人也不怕。'],
    ['of another, who is named', '民警马怀龙和王泽郁来了，他先下车。'],
    ['of another, who is not', '民警王泽郁把毒贩按倒，他不动了。'],
    ['in what somebody says', '民警王泽郁问：“他是谁？”'],
    ['of the one before', '民警马怀龙来了，宋玉兰把钥匙放回他手里。'],
    ['of nobody known', '他来了，她走了。'],
  ])('%s: %s', (_, text) => {
    expect(told(text, 'name-pronoun')).toEqual([]);
  });

  test('goes on to the next paragraph, where nobody else has come', () => {
    expect(told('民警王泽郁来了。\n\n他不怕。', 'name-pronoun')).toHaveLength(1);
    expect(told('民警王泽郁和马怀龙来了。\n\n他不怕。', 'name-pronoun')).toEqual([]);
  });

  test('a story is of its subject', () => {
    const change = { from: 'kind: 综述', to: 'kind: 人物\nsubject: 王泽郁' };
    expect(told('他不怕。', 'name-pronoun', change)).toHaveLength(1);
    expect(told('王泽郁不怕。', 'name-pronoun', change)).toEqual([]);
  });
});

describe('whoever is named first', () => {
  test.each([
    ['without a post', '王泽郁来了。', ['提醒 1']],
    ['with one', '民警王泽郁来了。', []],
    ['with one in the paragraph', '王泽郁来了。这位民警不怕。', []],
    ['with one in the next, which says who it is', '王泽郁来了。\n\n王泽郁是民警。', []],
    ['a second time', '民警王泽郁来了。\n\n王泽郁不怕。', []],
    ['who has no post', '宋玉兰来了。', []],
    ['who may be a hairdo, or the rush hour', '她剪了刘海，赶上高峰。', []],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text, 'name-first')).toEqual(expected);
  });
});

test('a unit is named in full before it is in short', () => {
  expect(told('兴隆路派出所的人来了。', 'unit-short')).toEqual(['提醒 1 兴隆路派出所']);
  expect(told('山东省青岛市公安局市北分局兴隆路派出所的人来了。\n\n兴隆路派出所不大。', 'unit-short')).toEqual([]);
});

test('who must not be named is called otherwise', () => {
  expect(problemsOf('见到了韩小雨。')).toMatchObject([
    { rule: 'name-unnamed', line: 21, column: 4, mend: '改成“小雨”' },
  ]);
  expect(problemsOf('见到了小雨。')).toEqual([]);
});

test('what is told says how to mend it, and where another person is registered', () => {
  expect(problemsOf('民警马怀隆来了。')).toMatchObject([
    { mend: '改成“马怀龙”；真是另一个人的，登记进 content/names.yaml 的 people', file: 'content/stories/a.mdx' },
  ]);
});
