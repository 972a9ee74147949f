import { type Case, spoilt } from './good.ts';

/** Fields, and what they may hold. */
export const fields: readonly Case[] = [
  spoilt('a missing field', 'byline: 某某\n', '', '2:1', '缺“byline”', '补上'),
  spoilt('a missing field inside another', '  alt: 画面里有什么\n', '', '11:3', '缺“alt”', '补上'),
  spoilt('a misspelled field', 'byline:', 'bylines:', '6:1', '没有“bylines”这个字段', '是不是“byline”'),
  spoilt('a misspelled field inside another', '  art:', '  arts:', '11:3', '没有“arts”这个字段', '是不是“art”'),
  spoilt('an unknown field', 'order: 9', 'order: 9\nauthorship: 某某', '9:1', '没有“authorship”这个字段', '只能用'),
  spoilt(
    'a layout, which would run code',
    'order: 9',
    'order: 9\nlayout: ./evil.mjs',
    '9:1',
    '没有“layout”这个字段',
    '',
  ),
  spoilt('an impossible date', "'2019-05-18'", "'2026-02-30'", '9:7', '“2026-02-30”不合要求', '2024-01-10 这样'),
  spoilt('a date in Chinese', "'2019-05-18'", '2024年1月10日', '9:7', '不合要求', '2024-01-10 这样'),
  spoilt('a wrong kind', 'kind: 综述', 'kind: 评论', '5:7', '“评论”不合要求', '“综述”或“人物”'),
  spoilt('an empty title', 'title: 一篇|好稿', "title: ''", '2:8', '不合要求', '不能为空'),
  spoilt('an over-long title', '一篇|好稿', '长'.repeat(41), '2:8', '不合要求', '最多40个字'),
  spoilt('an empty standfirst', '导语。', "''", '3:13', '不合要求', '不能为空'),
  spoilt('an over-long standfirst', '导语。', '长'.repeat(121), '3:13', '不合要求', '最多120个字'),
  spoilt('a slug in Chinese', 'slug: the-slug', 'slug: 老林', '7:7', '“老林”不合要求', '小写字母'),
  spoilt('a slug in capitals', 'slug: the-slug', 'slug: The-Slug', '7:7', '“The-Slug”不合要求', '小写字母'),
  spoilt('an order in words', 'order: 9', 'order: 第九', '8:8', '“第九”不合要求', '整数'),
  spoilt('key figures that are no list', '[stops]', 'stops', '13:13', '不合要求', '写成 [甲, 乙] 这样'),
  spoilt('too many key figures', '[stops]', '[a, b, c, d, e]', '13:13', '不合要求', '最多四个'),
  spoilt('an unknown key figure', 'stops', 'stop', '13:14', '数字总账里没有“stop”', '是不是“stops”'),
  spoilt('a fact that is no number', '[O1]', '[第四条]', '14:9', '“第四条”不合要求', 'O4'),
  spoilt('an unknown drawing', 'art: river', 'art: rievr', '11:8', '没有插画 content/art/rievr.svg', '是不是“river”'),
  spoilt('a drawing with its ending', 'art: river', 'art: river.svg', '11:8', '不合要求', '不带 .svg'),
];
