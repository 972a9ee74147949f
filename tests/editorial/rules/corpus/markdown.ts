import { type Case, spoilt, wrote } from './good.ts';

/** Markdown, links, and what MDX says in English. */
export const markdown: readonly Case[] = [
  wrote('an address in angle brackets', '见<https://a.cn/>。', '21:2', '网址不能放在尖括号里', '写成 [文字](网址)'),
  wrote('a comment of HTML', '来了<!-- 注 -->', '21:3', '注释不能这样写', '写成 {/* 注释 */}'),
  wrote(
    'a tag that is closed in another paragraph',
    '<PullQuote speaker="某某">\n\n甲</PullQuote>',
    '23:2',
    '没有写在同一段里',
    '两个标签各占一行',
  ),

  spoilt('a main heading in the body', '## 小标题', '# 小标题', '19:1', '正文里不能有一级标题', '## 开头'),
  spoilt('a heading that jumps', '## 小标题', '#### 小标题', '19:1', '标题从1级跳到了4级', '## 开头'),
  spoilt(
    'a main heading, told once',
    '## 小标题',
    '# 小标题\n\n### 小小标题',
    '19:1',
    '正文里不能有一级标题',
    '## 开头',
  ),
  wrote('a heading that jumps under another', '#### 小小标题', '21:1', '标题从2级跳到了4级', '改成 ### 开头'),
  wrote('bold that stays literal', '这是** 重点 **。', '21:1', '星号原样露了出来', '不要留空格'),
  wrote('strikethrough', '~~旧的~~新的', '21:1', '删除线不能用', '删去波浪线'),
  wrote(
    'a link to a page that is not there',
    '[甲](/storeis/guo-he/)',
    '21:1',
    '站内没有 /storeis/guo-he/',
    '是不是“/stories/guo-he/”',
  ),
  wrote('an invisible character in a link', '[甲](/about/\u200b)', '21:1', '看不见的字符：零宽空格 U+200B', '删去'),
  wrote('a link without its final slash', '[甲](/about)', '21:1', '站内没有 /about 这个地址', '是不是“/about/”'),
  wrote('a link that is no address', '[甲](www.example.cn)', '21:1', '链接“www.example.cn”不是网址', 'https://'),
  wrote('an image in Markdown', '![甲](a.jpg)', '21:1', '图片不能这样放', '<Scene'),
  wrote('an image from elsewhere', '![甲](https://example.cn/a.jpg)', '21:1', '图片不能这样放', '<Scene'),
  wrote('an image that is a module', '![甲](./evil.mjs)', '21:1', '图片不能这样放', '<Scene'),

  wrote('an anchor that is not there', '[甲](/data/#stpos)', '21:1', '/data/里没有 #stpos 这个位置', '是不是“stops”'),
  wrote(
    'an anchor of this story that is not there',
    '[甲](#小标)',
    '21:1',
    '这一篇里没有 #小标 这个位置',
    '是不是“小标题”',
  ),
  wrote(
    'an address that runs into the text',
    '见https://a.cn谢谢',
    '21:2',
    '后面紧跟着“谢”，分不清到哪里为止',
    '[文字](https://a.cn)',
  ),
];
