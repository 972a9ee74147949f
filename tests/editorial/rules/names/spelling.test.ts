import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('a name with one mistake is told, and which was meant', () => {
  test.each([
    ['a character of the same sound', '汪泽郁来了。', '1 汪泽郁 王泽郁'],
    ['one of the same sound, and another', '王择玉来了。', '1 王择玉 王泽郁'],
    ['one that looks alike', '王择郁来了。', '1 王择郁 王泽郁'],
    ['traditional characters', '馬懷龍来了。', '1 馬懷龍 马怀龙'],
    ['two exchanged', '马龙怀来了。', '1 马龙怀 马怀龙'],
    ['one twice', '王泽泽郁来了。', '1 王泽泽郁 王泽郁'],
    ['the last one twice', '马怀龙龙来了。', '1 马怀龙龙 马怀龙'],
    ['one that is missing, behind the post', '社区民警马怀来了。', '5 马怀 马怀龙'],
    ['the surname missing, behind the post', '社区民警怀龙来了。', '5 怀龙 马怀龙'],
    ['in the middle, behind the post', '社区民警马龙来了。', '5 马龙 马怀龙'],
    ['in quotation marks', '“马怀隆”来了。', '2 马怀隆 马怀龙'],
    ['in a link', '[马怀隆](/about/)来了。', '2 马怀隆 马怀龙'],
    ['that markup parts', '**马**怀隆来了。', '3 马怀隆 马怀龙'],
    ['that a full-width space parts', '马\u3000怀隆来了。', '1 马怀隆 马怀龙'],
    ['that a line parts', '马怀\n隆来了。', '1 马怀隆 马怀龙'],
    ['of two characters', '巡警李椿来了。', '3 李椿 李春'],
    ['of another language', '牧民说阿斯里别克来了。', '4 阿斯里别克 阿思里别克'],
    ['of a place', '回到永法村。', '3 永法村 永发村'],
    ['of a unit', '兴龙路派出所在这里。', '1 兴龙路派出所 兴隆路派出所'],
    ['a character of a unit twice', '兴隆隆路派出所在这里。', '1 兴隆隆路派出所 兴隆路派出所'],
    ['of a work', '编了《城区社区工作守册》。', '4 城区社区工作守册 城区社区工作手册'],
  ])('%s: %s', (_, text, place) => {
    expect(told(text, 'name-near')).toEqual([expect.stringMatching(new RegExp(`^错误 ${place}$`))]);
  });

  test.each([
    ['another character behind two that are right', '王泽民来了。', '1 王泽民 王泽郁'],
    ['one more between them', '马怀小龙来了。', '1 马怀小龙 马怀龙'],
    ['one that is missing of a long name', '阿思里克来了。', '1 阿思里克 阿思里别克'],
    ['of a place of two characters', '从书兰市来。', '2 书兰市 舒兰市'],
    ['of one of two, before what else it is', '从舒蓝县来。', '2 舒蓝县 舒兰县'],
    ['the word for a street missing', '兴隆派出所在这里。', '1 兴隆派出所 兴隆路派出所'],
    ['one that is missing of a unit', '兴路派出所在这里。', '1 兴路派出所 兴隆路派出所'],
    ['one too many in a unit', '五华区分局禁毒大队在这里。', '1 五华区分局禁毒大队 五华分局禁毒大队'],
    [
      'one that is missing of the full name',
      '山东青岛市公安局市北分局兴隆路派出所在这里。',
      '1 山东青岛市公安局市北分局兴隆路派出所 山东省青岛市公安局市北分局兴隆路派出所',
    ],
    ['one that is missing of a work', '编了《城区社区工手册》。', '4 城区社区工手册 城区社区工作手册'],
  ])('what may be another name is only told: %s', (_, text, place) => {
    expect(told(text, 'name-near')).toEqual([`提醒 ${place}`]);
  });
});

describe('no name is misspelt in', () => {
  test.each([
    ['the name itself', '马怀龙、王泽郁来了。'],
    ['the name with a space in it', '马 怀龙来了。'],
    ['two known names one character apart', '马怀龙和马怀勇来了。'],
    ['how the text may call them', '老马来了，马警官笑了。'],
    ['the poet', '宋玉描写秋天。'],
    ['the flower', '白玉兰开了，送玉兰给她。'],
    ['an ordinary word that is one character apart', '高风险地区，立春那天。'],
    ['a name that is a word', '早高峰到了，她剪了刘海。'],
    ['somebody whose name begins so', '刘海涛来了。'],
    ['somebody of the same surname', '李明、马云飞、王建国来了。'],
    ['one who is called so truly', '马龙夺冠。'],
    ['a word behind the surname', '马怀念战友，老马怀着心事。'],
    ['another lady', '卢女士、徐女士来了。'],
    ['another unit', '市南分局、兴旺路派出所的人来了。'],
    ['another village', '永兴村、永安村的人来了。'],
    ['a place of two characters without what it is', '送一本书兰花。'],
    ['those who live or work there', '永发村村民、永发村村委会的人、兴隆路派出所所长来了。'],
    ['what stands before and behind it', '青岛市市北分局兴隆路派出所的民警，城区社区工作手册里写着。'],
    ['a unit whose name ends so', '大兴隆路派出所、龙路派出所、路派出所的人来了。'],
    ['words that sound like a name', '六一庆祝活动，这正是林业部门的事。'],
  ])('%s: %s', (_, text) => {
    expect(told(text, 'name-near')).toEqual([]);
  });
});

test('a mistake is found wherever an editor writes', () => {
  const story = (from: string, to: string) => told('好。', 'name-near', { from, to });
  expect(story('一篇|好稿', '马怀|隆来了')).toEqual([expect.stringMatching(/^错误 .*马怀隆 马怀龙$/)]);
  expect(story('导语。', '马怀隆来了。')).toHaveLength(1);
  expect(story('画面里有什么', '马怀隆的背影')).toHaveLength(1);
  expect(story('byline: 某某', 'byline: 李芯')).toEqual([expect.stringMatching(/李芯 李蕊$/)]);
  expect(story('byline: 某某', 'reporters: [路遥遥, 李蕊]')).toEqual([]);
  expect(told('<PullQuote speaker="马怀隆">好</PullQuote>', 'name-near')).toHaveLength(1);
  expect(told('<Scene art="yard" alt="甲" caption="马怀隆在路上" />', 'name-near')).toHaveLength(1);
});

test('what a correction quotes stands as it stood', () => {
  const corrections = "corrections:\n  - { date: '2024-01-31', was: 马怀隆, now: 马怀龙, note: 误植。 }\norder: 9";
  expect(told('好。', 'name-near', { from: 'order: 9', to: corrections })).toEqual([]);
});
