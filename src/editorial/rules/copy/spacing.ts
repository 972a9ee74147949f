import type { Marking } from '../../source/marking.ts';
import { credit } from './credits.ts';
import { gap, han, numerals, patternRule, type Rule, within } from './rule.ts';

const marks = '，。、；：！？“”‘’《》（）…—';
/** Characters as wide as Han, for patterns: a space between two of them shows. */
export const wide = `[${han}${marks}]`;

const between = patternRule(
  'stray-space',
  // Who is alive has a year to come: （1936—　）.
  new RegExp(`(?<=${wide})(?!(?<=—)\\u3000+）)[ \\t\\u00a0\\u3000]+(?=${wide})`, 'gu'),
  ({ 0: found, index, input }) => {
    const sides = `${input[index - 1] ?? ''}${input[index + found.length] ?? ''}`;
    // Two names, two credits, two headings may stand apart by nothing else: 李蕊 王昊男. Two marks are another mistake.
    return new RegExp(`^(?:[^${marks}]{2,}|[${marks}]{2}|.*[${numerals}].*)$`, 'u').test(sides)
      ? { what: '汉字之间多了空格', mend: '一句话里的，删去空格；是几个人、几项并列的，改用顿号或逗号隔开，看原意定' }
      : { what: '汉字之间多了空格', mend: '删去空格', fix: '' };
  },
);

const besideLatin = patternRule(
  'space-beside-latin',
  new RegExp(`(?<=${han})${gap}+(?=[A-Za-z\\d])|(?<=[A-Za-z\\d%])${gap}+(?=${han})`, 'gu'),
  ({ 0: found, index, input }) => {
    const [before = '', after] = [input[index - 1], input.slice(index + found.length, index + found.length + 24)];
    const isCounted = new RegExp(`[${numerals}]`).test(/\p{Script=Han}/u.test(before) ? before : (after[1] ?? ''));
    // Elsewhere it may part two things, 得票 12 名单: only in a date, or before a unit that ends there, it cannot.
    const certain = /\d/.test(before) ? certainAfter.test(after) : certainBefore.test(after);
    const what = '汉字和字母、数字之间手打了空格';
    return certain && !isCounted
      ? { what, mend: '删去，间隙由网页自己留', fix: '' }
      : { what, mend: '一句话里的，删去，间隙由网页自己留；是两项并列的，改用顿号或逗号隔开，看原意定' };
  },
);

/** What a number is followed by, when nothing else can be meant: a date, or a unit that ends there. */
const dated = '(?:年(?!级)|月(?!饼)|日(?![本报语照军方元])|时(?![间候代])|[%‰℃万亿])';
const unit = '(?:个|名|位|人|户|家|件|次|天|岁|元|米|吨|把|公里|分钟|小时)(?=[，。、；：！？）”》…]|$)';
const number = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const certainBefore = new RegExp(`^${number}${gap}*(?:${dated}|${unit})`, 'u');
const certainAfter = new RegExp(`^(?:${dated}|${unit})`, 'u');

/** Spaces by hand: the browser sets its own, and only where it should. */
export const spacingRules: readonly Rule[] = [
  // Slogans are quoted as they are printed: “重心下移 警力下沉 保障下倾”.
  (text) => {
    const quoted = within(text, /“[^“”]*”|《[^《》]*》/g);
    const credited = within(text, credit);
    const inWords = ({ end, start }: Marking) => /\p{Script=Han}{2}/u.test(`${text[start - 1]}${text[end]}`);
    return between(text).filter((gap) => !(quoted(gap.start) && inWords(gap)) && !credited(gap.start));
  },
  (text) => {
    const credited = within(text, credit);
    return besideLatin(text).filter(({ start }) => !credited(start));
  },
  patternRule(
    'space-beside-mark',
    new RegExp(
      `(?<=[A-Za-z\\d%℃])${gap}+(?=[，。、；：！？）”》])|(?<=[，。、；：！？（“《])${gap}+(?=[A-Za-z\\d])`,
      'gu',
    ),
    ({ 0: found, index, input }) => {
      const [before, after] = [
        input.slice(Math.max(index - 8, 0), index),
        input.slice(index + found.length).slice(0, 8),
      ];
      // Without the space two numbers would be as near to one another as the groups of one.
      const numbers = /\d[，、：]?$/.test(before) && /^[，、：]?\s*\d/.test(after);
      return { what: '标点旁边多了空格', mend: '删去空格', ...(!numbers && { fix: '' }) };
    },
  ),
  patternRule(
    'stray-space',
    new RegExp(`(?<=${han})${gap}+·${gap}*(?=${han})|(?<=${han})·${gap}+(?=${han})`, 'gu'),
    () => ({
      what: '间隔号旁边多了空格',
      mend: '是人名的，删去空格；是几项并列的，改用顿号，或另起一段',
    }),
  ),
  patternRule('space-in-number', /(?<![\w.,-] ?)\d{1,3}(?: \d{3})+(?![ \d.,-]*\d|[A-Za-z])/g, ([found]) => ({
    what: `数字“${found}”中间有空格`,
    mend: `是一个数的改成“${found.replaceAll(' ', '')}”；是几个数的，用顿号隔开`,
  })),
  // What would begin a heading, a list or a tag is left to the editor.
  patternRule('typed-indent', /^[\u3000 ]*\u3000[\u3000 ]*/g, ({ 0: found, input }) => ({
    what: '段首手打了空格',
    mend: '删去，网页和打印各有各的段首',
    ...(/^(?:[\p{Script=Han}“‘《（]|\d+(?![\d.)]))/u.test(input.slice(found.length)) && { fix: '' }),
  })),
];
