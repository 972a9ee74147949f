/** A story without a mistake; every case breaks one thing in it. */
export const good = `---
title: 一篇|好稿
standfirst: 导语。
kicker: 某地·某单位
kind: 综述
byline: 某某
slug: the-slug
order: 9
date: '2024-01-10'
cover:
  art: overview
  alt: 画面里有什么
keyFigures: [fallen-2023]
facts: [O4]
---

正文第一段。

## 小标题

正文第二段。
`;

/** What an editor did, and what the checker says: at which line, in which words, with which mend. */
export interface Case {
  name: string;
  /** What stands in the good story, and what the editor made of it. */
  from: string;
  to: string;
  line: number;
  what: string;
  mend: string;
}

function spoilt(name: string, from: string, to: string, line: number, what: string, mend: string): Case {
  return { name, from, to, line, what, mend };
}

/** A paragraph that an editor wrote in the place of the second. */
function wrote(name: string, text: string, what: string, mend: string, line = 21): Case {
  return spoilt(name, '正文第二段。', text, line, what, mend);
}

export const cases: readonly Case[] = [
  // Frontmatter as a whole.
  spoilt('no frontmatter', '---\ntitle', 'title', 1, '开头没有登记项', '第一行写 ---'),
  spoilt('frontmatter that is not closed', 'facts: [O4]\n---', 'facts: [O4]', 1, '登记项没有收尾', '单独写一行 ---'),
  spoilt('a full-width colon', 'byline: 某某', 'byline\uff1a某某', 6, '冒号是全角的', 'byline: …'),
  spoilt('a colon inside a value', 'title: 一篇|好稿', 'title: 甲\u003a 乙', 2, '值里又有冒号加空格', '单引号'),
  spoilt('a tab for indentation', '  art: overview', '\tart: overview', 11, '行首用了制表符', '换成空格'),
  spoilt('a field written twice', 'order: 9', 'order: 9\norder: 8', 9, '同一个字段写了两遍', '只留一个'),
  spoilt('a quote that is not closed', "date: '2024-01-10'", "date: '2024-01-10", 9, '引号没有成对', '补上另一半'),
  spoilt('a bracket that is not closed', 'facts: [O4]', 'facts: [O4', 14, '方括号没有收尾', '补上'),

  // Fields.
  spoilt('a missing field', 'byline: 某某\n', '', 2, '缺“byline”', '补上'),
  spoilt('a missing field inside another', '  alt: 画面里有什么\n', '', 11, '缺“alt”', '补上'),
  spoilt('a misspelled field', 'byline:', 'bylines:', 6, '没有“bylines”这个字段', '是不是“byline”'),
  spoilt('a misspelled field inside another', '  art:', '  arts:', 11, '没有“arts”这个字段', '是不是“art”'),
  spoilt('an unknown field', 'order: 9', 'order: 9\nauthorship: 某某', 9, '没有“authorship”这个字段', '只能用'),
  spoilt('a layout, which would run code', 'order: 9', 'order: 9\nlayout: ./evil.mjs', 9, '没有“layout”这个字段', ''),
  spoilt('an impossible date', "'2024-01-10'", "'2026-02-30'", 9, '“2026-02-30”不合要求', '2024-01-10 这样'),
  spoilt('a date in Chinese', "'2024-01-10'", '2024年1月10日', 9, '不合要求', '2024-01-10 这样'),
  spoilt('a wrong kind', 'kind: 综述', 'kind: 评论', 5, '“评论”不合要求', '“综述”或“人物”'),
  spoilt('an empty title', 'title: 一篇|好稿', "title: ''", 2, '不合要求', '不能为空'),
  spoilt('an over-long title', '一篇|好稿', '长'.repeat(41), 2, '不合要求', '最多40个字'),
  spoilt('an empty standfirst', '导语。', "''", 3, '不合要求', '不能为空'),
  spoilt('an over-long standfirst', '导语。', '长'.repeat(121), 3, '不合要求', '最多120个字'),
  spoilt('a slug in Chinese', 'slug: the-slug', 'slug: 老马', 7, '“老马”不合要求', '小写字母'),
  spoilt('a slug in capitals', 'slug: the-slug', 'slug: The-Slug', 7, '“The-Slug”不合要求', '小写字母'),
  spoilt('an order in words', 'order: 9', 'order: 第九', 8, '“第九”不合要求', '整数'),
  spoilt('key figures that are no list', '[fallen-2023]', 'fallen-2023', 13, '不合要求', '写成 [甲, 乙] 这样'),
  spoilt('too many key figures', '[fallen-2023]', '[a, b, c, d, e]', 13, '不合要求', '最多四个'),
  spoilt(
    'an unknown key figure',
    'fallen-2023',
    'fallen-2024',
    13,
    '数字总账里没有“fallen-2024”',
    '是不是“fallen-2023”',
  ),
  spoilt('a fact that is no number', '[O4]', '[第四条]', 14, '“第四条”不合要求', 'O4'),
  spoilt(
    'an unknown drawing',
    'art: overview',
    'art: overveiw',
    11,
    '没有插画 content/art/overveiw.svg',
    '是不是“overview”',
  ),
  spoilt('a drawing with its ending', 'art: overview', 'art: overview.svg', 11, '不合要求', '不带 .svg'),

  // Headings and Markdown.
  spoilt('a main heading in the body', '## 小标题', '# 小标题', 19, '正文里不能有一级标题', '## 开头'),
  spoilt('a heading that jumps', '## 小标题', '#### 小标题', 19, '标题从1级跳到了4级', '## 开头'),
  wrote('bold that stays literal', '这是** 重点 **。', '星号原样露了出来', '不要留空格'),
  wrote('strikethrough', '~~旧的~~新的', '删除线不能用', '删去波浪线'),
  wrote(
    'a link to a page that is not there',
    '[甲](/storeis/lei-yuqing/)',
    '站内没有 /storeis/lei-yuqing/',
    '是不是“/stories/lei-yuqing/”',
  ),
  wrote('a link without its final slash', '[甲](/about)', '站内没有 /about 这个地址', '是不是“/about/”'),
  wrote('a link that is no address', '[甲](www.example.cn)', '链接“www.example.cn”不是网址', 'https://'),
  wrote('an image in Markdown', '![甲](a.jpg)', '图片不能这样放', '<Scene'),
  wrote('an image from elsewhere', '![甲](https://example.cn/a.jpg)', '图片不能这样放', '<Scene'),
  wrote('an image that is a module', '![甲](./evil.mjs)', '图片不能这样放', '<Scene'),

  // Components.
  wrote(
    'an unknown component',
    '<PullQoute speaker="甲">乙</PullQoute>',
    '没有 <PullQoute> 这个组件',
    '是不是“PullQuote”',
  ),
  wrote('a misspelled prop', '<PullQuote speeker="甲">乙</PullQuote>', '没有“speeker”这个属性', '是不是“speaker”'),
  wrote('a missing prop', '<PullQuote>乙</PullQuote>', '<PullQuote> 缺“speaker”', '补上 speaker="…"'),
  wrote('a prop without a value', '<PullQuote speaker>乙</PullQuote>', 'speaker 没有值', 'speaker="…"'),
  wrote(
    'a flag with a value',
    '<Chart kind="bar" title="甲" takeaway="乙" figures="fallen-2023" night="是" />',
    'night 后面不用写值',
    '只写 night',
  ),
  wrote('a prop that is a program', '<Stat figure={1 + 1} />', 'figure={…} 会被当成程序', 'figure="…"'),
  wrote('props from nowhere', '<Stat {...props} />', '标签里不能用 {...}', '一个一个写出来'),
  wrote('an unknown figure', '<Stat figure="fallen-2032" />', '数字总账里没有“fallen-2032”', '是不是“fallen-2023”'),
  wrote('an unknown figure among others', '<KeyFacts figures="fallen-2023,injured" />', '数字总账里没有“injured”', ''),
  wrote(
    'a drawing that is not there',
    '<Scene art="scene-9" alt="甲" caption="乙" />',
    '没有插画 content/art/scene-9.svg',
    '是不是',
  ),
  wrote(
    'a photograph that is not there',
    '<Scene photo="a.jpg" credit="甲" alt="乙" caption="丙" />',
    '没有照片 content/photos/a.jpg',
    '放进 content/photos/',
  ),
  wrote('Chinese quotes in a tag', '<Stat figure=\u201cfallen-2023\u201d />', '中文引号', '半角引号'),
  wrote('a tag that is not closed', '<PullQuote speaker="甲">乙', '<PullQuote> 没有收尾', '</PullQuote>'),
  wrote('a closing tag that does not match', '<PullQuote speaker="甲">乙</PullQuot>', '和前面的对不上', '标签名'),
  wrote('a tag that breaks off', '<Stat figure="fallen-2023"', '标签没有写完', '补上', 22),
  wrote('a stray <', '温度<5度', '孤零零的 <', '&lt;'),
  wrote('a stray {', '这里有 { 一个', '孤零零的 {', '&#123;'),

  // Code.
  wrote('an import', "import fs from 'node:fs'", '不能有 import 或 export', '删去'),
  wrote('an export', 'export const a = 1', '不能有 import 或 export', '删去'),
  wrote('an expression', '{process.env.HOME}', '花括号里的内容会被当成程序', '删去花括号'),
  wrote('an expression in a line', '现在是{new Date().toString()}。', '花括号里的内容会被当成程序', '注释'),
  wrote('a script', '<script src="https://evil.example/a.js"></script>', '<script> 不能用', '删去标签'),
  wrote('a style', '<style>p</style>', '<style> 不能用', '删去标签'),
  wrote('an iframe', '<iframe src="https://evil.example/"></iframe>', '<iframe> 不能用', '删去标签'),
  wrote('an image as HTML', '<img src="https://evil.example/a.png" />', '<img> 不能用', '删去标签'),
  wrote('a handler', '<a href="/about/" onclick="alert(1)">甲</a>', '没有“onclick”这个属性', 'href'),
  wrote('an inline style', '<a href="/about/" style="color:red">甲</a>', '没有“style”这个属性', 'href'),
  wrote('a javascript: link', '[甲](javascript:alert(1))', '链接“javascript:alert(1)”不是网址', 'https://'),
  wrote(
    'a javascript: link as HTML',
    '<a href="javascript:alert(1)">甲</a>',
    '链接“javascript:alert(1)”不是网址',
    'https://',
  ),
  wrote('a data: link', '[甲](data:text/html,hi)', '链接“data:text/html,hi”不是网址', 'https://'),
  wrote('a tag without a name', '<>甲</>', '空标签 <> 没有意义', '删去'),
];
