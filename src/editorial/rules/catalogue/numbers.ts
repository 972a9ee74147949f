import type { NumberRule } from '../../../lib/text-rule-id.ts';
import type { Entries } from './entry.ts';

export const numberEntries: Entries<NumberRule> = {
  'date-in-figures': {
    title: '日期写成了点和杠',
    why: '正文里的年月日要写全；点和杠的写法，和版本号、编号分不清。',
    clause: 'GB/T 15835—2011 5.1.4',
    wrong: '2023.8.1那天，他来了。',
    right: '2023年8月1日那天，他来了。',
  },
  'digits-with-han': {
    title: '阿拉伯数字和“千”“百”混用',
    why: '只有“万”“亿”可以跟在阿拉伯数字后面。',
    clause: 'GB/T 15835—2011 5.3',
    wrong: '写着<Figure none>4千</Figure>。',
    right: '写着<Figure none>4000</Figure>。',
  },
  'full-width-digits': {
    title: '全角的数字和字母',
    why: '阿拉伯数字和字母用半角；全角的占一个字宽，搜索也搜不到。',
    clause: 'GB/T 15835—2011 5.1.7',
    wrong: '写着<Figure none>３０</Figure>。',
    right: '写着<Figure none>30</Figure>。',
  },
  'full-width-per-cent': {
    title: '全角的百分号',
    why: '百分号用半角，前面紧跟着数字。',
    clause: 'GB/T 15835—2011 5.1.7',
    wrong: '涨了％。',
    right: '涨了<Figure none>3%</Figure>。',
  },
  'half-width-tilde': {
    title: '半角的浪纹号',
    why: '数字之间表示“从……到……”，用全角的“～”。',
    clause: 'GB/T 15834—2011 4.13',
    wrong: '写着<Figure none>2~3</Figure>。',
    right: '写着<Figure none>2～3</Figure>。',
  },
  'leading-zero': {
    title: '月、日前面多了0',
    why: '正文里的月、日不用补零。',
    clause: 'GB/T 15835—2011 5.1.4',
    wrong: '2023年08月的事。',
    right: '2023年8月的事。',
  },
  'long-digits': {
    title: '一长串零',
    why: '整万、整亿的大数用“万”“亿”作单位，读者不用数有几个零。',
    clause: 'GB/T 15835—2011 5.3',
    wrong: '写着<Figure none>12600000000元</Figure>。',
    right: '写着<Figure none>126亿元</Figure>。',
  },
  'mark-in-rough-number': {
    title: '概数中间有顿号',
    why: '“三四个”是说不准的数，中间加了顿号，就成了三个和四个。',
    clause: 'GB/T 15835—2011 5.2.1',
    wrong: '来了<Figure none>三、四个</Figure>人。',
    right: '来了<Figure none>三四个</Figure>人。',
  },
  'mixed-date': {
    title: '日期一半是汉字',
    why: '一个日期里，汉字数字和阿拉伯数字不混用。',
    clause: 'GB/T 15835—2011 4.3',
    wrong: '2023年八月的事。',
    right: '2023年8月的事。',
  },
  'range-without-unit': {
    title: '前一个数丢了“万”或“%”',
    why: '“13～17万”可以读成从13到17万，前一个数也要带单位。',
    clause: 'GB/T 15835—2011 5.1.3',
    wrong: '写着<Figure none>13～17万</Figure>元。',
    right: '写着<Figure none>13万～17万</Figure>元。',
  },
  'short-year': {
    title: '年份只有两位',
    why: '年份要写四位，“23年”过几年就不知道是哪一年。',
    clause: 'GB/T 15835—2011 5.1.4',
    wrong: '<Figure none>23年8月</Figure>的事。',
    right: '2023年8月的事。',
  },
  'space-in-number': {
    title: '数字中间有空格',
    why: '空格把一个数拆成了两个，换行时还会断开。',
    clause: 'GB/T 15835—2011 5.1.1',
    wrong: '编号<Figure none>3 055</Figure>。',
    right: '编号<Figure none>3055</Figure>。',
  },
};
