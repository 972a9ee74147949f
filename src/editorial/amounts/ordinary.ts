import { measureWords } from './measures.ts';

/**
 * Numbers that are no statistics: they name a day, a rank or a telephone, or have become part of
 * a word. @see GB/T 15835 4.2 (编号), 4.3, 5.1 (汉字数词构成的词)
 */
const han = '[零〇一二三四五六七八九十]';
const number = `(?:\\d+|${han}+)`;

const kinds: readonly RegExp[] = [
  // Days and hours: 2024-01-10, 2023年8月1日, 2019—2023年, 1990/91, 二〇二三年, 8月底, 3日, 8时30分, 20:30, 90年代.
  /\d{4}[-./]\d{1,2}[-./]\d{1,2}/,
  /(?:1[89]|20)\d{2}(?:[-—–~～至/](?:\d{4}|\d{2}))?年(?:[底初末]|[上下]半年)?/,
  /(?:19|20)\d{2}[-—–/]\d{2,4}(?![\d百千万亿余多人名个元])/,
  /[一二][〇零一二三四五六七八九]{3}年/,
  new RegExp(`${number}月(?:${number}[日号])?(?:[底初末中]|上旬|中旬|下旬|份)?`),
  new RegExp(`${number}[日号](?!召)`),
  /\d{1,2}[:\uff1a]\d{2}/,
  new RegExp(`${number}[时点](?:${number}分|半|整|许)?(?![零一二三四五六七八九灯名人光])`),
  /\d{1,2}世纪(?:\d0年代)?|\d0(?:年代|后)/,
  // The years on a line of years: 1994=1994年=….
  /[\d.]+=/,
  // Ages: 46岁, 年仅十岁, 八旬.
  new RegExp(`${number}[余多]?(?:周?岁|旬老?)`),
  // Ranks, names and labels: 第3位, 头一回, 3号楼, 图1, 九队, “9·11”.
  new RegExp(`第${number}[百千万]*(?:个|名|位|次|批|天|年|项|回|条|届|期|版|章|篇|集|步|页)?`),
  /[图表例注]\d+/,
  /\d+·\d+/,
  // Telephones: 110, 12345, 96110, and whole numbers; but 110名 is an amount.
  new RegExp(
    `(?<!\\d)(?:110|112|119|120|122|12\\d{3}|96\\d{3}|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})(?![\\d.万亿余多]|${measureWords.join('|')})`,
  ),
  // Parts of foreign words: 5G, MH370, WCAG 2.2, QQ1.
  /[A-Za-z][\w.-]*\d[\w.-]*|\d+(?:\.\d+)?[A-Za-z]\w*/,
  // Whole as a matter of course.
  /(?:7[×xX])?24小时|百分之?百/,
];

/** Words and sayings with a numeral in them, as far as a measure word follows it. */
const sayings =
  '千家万户 万家灯火 千万家 百家争鸣 百年大计 百年好合 百年树人 十年树木 千百年 千年 百年 千里 万里 百里 千种 百种 一分为二 九牛一毛 十面埋伏 三天两头 一年四季 七上八下 三步并作两步 成百上千 成千上万 千千万万 一千零一夜 三年五载 十字 四周 两码';

const pattern = new RegExp([...kinds.map(({ source }) => source), ...sayings.split(' ')].join('|'), 'g');

/** A text of the same length in which what is no statistic is blotted out. */
export function withoutOrdinary(text: string): string {
  return text.replace(pattern, (found) => '\u3000'.repeat(found.length));
}
