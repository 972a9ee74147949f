import { type Case, spoilt } from './good.ts';

/** Frontmatter as a whole. */
export const frontmatter: readonly Case[] = [
  spoilt('no frontmatter', '---\ntitle', 'title', '1:1', '开头没有登记项', '第一行写 ---'),
  spoilt(
    'frontmatter that is not closed',
    'facts: [O1]\n---',
    'facts: [O1]',
    '1:1',
    '登记项没有收尾',
    '单独写一行 ---',
  ),
  spoilt('a full-width colon', 'byline: 某某', 'byline\uff1a某某', '6:7', '冒号是全角的', 'byline: …'),
  spoilt('a colon inside a value', 'title: 一篇|好稿', 'title: 甲: 乙', '2:8', '值里又有冒号加空格', '单引号'),
  spoilt('a colon at the end of a value', 'title: 一篇|好稿', 'title: 好稿:', '2:8', '以冒号收尾', '单引号'),
  spoilt(
    'a value that has a single quote too',
    'title: 一篇|好稿',
    "title: *it's*",
    '2:8',
    '值以 * 开头',
    "值里的 ' 各写两个",
  ),
  spoilt('a quote that ends early', 'kicker: 某地', "kicker: '9·18'某地", '4:9', '引号没有成对', "值里的 ' 各写两个"),
  spoilt('fields below a field that has a value', 'cover:', 'cover: 甲', '11:3', '上一行已经有值', '同一层的字段对齐'),
  spoilt('a field too far to the right', 'order: 9', '  order: 9', '8:3', '缩进不齐', '同一层的字段对齐'),
  spoilt('the first field not at the margin', 'title: 一篇', ' title: 一篇', '3:1', '接不上', '同一层的字段对齐'),
  spoilt('an entry among fields', 'order: 9', 'order: 9\n- 甲', '9:1', '没有写成“字段: 值”', '半角冒号'),
  spoilt('a list where a text should be', '某某\nslug', '[甲, 乙]\nslug', '6:9', '读成了列表', '写成一行，用顿号隔开'),
  spoilt('a text over two lines', '导语。', '导语，\n  又一句。', '3:16', '换行的地方会多出一个空格', '接到这一行后面'),
  spoilt('folded lines', '导语。', '>-\n  导语，\n  又一句。', '4:6', '换行的地方会多出一个空格', '接到这一行后面'),
  spoilt('lines kept apart', '导语。', '|\n  导语，\n  又一句。', '4:6', '换行的地方会多出一个空格', '接到这一行后面'),
  spoilt('a tab for indentation', '  art: river', '\tart: river', '11:1', '行首用了制表符', '换成空格'),
  spoilt('a field out of line', '  alt: 画面', ' alt: 画面', '12:1', '缩进不齐', '同一层的字段对齐'),
  spoilt('a field written twice', 'order: 9', 'order: 9\norder: 8', '9:1', '同一个字段写了两遍', '只留一个'),
  spoilt('a quote that is not closed', "date: '2019-05-18'", "date: '2019-05-18", '9:7', '引号没有成对', '补上另一半'),
  spoilt('a bracket that is not closed', 'facts: [O1]', 'facts: [O1', '14:8', '方括号没有收尾', '补上'),
];
