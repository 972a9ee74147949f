import type { FieldRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

export const fieldEntries: Entries<FieldRule> = {
  'date-form': {
    title: '日期写得不对',
    why: '日期决定哪天发布、怎么排序，要写成一种样子，而且要真有这一天。',
    where: 'fields',
    wrong: "date: '2026-02-30'",
    right: "date: '2019-05-18'",
  },
  'field-count': {
    title: '列得太多或太少',
    why: '网页上只放得下这么几个，少于一个又没有可放的。',
    where: 'fields',
    wrong: 'keyFigures: [stops, volumes, readers, lap, readings]',
    right: 'keyFigures: [stops]',
  },
  'field-empty': {
    title: '这一项是空的',
    why: '这一项读者看得到，或者网页离不开它，不能空着。',
    where: 'fields',
    wrong: "title: ''",
    right: 'title: 一篇|好稿',
  },
  'field-form': {
    title: '不合这一项的写法',
    why: '网址、编号、文件名这些给程序认的词，有固定的样子，差一个字符就对不上。',
    where: 'fields',
    wrong: 'slug: The-Slug',
    right: 'slug: the-slug',
  },
  'field-missing': {
    title: '缺了一项',
    why: '这一项必须写，没有它，网页做不出来或者缺一块。',
    where: 'fields',
    wrong: 'cover:\n  art: river',
    right: 'cover:\n  art: river\n  alt: 画面里有什么',
  },
  'field-number': {
    title: '这里要写数',
    why: '排序和计算要用数，“第九”“近百”算不出来。',
    where: 'fields',
    wrong: 'order: 第九',
    right: 'order: 9',
  },
  'field-too-long': {
    title: '写得太长',
    why: '再长，手机屏幕上和分享卡片里就放不下了。',
    where: 'fields',
    wrong: 'kicker: 一二三四五六七八九十一二三四五六七八九十一二三四五',
    right: 'kicker: 某地·某单位',
  },
  'field-type': {
    title: '读成了别的东西',
    why: '这里要文字、列表、真假中的一种，写的样子却是另一种。',
    where: 'fields',
    wrong: 'keyFigures: stops',
    right: 'keyFigures: [stops]',
  },
  'field-unknown': {
    title: '没有这个字段',
    why: '字段名写错了，它的值没有人读；程序认得的字段，编辑指南里都列着。',
    where: 'fields',
    wrong: 'bylines: 某某\nbyline: 某某',
    right: 'byline: 某某',
  },
  'line-break-in-field': {
    title: '换行的地方会多出一个空格',
    why: '登记项和属性里的换行，网页上是一个空格，汉字之间就空了一格。',
    where: 'fields',
    wrong: 'standfirst: 导语，\n  又一句。',
    right: 'standfirst: 导语，又一句。',
  },
  'one-of': {
    title: '只能从几个词里选',
    why: '程序按这个词决定放在哪一栏、画哪种图，别的词它不认得。',
    where: 'fields',
    wrong: 'kind: 评论',
    right: 'kind: 综述',
  },
  'slug-taken': {
    title: '网址重复',
    why: '两篇用同一个网址，只出得来一篇，另一篇谁也看不到。',
    where: 'fields',
    wrong: 'slug: guo-he',
    right: 'slug: the-slug',
  },
};
