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

/** What an editor did, and what the checker says: where (line:column), in which words, with which mend. */
export interface Case {
  name: string;
  /** What stands in the good story, and what the editor made of it. */
  from: string;
  to: string;
  at: string;
  what: string;
  mend: string;
}

function spoilt(name: string, from: string, to: string, at: string, what: string, mend: string): Case {
  return { name, from, to, at, what, mend };
}

/** A paragraph that an editor wrote in the place of the second. */
function wrote(name: string, text: string, at: string, what: string, mend: string): Case {
  return spoilt(name, '正文第二段。', text, at, what, mend);
}

export const cases: readonly Case[] = [
  // Frontmatter as a whole.
  spoilt('no frontmatter', '---\ntitle', 'title', '1:1', '开头没有登记项', '第一行写 ---'),
  spoilt(
    'frontmatter that is not closed',
    'facts: [O4]\n---',
    'facts: [O4]',
    '1:1',
    '登记项没有收尾',
    '单独写一行 ---',
  ),
  spoilt('a full-width colon', 'byline: 某某', 'byline\uff1a某某', '6:7', '冒号是全角的', 'byline: …'),
  spoilt('a colon inside a value', 'title: 一篇|好稿', 'title: 甲: 乙', '2:8', '值里又有冒号加空格', '单引号'),
  spoilt('a tab for indentation', '  art: overview', '\tart: overview', '11:1', '行首用了制表符', '换成空格'),
  spoilt('a field out of line', '  alt: 画面', ' alt: 画面', '12:1', '缩进不齐', '同一层的字段对齐'),
  spoilt('a field written twice', 'order: 9', 'order: 9\norder: 8', '9:1', '同一个字段写了两遍', '只留一个'),
  spoilt('a quote that is not closed', "date: '2024-01-10'", "date: '2024-01-10", '9:7', '引号没有成对', '补上另一半'),
  spoilt('a bracket that is not closed', 'facts: [O4]', 'facts: [O4', '14:8', '方括号没有收尾', '补上'),

  // What YAML reads in its own way.
  ...[
    '*abc*',
    '&建设 更高',
    '!重磅',
    '!!str 甲',
    '@某某',
    '`甲`',
    '%甲',
    ', 甲',
    '] 甲',
    '} 甲',
    '? 甲',
    '- 甲',
    '| 甲',
    '>甲',
  ].map((value) =>
    spoilt(`a title that begins like ${value}`, '一篇|好稿', value, '2:8', `值以 ${value[0]} 开头`, '单引号'),
  ),
  ...['2024', '1e3', '0x1f', 'true', '~', 'null', '2024-01-10', '2026-02-30', '2024-01-10 10:00:00', '0b11'].map(
    (value) => spoilt(`a title that is ${value}`, '一篇|好稿', value, '2:8', `“${value}”`, '整个值两边加单引号'),
  ),
  spoilt('a title without a value', '一篇|好稿', '', '2:8', '“title”后面没有值', '要写成文字'),
  spoilt('a title that begins with a bracket', '一篇|好稿', '[视频] 标题', '2:8', '[ 开头的值，] 后面又有字', '单引号'),
  spoilt('a title that begins with a brace', '一篇|好稿', '{视频} 标题', '2:8', '{ 开头的值，} 后面又有字', '单引号'),
  spoilt('a title in brackets', '一篇|好稿', '[视频]', '2:8', '这里读成了列表', '单引号'),
  spoilt('a title in braces', '一篇|好稿', '{视频}', '2:8', '这里读成了一组字段', '单引号'),
  spoilt('a title that is a topic', '一篇|好稿', '#警察节# 来了', '2:8', '会当成注释丢掉', '单引号'),
  spoilt('a title that ends in a topic', '一篇|好稿', '来了 #警察节#', '2:11', '会当成注释丢掉', '单引号'),
  spoilt('an alias in a list', '[fallen-2023]', '[fallen-2023, *b]', '13:27', '值以 * 开头', '单引号'),
  spoilt('an alias on its own line', '[fallen-2023]', '\n  - *b', '14:5', '值以 * 开头', '单引号'),
  spoilt('a merge of fields', 'order: 9', 'order: 9\n<<: {draft: true}', '9:1', '字段名 YAML 另有用处', '字段名'),
  spoilt('a field whose name is a number', 'order: 9', 'order: 9\n2024: 甲', '9:1', '字段名 YAML 另有用处', '字段名'),
  spoilt('a field whose name is a list', 'order: 9', 'order: 9\n[甲]: 乙', '9:1', '字段名 YAML 另有用处', '字段名'),
  spoilt('a field without a name', 'order: 9', 'order: 9\n: 乙', '9:1', '字段名 YAML 另有用处', '字段名'),
  spoilt('a complex key', 'order: 9', 'order: 9\n? 甲\n: 乙', '9:1', '值以 ? 开头', '单引号'),
  spoilt('a field that every object has', 'order: 9', 'order: 9\n__proto__: 甲', '9:1', '没有“__proto__”', '只能用'),
  spoilt('another of them', 'order: 9', 'order: 9\ntoString: 甲', '9:1', '没有“toString”', '只能用'),
  spoilt('a second document', 'order: 9', 'order: 9\n--- 又一份', '9:1', '多了一行 ---', '删去'),
  spoilt('the end of a document', 'order: 9', 'order: 9\n...', '9:1', '多了一行 ...', '删去'),
  spoilt('the end of frontmatter in TOML', 'order: 9', 'order: 9\n+++', '9:1', '多了一行 +++', '删去'),
  spoilt('a directive', 'title:', '%YAML 1.2\ntitle:', '2:1', '这一行以 % 开头', '删去'),
  spoilt(
    'brackets in brackets',
    '[fallen-2023]',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    '13:20',
    '套得太深',
    '编辑指南',
  ),
  spoilt('lists in lists', '[fallen-2023]', `\n  ${'- '.repeat(5000)}甲`, '14:19', '值以 - 开头', '单引号'),
  spoilt('a line without a colon', 'byline: 某某', 'byline 某某', '6:1', '没有写成“字段: 值”', '半角冒号'),
  spoilt('a colon without a space', 'byline: 某某', 'byline:某某', '6:1', '没有写成“字段: 值”', '再空一格'),
  spoilt('a backslash in quotes', '导语。', '"导\\语。"', '3:15', '反斜杠', '单引号'),
  spoilt('half of a character', '导语。', '"导\\ud800"', '3:13', '不能显示的字符', '直接写字'),
  spoilt('a list item that is a number', '[fallen-2023]', '[2023]', '13:14', '“2023”不合要求', '整个值两边加单引号'),
  spoilt(
    'a word where fields should be',
    'cover:\n  art: overview\n  alt: 画面里有什么',
    'cover: 甲',
    '10:8',
    '“甲”不合要求',
    '另起一行',
  ),
  spoilt(
    'fields that are a list',
    good.slice(4, good.indexOf('\n---\n', 4)),
    '- 甲',
    '2:1',
    '这里读成了列表',
    '一行写一个字段',
  ),
  spoilt(
    'frontmatter that is empty',
    good.slice(4, good.indexOf('\n---\n', 4)),
    '',
    '1:1',
    '什么都没有写',
    '一行写一个字段',
  ),

  // Fields.
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
  spoilt('an impossible date', "'2024-01-10'", "'2026-02-30'", '9:7', '“2026-02-30”不合要求', '2024-01-10 这样'),
  spoilt('a date in Chinese', "'2024-01-10'", '2024年1月10日', '9:7', '不合要求', '2024-01-10 这样'),
  spoilt('a wrong kind', 'kind: 综述', 'kind: 评论', '5:7', '“评论”不合要求', '“综述”或“人物”'),
  spoilt('an empty title', 'title: 一篇|好稿', "title: ''", '2:8', '不合要求', '不能为空'),
  spoilt('an over-long title', '一篇|好稿', '长'.repeat(41), '2:8', '不合要求', '最多40个字'),
  spoilt('an empty standfirst', '导语。', "''", '3:13', '不合要求', '不能为空'),
  spoilt('an over-long standfirst', '导语。', '长'.repeat(121), '3:13', '不合要求', '最多120个字'),
  spoilt('a slug in Chinese', 'slug: the-slug', 'slug: 老马', '7:7', '“老马”不合要求', '小写字母'),
  spoilt('a slug in capitals', 'slug: the-slug', 'slug: The-Slug', '7:7', '“The-Slug”不合要求', '小写字母'),
  spoilt('an order in words', 'order: 9', 'order: 第九', '8:8', '“第九”不合要求', '整数'),
  spoilt('key figures that are no list', '[fallen-2023]', 'fallen-2023', '13:13', '不合要求', '写成 [甲, 乙] 这样'),
  spoilt('too many key figures', '[fallen-2023]', '[a, b, c, d, e]', '13:13', '不合要求', '最多四个'),
  spoilt(
    'an unknown key figure',
    'fallen-2023',
    'fallen-2024',
    '13:14',
    '数字总账里没有“fallen-2024”',
    '是不是“fallen-2023”',
  ),
  spoilt('a fact that is no number', '[O4]', '[第四条]', '14:9', '“第四条”不合要求', 'O4'),
  spoilt(
    'an unknown drawing',
    'art: overview',
    'art: overveiw',
    '11:8',
    '没有插画 content/art/overveiw.svg',
    '是不是“overview”',
  ),
  spoilt('a drawing with its ending', 'art: overview', 'art: overview.svg', '11:8', '不合要求', '不带 .svg'),

  // Headings and Markdown.
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
    '[甲](/storeis/lei-yuqing/)',
    '21:1',
    '站内没有 /storeis/lei-yuqing/',
    '是不是“/stories/lei-yuqing/”',
  ),
  wrote('a link without its final slash', '[甲](/about)', '21:1', '站内没有 /about 这个地址', '是不是“/about/”'),
  wrote('a link that is no address', '[甲](www.example.cn)', '21:1', '链接“www.example.cn”不是网址', 'https://'),
  wrote('an image in Markdown', '![甲](a.jpg)', '21:1', '图片不能这样放', '<Scene'),
  wrote('an image from elsewhere', '![甲](https://example.cn/a.jpg)', '21:1', '图片不能这样放', '<Scene'),
  wrote('an image that is a module', '![甲](./evil.mjs)', '21:1', '图片不能这样放', '<Scene'),

  // Components.
  wrote(
    'an unknown component',
    '<PullQoute speaker="甲">乙</PullQoute>',
    '21:1',
    '没有 <PullQoute> 这个组件',
    '是不是“PullQuote”',
  ),
  wrote(
    'a misspelled prop',
    '<PullQuote speeker="甲">乙</PullQuote>',
    '21:12',
    '没有“speeker”这个属性',
    '是不是“speaker”',
  ),
  wrote('a missing prop', '<PullQuote>乙</PullQuote>', '21:1', '<PullQuote> 缺“speaker”', '补上 speaker="…"'),
  wrote('a prop without a value', '<PullQuote speaker>乙</PullQuote>', '21:12', 'speaker 没有值', 'speaker="…"'),
  wrote(
    'a flag with a value',
    '<Chart kind="bar" title="甲" takeaway="乙" figures="fallen-2023" night="是" />',
    '21:64',
    'night 后面不用写值',
    '只写 night',
  ),
  wrote('a prop that is a program', '<Stat figure={1 + 1} />', '21:7', 'figure={…} 会被当成程序', 'figure="…"'),
  wrote('props from nowhere', '<Stat {...props} />', '21:1', '标签里不能用 {...}', '一个一个写出来'),
  wrote(
    'an unknown figure',
    '<Stat figure="fallen-2032" />',
    '21:7',
    '数字总账里没有“fallen-2032”',
    '是不是“fallen-2023”',
  ),
  wrote(
    'an unknown figure among others',
    '<KeyFacts figures="fallen-2023,injured" />',
    '21:11',
    '数字总账里没有“injured”',
    '',
  ),
  wrote(
    'a drawing that is not there',
    '<Scene art="scene-9" alt="甲" caption="乙" />',
    '21:8',
    '没有插画 content/art/scene-9.svg',
    '是不是',
  ),
  wrote(
    'a photograph that is not there',
    '<Scene photo="a.jpg" credit="甲" alt="乙" caption="丙" />',
    '21:8',
    '没有照片 content/photos/a.jpg',
    '放进 content/photos/',
  ),
  wrote('Chinese quotes in a tag', '<Stat figure=\u201cfallen-2023\u201d />', '21:14', '中文引号', '半角引号'),
  wrote('a tag that is not closed', '<PullQuote speaker="甲">乙', '21:1', '<PullQuote> 没有收尾', '</PullQuote>'),
  wrote(
    'a closing tag that does not match',
    '<PullQuote speaker="甲">乙</PullQuot>',
    '21:25',
    '和前面的对不上',
    '标签名',
  ),
  wrote('a tag that breaks off', '<Stat figure="fallen-2023"', '22:1', '标签没有写完', '补上'),
  wrote('a stray <', '温度<5度', '21:4', '孤零零的 <', '&lt;'),
  wrote('a stray {', '这里有 { 一个', '21:9', '孤零零的 {', '&#123;'),

  // Code.
  wrote('an import', "import fs from 'node:fs'", '21:1', '不能有 import 或 export', '删去'),
  wrote('an export', 'export const a = 1', '21:1', '不能有 import 或 export', '删去'),
  wrote('an expression', '{process.env.HOME}', '21:1', '花括号里的内容会被当成程序', '删去花括号'),
  wrote('an expression in a line', '现在是{new Date().toString()}。', '21:4', '花括号里的内容会被当成程序', '注释'),
  wrote('a script', '<script src="https://evil.example/a.js"></script>', '21:1', '<script> 不能用', '删去标签'),
  wrote('a style', '<style>p</style>', '21:1', '<style> 不能用', '删去标签'),
  wrote('an iframe', '<iframe src="https://evil.example/"></iframe>', '21:1', '<iframe> 不能用', '删去标签'),
  wrote('an image as HTML', '<img src="https://evil.example/a.png" />', '21:1', '<img> 不能用', '删去标签'),
  wrote('a handler', '<a href="/about/" onclick="alert(1)">甲</a>', '21:19', '没有“onclick”这个属性', 'href'),
  wrote('an inline style', '<a href="/about/" style="color:red">甲</a>', '21:19', '没有“style”这个属性', 'href'),
  wrote('a javascript: link', '[甲](javascript:alert(1))', '21:1', '链接“javascript:alert(1)”不是网址', 'https://'),
  wrote(
    'a javascript: link as HTML',
    '<a href="javascript:alert(1)">甲</a>',
    '21:4',
    '链接“javascript:alert(1)”不是网址',
    'https://',
  ),
  wrote('a data: link', '[甲](data:text/html,hi)', '21:1', '链接“data:text/html,hi”不是网址', 'https://'),
  wrote('a tag without a name', '<>甲</>', '21:1', '空标签 <> 没有意义', '删去'),

  // Links.
  wrote(
    'an anchor that is not there',
    '[甲](/data/#fallen-2032)',
    '21:1',
    '/data/里没有 #fallen-2032 这个位置',
    '是不是“fallen-2023”',
  ),
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
    '<https://a.cn>',
  ),

  // Charts and pictures.
  wrote(
    'an unknown kind of chart',
    '<Chart kind="pie" title="甲" takeaway="乙" figures="fallen-2023" />',
    '21:8',
    'kind 不能写“pie”',
    '只能用',
  ),
  wrote(
    'labels that do not match',
    '<Chart kind="bar" title="甲" takeaway="乙" figures="fallen-2023" labels="丙,丁" />',
    '21:1',
    'labels 却有2个',
    '图表的一节',
  ),
  wrote(
    'a chart of two units',
    '<Chart kind="bar" title="甲" takeaway="乙" figures="fallen-2023,tour-days" />',
    '21:1',
    '单位不同（名、天）',
    '图表的一节',
  ),
  wrote(
    'a table without its source',
    '<Chart kind="bar" title="甲" takeaway="乙" unit="起">\n\n| 月 | 数 |\n| --- | --- |\n| 1月 | 3 |\n\n</Chart>',
    '21:1',
    '要写明 unit（单位）、asOf（截至何时）和 source（出处）',
    '图表的一节',
  ),
  wrote(
    'years in a muddle',
    '<Years title="甲" takeaway="乙" figures="fallen-2023" marks="1994=甲" />',
    '21:1',
    '要写成“年份=什么时候=什么事”',
    'Years',
  ),
  wrote(
    'a photograph without credit',
    '<Scene photo="a.jpg" alt="甲" caption="乙" />',
    '21:8',
    '没有照片 content/photos/a.jpg',
    '放进 content/photos/',
  ),
  wrote(
    'a drawing and a photograph at once',
    '<Scene art="scene-1" photo="a.jpg" alt="甲" caption="乙" />',
    '21:1',
    'art 和 photo 要写且只写一个',
    '插画写 art',
  ),

  // Figures.
  wrote(
    'a number that the ledger does not know',
    '投入120名警力。',
    '21:3',
    '“120名”不在数字总账里',
    '<Figure none>120名</Figure>',
  ),
  wrote(
    'a number in Han that it does not know',
    '走了三十几户。',
    '21:3',
    '“三十几户”不在数字总账里',
    'npm run figures',
  ),
  wrote('a number in bold', '投入**120名**警力。', '21:5', '“120名”不在数字总账里', 'npm run figures'),
  spoilt('a number in a headline', '一篇|好稿', '120名|好稿', '2:8', '“120名”不在数字总账里', 'npm run figures'),
  spoilt(
    'a number in an alternative text',
    '画面里有什么',
    '画面里有120盏灯',
    '12:12',
    '“120盏”不在数字总账里',
    'npm run figures',
  ),
  wrote(
    'a number in a caption',
    '<Scene art="scene-1" alt="甲" caption="来了120名群众" />',
    '21:41',
    '“120名”不在数字总账里',
    'npm run figures',
  ),
  wrote(
    'a number in a chart',
    '<Chart kind="dots" title="120盏灯" takeaway="乙" figures="fallen-2023" />',
    '21:27',
    '“120盏”不在数字总账里',
    'npm run figures',
  ),
  wrote(
    'a vague word too many',
    '有近253名民警。',
    '21:2',
    '“近253名”比数字总账里的“fallen-2023”多了“近”',
    '照总账写“253名”',
  ),
  wrote('a vague word behind', '有253名左右。', '21:2', '多了“左右”', '照总账写“253名”'),
  wrote('a vague word dropped', '抓了2000名嫌疑人。', '21:3', '“yang-suspects”的写法是“2000多名”', '不增不减'),
  wrote(
    'a figure of another story',
    '挂着46把钥匙。',
    '21:3',
    '“46把”是“ma-keys”的写法',
    '<Figure id="ma-keys">46把</Figure>',
  ),
  wrote(
    'words that are not the figure’s',
    '挂着<Figure id="ma-keys">47把</Figure>钥匙。',
    '21:24',
    '写的是“47把”',
    '改成“46把”',
  ),
  wrote(
    'a figure without a name',
    '挂着<Figure>46把</Figure>钥匙。',
    '21:3',
    '<Figure> 要写 id，或者写 none',
    'id="…"',
  ),

  // The copy itself.
  wrote('a half-width comma', '来了,又走了。', '21:3', '“,”是半角标点', '改成“，”（GB/T 15834—2011 5.1）'),
  wrote('half-width brackets', '群众(含老人)来了。', '21:3', '“( )”是半角标点', '改成“（ ）”'),
  wrote('three dots', '他说...', '21:3', '省略号写成了“...”', '改成“……”'),
  wrote('two hyphens', '来了--走了。', '21:3', '破折号写成了“--”', '改成“——”'),
  wrote('a quotation that is not closed', '他说：“好。', '21:4', '“ 没有成对', '补上另一半'),
  wrote('straight quotes', '他说"好。', '21:3', '引号是直的', '改成“ ”'),
  wrote('a mark twice', '来了，，走了。', '21:3', '标点重复：“，，”', '只留一个'),
  wrote('a mark between quotations', '“甲”、“乙”。', '21:4', '多了顿号', '删去“、”'),
  wrote(
    'a range that lost its unit',
    '写着<Figure none>13～17万</Figure>元。',
    '21:16',
    '“13～17万”的前一个数丢了“万”',
    '改成“13万～17万”',
  ),
  wrote('digits with 千', '写着<Figure none>4千</Figure>。', '21:16', '把阿拉伯数字和“千”混在一起', '改成“4000”'),
  wrote('full-width digits', '写着<Figure none>\uff13\uff10</Figure>。', '21:16', '是全角', '改成半角“30”'),
  wrote('a mark inside a rough number', '来了三、四个人。', '21:3', '概数“三、四”中间有顿号', '改成“三四”'),
  wrote('a date in two ways', '2023年八月的事。', '21:1', '一半是汉字', '全用阿拉伯数字'),
  wrote('a space between words', '他 来了。', '21:2', '汉字之间多了空格', '删去空格'),
  wrote('a space beside Latin', '进了 QQ群。', '21:3', '手打了空格', '删去'),
  wrote('a text that is not written', '（待写：结尾）', '21:1', '还没有写完', '写上真的内容'),
  spoilt('a standfirst with a half-width mark', '导语。', '来了,走了。', '3:15', '“,”是半角标点', '改成“，”'),
  wrote(
    'a half-width mark in a caption',
    '<Scene art="scene-1" alt="甲" caption="来了,走了" />',
    '21:41',
    '“,”是半角标点',
    '改成“，”',
  ),

  // Characters that readers would not see, or see as boxes.
  spoilt('a zero-width space in a title', '一篇|好稿', '一篇|好\u200b稿', '2:12', '零宽空格 U+200B', '删去'),
  spoilt('the same as an escape', 'title: 一篇|好稿', 'title: "一篇|好\\u200b稿"', '2:13', '零宽空格 U+200B', '删去'),
  spoilt(
    'a byte order mark in an alternative text',
    '画面里',
    '画面\ufeff里',
    '12:10',
    '零宽不换行空格 U+FEFF',
    '删去',
  ),
  spoilt('a soft hyphen in a byline', 'byline: 某某', 'byline: 某\u00ad某', '6:10', '软连字符 U+00AD', '删去'),
  spoilt('a joiner in a heading', '## 小标题', '## 小\u200d标题', '19:5', '零宽连字符 U+200D', '删去'),
  wrote('a zero-width space as an entity', '正文&#8203;第二段。', '21:3', '零宽空格 U+200B', '删去'),
  wrote('a word joiner behind bold', '**正文**\u2060第二段。', '21:7', '词连接符 U+2060', '删去'),
  wrote('text that runs backwards', '正文\u202e第二段。', '21:3', '右至左强制符 U+202E', '删去'),
  wrote('an invisible character in code', '写成 `甲\u200b乙`。', '21:6', '零宽空格 U+200B', '删去'),
  wrote('a line separator', '正文\u2028第二段。', '21:3', '行分隔符 U+2028', '改成普通空格'),
  wrote('a wide space', '正文\u2003第二段。', '21:3', '特殊空格 U+2003', '改成普通空格'),
  wrote('a control character', '正文\u0008第二段。', '21:3', '控制字符（U+0008）', '删去它'),
  wrote('what a picture left behind', '正文\ufffc第二段。', '21:3', '对象替换符 U+FFFC', '删去'),
  wrote('a garbled character', '正文\ufffd第二段。', '21:3', '替换符 U+FFFD', '原来的字'),
  wrote('a private character', '正文\ue123第二段。', '21:3', '没有编进 Unicode 的字符：U+E123', '正式编码'),
  wrote('a character of nobody’s', '正文\u{1ffff}第二段。', '21:3', 'U+1FFFF', '正式编码'),
  wrote(
    'an invisible character in single quotes',
    "<Scene art='scene-1' alt='甲' caption='乙\u200b丙' />",
    '21:40',
    '零宽空格 U+200B',
    '删去',
  ),
  spoilt(
    'an emoji in a title',
    '一篇|好稿',
    '一篇|\u{1f46e}\u200d\u2642\ufe0f好稿',
    '2:11',
    '表情符号：\u{1f46e}',
    '改成文字',
  ),
  spoilt('an emoji behind a rare character', '## 小标题', '## \u{20bb7}\u{1f600}', '19:6', '表情符号：\u{1f600}', ''),
  wrote(
    'an emoji in a pull quote',
    '<PullQuote speaker="甲">乙\u{1f1e8}\u{1f1f3}</PullQuote>',
    '21:25',
    '\u{1f1e8}\u{1f1f3}',
    '',
  ),
  wrote(
    'an emoji in a pull quote of several lines',
    '<PullQuote speaker="甲">\n\n  乙\u2764\ufe0f\n\n</PullQuote>',
    '23:4',
    '表情符号',
    '改成文字',
  ),
  wrote(
    'an emoji in a chart’s title',
    "<Chart\n  kind='dots'\n  title='甲\u{1f600}'\n  takeaway='乙'\n  figures='fallen-2023'\n/>",
    '23:11',
    '表情符号：\u{1f600}',
    '改成文字',
  ),
  wrote(
    'an emoji in a scene’s title, as an entity',
    '<Scene art="scene-1" alt="甲" caption="乙" title="丙&#x1F600;丁" />',
    '21:50',
    '表情符号：\u{1f600}',
    '改成文字',
  ),
];
