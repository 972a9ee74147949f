import { readNumeral } from '../../amounts/numerals.ts';
import { patternRule, type Rule } from './rule.ts';

const days = '(?:[一二三四五六七八九]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十一?)';

/** Numbers as GB/T 15835—2011 has them. */
export const numberRules: readonly Rule[] = [
  patternRule('full-width digits', 'GB/T 15835—2011 5.1.7', /[０-９Ａ-Ｚａ-ｚ％．]+/g, ([found]) => {
    const fix = found.replace(/./g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
    return { what: `“${found}”是全角`, mend: `改成半角“${fix}”`, fix };
  }),
  // Only 万 and 亿 may follow digits; 千克 and 千米 are units.
  patternRule(
    'digits with 千 or 百',
    'GB/T 15835—2011 5.3',
    /(?<![\d.])(\d+(?:\.\d+)?)([十百千])(?!克|米|瓦|赫|帕|卡|伏|安|焦|字节)/g,
    ([found, , scale]) => {
      const value = readNumeral(found);
      const whole = value !== undefined && Number.isInteger(value);
      const mend = whole ? `改成“${value}”` : '全用阿拉伯数字，或全用汉字';
      return { what: `“${found}”把阿拉伯数字和“${scale}”混在一起`, mend, ...(whole && { fix: String(value) }) };
    },
  ),
  patternRule(
    'range without its unit',
    'GB/T 15835—2011 5.1.3',
    /(?<![\d.])(\d+(?:\.\d+)?)([～~—–-]|至|到)(\d+(?:\.\d+)?)([万亿]|%)/g,
    ([found, from, join, to, unit]) => {
      const fix = `${from}${unit}${join}${to}${unit}`;
      return { what: `“${found}”的前一个数丢了“${unit}”`, mend: `改成“${fix}”`, fix };
    },
  ),
  patternRule(
    'mark inside a rough number',
    'GB/T 15835—2011 5.2.1',
    /(一、[二两]|[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=个|名|位|人|天|年(?!级)|次|里|岁|条|件|户|家|分钟|小时|十|百|千|万)/g,
    ([found]) => ({
      what: `概数“${found}”中间有顿号`,
      mend: `改成“${found.replace('、', '')}”；若是分开说的两项，把两项都写全`,
    }),
  ),
  patternRule(
    'mixed date',
    'GB/T 15835—2011 4.3',
    new RegExp(
      `[一二][〇零一二三四五六七八九]{3}年\\d{1,2}月|\\d{4}年${days}月|\\d{1,2}月${days}[日号]|${days}月\\d{1,2}[日号]`,
      'g',
    ),
    ([found]) => ({ what: `日期“${found}”一半是汉字，一半是阿拉伯数字`, mend: '全用阿拉伯数字，如“2023年8月1日”' }),
  ),
  patternRule(
    'date in figures',
    'GB/T 15835—2011 5.1.4',
    /(?<!\d)((?:19|20)\d{2})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/g,
    (match) => {
      const [found, year, month, day] = match;
      const fix = `${year}年${Number(month)}月${Number(day)}日`;
      return { what: `日期写成了“${found}”`, mend: `改成“${fix}”`, fix };
    },
  ),
  patternRule('leading zero in a date', 'GB/T 15835—2011 5.1.4', /(?<!\d)0(?=[1-9][月日])/g, () => ({
    what: '月、日前面多了0',
    mend: '删去0',
    fix: '',
  })),
  patternRule('short year', 'GB/T 15835—2011 5.1.4', /(?<![\d.第])(\d{2})年(?=\d{1,2}月)/g, ([found, year]) => ({
    what: `年份“${found}”只有两位`,
    mend: `写全，如“20${year}年”`,
  })),
];
