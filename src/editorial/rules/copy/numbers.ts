import { formatDate } from '../../../lib/dates.ts';
import { measureAt } from '../../amounts/measures.ts';
import { readNumeral } from '../../amounts/numerals.ts';
import { gap, patternRule, type Rule } from './rule.ts';

/** A space that is told by itself must not hide a date. */
const gaps = `${gap}*`;
const days = '(?:[一二三四五六七八九]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十一?)';

/** Whether there is such a day. */
function isDate(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** 12600000000 is 126亿; what does not come out in a few digits of 亿 is told in 万. */
function inLargeUnits(value: number): string {
  return value >= 1e8 && value % 1e6 === 0 ? `${value / 1e8}亿` : `${value / 1e4}万`;
}

/** Numbers as GB/T 15835—2011 has them. To rewrite one is to say it anew: all are told, and left to the editor. */
export const numberRules: readonly Rule[] = [
  // Only 万 and 亿 may follow digits; 千克 and 千米 are units, 百科 a kind of book, and behind letters digits are a name.
  patternRule(
    'digits-with-han',
    /(?<![A-Za-z\d.]|[A-Za-z]-)(\d+(?:\.\d+)?)([十百千])(?!克|米|瓦|赫|帕|卡|伏|安|焦|牛(?![羊头])|欧|升|乏|电子伏|字节|比特|科(?!学))[\d零一二两三四五六七八九十百千]*/g,
    ({ 0: found, 1: digits = '', 2: scale, index, input }) => {
      const value = readNumeral(found);
      const whole = value !== undefined && Number.isInteger(value) ? `改成“${value}”` : '全用阿拉伯数字，或全用汉字';
      const rest = input.slice(index + digits.length, index + found.length + 3).match(/^[\p{Script=Han}\d]+/u)?.[0];
      const other = /^(?:1[89]|20)\d\d$/.test(digits)
        ? `“${digits}”是年份的改成“${digits}年${rest}”`
        : `“${digits}”是编号、名次的，后面补上漏了的字`;
      return {
        what: `“${found}”把阿拉伯数字和“${scale}”混在一起`,
        mend: `是数目的${whole}；${other}，看原意定`,
      };
    },
  ),
  // Without a year, the 29th of February may be one of a leap year. 13月 alone may be months.
  patternRule(
    'date-impossible',
    /(?<![\d.])(?:(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?|(\d{1,2})月(\d{1,2})[日号])(?!\d)/g,
    ({ 0: found, 1: year = '2024', 2: month, 3: day = '1', 4: onlyMonth, 5: onlyDay }) => {
      const date = [month ?? onlyMonth ?? '', onlyDay ?? day].map((part) => part.padStart(2, '0'));
      return isDate(`${year}-${date.join('-')}`)
        ? undefined
        : { what: `没有“${found}”这一天`, mend: '对照原稿，改成真有的日子' };
    },
  ),
  patternRule('long-digits', /(?<![\w.,，-])[1-9]\d{2,11}0000(?!\d)/g, ({ 0: digits, index, input }) => {
    const unit = measureAt(input, index + digits.length);
    return unit
      ? { what: `“${digits}${unit}”有一长串零，不好读`, mend: `改成“${inLargeUnits(Number(digits))}${unit}”` }
      : undefined;
  }),
  patternRule(
    'range-without-unit',
    /(?<![\d.])(\d+(?:\.\d+)?)([～~—–-]|至|到)(\d+(?:\.\d+)?)([万亿]|%)/g,
    ({ 0: found, 1: from, 2: join, 3: to, 4: unit }) => {
      const whole = `${from}${unit}${join}${to}${unit}`;
      return {
        what: `“${found}”的前一个数丢了“${unit}”`,
        mend: `前一个数也带“${unit}”的改成“${whole}”；不带的，把它自己的单位写明，看原意定`,
      };
    },
  ),
  patternRule(
    'mark-in-rough-number',
    /(?<![第、])(一、[二两]|[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=个|名|位|人|天|年(?!级)|次|里|岁|条|件|户|家|分钟|小时|十|百|千|万)/g,
    ([found]) => ({
      what: `概数“${found}”中间有顿号`,
      mend: `改成“${found.replace('、', '')}”；若是分开说的两项，把两项都写全`,
    }),
  ),
  patternRule(
    'mixed-date',
    new RegExp(
      `[一二][〇零一二三四五六七八九]{3}年${gaps}\\d{1,2}${gaps}月|\\d{4}${gaps}年${days}月|\\d{1,2}${gaps}月${days}[日号]|${days}月${gaps}\\d{1,2}${gaps}[日号]`,
      'g',
    ),
    ([found]) => ({ what: `日期“${found}”一半是汉字，一半是阿拉伯数字`, mend: '全用阿拉伯数字，如“2023年8月1日”' }),
  ),
  patternRule('date-in-figures', /(?<!\d)((?:19|20)\d{2})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/g, (match) => {
    const [found, year, month, day] = match;
    const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    return isDate(date)
      ? {
          what: `日期写成了“${found}”`,
          mend: `是日期的改成“${formatDate(date)}”；是版本号、编号的，在前面写明，看原意定`,
        }
      : { what: `“${found}”像日期，可没有这一天`, mend: '是日期的照原件改对；是版本号、编号的，在前面写明' };
  }),
  patternRule('leading-zero', new RegExp(`(?<!\\d)0([1-9])(?=${gaps}([月日]))`, 'g'), ([found, digit, unit]) => ({
    what: `“${found}${unit}”前面多了0`,
    mend: `改成“${digit}${unit}”；本来是“${digit}0${unit}”一类、两个数字打反了的，照原意改`,
  })),
  patternRule(
    'short-year',
    new RegExp(`(?<![\\d.第])(\\d{2})${gaps}年(?=${gaps}\\d{1,2}${gaps}月)`, 'g'),
    ([found, year]) => ({
      what: `年份“${found}”只有两位`,
      mend: `写全，如“20${year}年”`,
    }),
  ),
];
