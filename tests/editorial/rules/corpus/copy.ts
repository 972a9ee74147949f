import { type Case, spoilt, wrote } from './good.ts';

/** The copy itself. */
export const copy: readonly Case[] = [
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
    '<Scene art="yard" alt="甲" caption="来了,走了" />',
    '21:38',
    '“,”是半角标点',
    '改成“，”',
  ),
];
