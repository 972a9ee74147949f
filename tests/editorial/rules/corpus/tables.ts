import { type Case, wrote } from './good.ts';

const given = 'title="甲" takeaway="乙" unit="起" asOf="2019" source="某报"';
const chart = (kind: string, ...lines: string[]) =>
  `<Chart kind="${kind}" ${given}>\n\n${lines.join('\n')}\n\n</Chart>`;
const bar = (...rows: string[]) => chart('bar', '| 月份 | 数 |', '| --- | --- |', ...rows);
const line = (...rows: string[]) => chart('line', '| 时间 | 数 |', '| --- | --- |', ...rows);

/** Tables: in the text, and in charts, where what is lost is lost from the picture, the table and the download. */
export const tables: readonly Case[] = [
  wrote(
    'a row with a cell too many',
    '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 | 戊 |',
    '23:11',
    '这一行有3格，表头只有2格',
    '\\|',
  ),
  wrote('a row with a cell too few', '| 甲 | 乙 |\n| --- | --- |\n| 丙 |', '23:1', '只有1格，表头有2格', '补齐'),
  wrote('text right under a table', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n正文。', '24:1', '只有1格', '空一行'),
  wrote(
    'a table without its rule',
    '| 甲 | 乙 |\n| 丙 | 丁 |',
    '21:1',
    '当成文字印出来',
    '表头下面少了一行 | --- | --- |',
  ),
  wrote('one without its outer bars', '甲 | 乙\n丙 | 丁\n戊 | 己', '21:1', '当成文字印出来', '| --- | --- |'),
  wrote('one under a line of text', '如下表：\n| 甲 | 乙 |\n| 丙 | 丁 |', '22:1', '当成文字印出来', '| --- | --- |'),
  wrote('a rule of dashes', '| 甲 | 乙 |\n| —— | —— |\n| 丙 | 丁 |', '22:1', '不是半角的减号', '| --- | --- |'),
  wrote('bars of full width', '｜甲｜乙｜\n｜丙｜丁｜', '21:1', '竖线是全角的', '半角的 |'),
  wrote(
    'an empty line in a table',
    '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n\n| 戊 | 己 |',
    '25:1',
    '中间空了一行',
    '删去',
  ),
  wrote('a quoted table without its rule', '> | 甲 | 乙 |\n> | 丙 | 丁 |', '21:3', '当成文字印出来', '---'),

  wrote(
    'a second series in a chart',
    chart('bar', '| 月份 | 去年 | 今年 |', '| --- | --- | --- |', '| 1月 | 3 | 5 |'),
    '23:13',
    '“今年”这一栏不会画出来',
    '另画一张图',
  ),
  wrote('a row of a chart with a cell too many', bar('| 1月 | 3 | 5 |'), '25:12', '多出来的读者看不到', '删去'),
  wrote('a row of a chart with a cell too few', bar('| 1月 |'), '25:1', '只有1格', '补齐'),
  wrote('a chart’s table without its rule', chart('bar', '| 月份 | 数 |', '| 1月 | 3 |'), '23:1', '当成文字', '---'),
  wrote('an empty cell', bar('| 1月 | 3 |', '| 2月 |  |'), '26:6', '这一格是空的', '补上数'),
  wrote('a row without a name', bar('| 1月 | 3 |', '|  | 4 |'), '26:1', '这一行没有名称', '写上'),
  wrote('two rows of one name', bar('| 1月 | 3 |', '| 1月 | 4 |'), '26:3', '和第1行的名称一样', '不同的名称'),
  wrote('no number', bar('| 1月 | 许多 |'), '25:8', '“许多”读不出数来', '只写一个数'),
  wrote('the unit once more', bar('| 1月 | 3起 |'), '25:8', '又写了单位', '只写3'),
  wrote('another unit', bar('| 1月 | 3件 |'), '25:8', '不是 unit 里的“起”', '一种单位'),
  wrote('a number below zero', bar('| 1月 | -3 |'), '25:8', '是负数', '写成正数'),
  wrote('a range', bar('| 1月 | 3—5 |'), '25:8', '是从几到几的数', '只写一个数'),
  wrote('nothing but zeros', bar('| 1月 | 0 |', '| 2月 | 0 |'), '21:1', '画的数都是0', '图表的一节'),
  wrote('no rows', bar(), '23:3', '小表里没有数', '一行写一个'),
  wrote(
    'a scatter of two columns',
    chart('scatter', '| 村 | 路程 |', '| --- | --- |', '| 东村 | 3 |'),
    '23:3',
    '小表只有2栏',
    '三栏',
  ),
  wrote(
    'an axis without a name',
    chart('scatter', '| 村 | 路程 |  |', '| --- | --- | --- |', '| 东村 | 3 | 4 |'),
    '23:10',
    '这条轴没有名称',
    '单位',
  ),
  wrote(
    'words beside a chart’s table',
    `${bar('| 1月 | 3 |').replace('</Chart>', '说明。\n\n</Chart>')}`,
    '27:1',
    '只放一张小表',
    'note',
  ),
  wrote(
    'a second table',
    bar('| 1月 | 3 |', '', '说明。', '', '| 月 | 数 |', '| --- | --- |', '| 2月 | 3 |').replace('说明。\n\n', ''),
    '27:1',
    '这一张不会出来',
    '另写一个',
  ),
  wrote(
    'figures and a table',
    '<Chart kind="bar" title="甲" takeaway="乙" figures="stops">\n\n| 月份 | 数 |\n| --- | --- |\n| 1月 | 3 |\n\n</Chart>',
    '21:1',
    'figures 和小表只能写一样',
    '图表的一节',
  ),
  wrote(
    'a source that the ledger has',
    '<Chart kind="bar" title="甲" takeaway="乙" figures="stops" unit="个" source="某报" />',
    '21:1',
    'unit、source 不用写',
    '图表的一节',
  ),
  wrote(
    'a whole of what has no parts',
    '<Chart kind="bar" title="甲" takeaway="乙" figures="stops" total="27个" />',
    '21:1',
    'total 只用在 doughnut 里',
    '图表的一节',
  ),
  wrote(
    'years out of order',
    line('| 2021年 | 3 |', '| 2020年 | 4 |', '| 2022年 | 5 |'),
    '21:1',
    '“2020年”不能排在“2021年”后面',
    '',
  ),
  wrote('a year twice', line('| 2020年 | 3 |', '| 2020 | 4 |', '| 2022年 | 5 |'), '21:1', '“2020”出现了两次', ''),
  wrote(
    'years and months',
    line('| 2020年 | 3 |', '| 2021年1月 | 4 |', '| 2022年 | 5 |'),
    '21:1',
    '不是一样长的时段',
    '',
  ),
  wrote('a turn of the year', line('| 11月 | 3 |', '| 12月 | 4 |', '| 1月 | 5 |'), '21:1', '跨年的写上年份', ''),
];
