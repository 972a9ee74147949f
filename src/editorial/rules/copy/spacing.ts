import { gap, han, numerals, patternRule, type Rule } from './rule.ts';

const marks = '，。、；：！？“”‘’《》（）…—';
/** Characters as wide as Han, for patterns: a space between two of them shows. */
export const wide = `[${han}${marks}]`;

const between = patternRule(
  'stray-space',
  new RegExp(`(?<=${wide})${gap}+(?=${wide})`, 'gu'),
  ({ 0: found, index, input }) => {
    const sides = `${input[index - 1] ?? ''}${input[index + found.length] ?? ''}`;
    // Two names, two credits, two headings may stand apart by nothing else: 李蕊 王昊男. Two marks are another mistake.
    return new RegExp(`^(?:[^${marks}]{2,}|[${marks}]{2}|.*[${numerals}].*)$`, 'u').test(sides)
      ? { what: '汉字之间多了空格', mend: '一句话里的，删去空格；是几个人、几项并列的，改用顿号或逗号隔开，看原意定' }
      : { what: '汉字之间多了空格', mend: '删去空格', fix: '' };
  },
);

/** The digits or letters that a space stands beside, as far as they go. */
const wordBefore = /[!-~]+$/;
const wordAfter = /^[!-~]+/;
/** An amount, or capitals. A year may count what follows it, and a name in letters may stand beside another name. */
const joinable = /^(?:(?!(?:1[89]|20)\d\d$)\d+(?:,\d{3})*(?:\.\d+)?%?|[A-Z]+\d*)$/;

/** Spaces by hand: the browser sets its own, and only where it should. */
export const spacingRules: readonly Rule[] = [
  // Slogans are quoted as they are printed: “重心下移 警力下沉 保障下倾”.
  (text) => {
    const quotes = [...text.matchAll(/“[^“”]*”|《[^《》]*》/g)];
    const quoted = (at: number) => quotes.some(({ 0: quote, index }) => index < at && at < index + quote.length);
    return between(text).filter(({ start }) => !quoted(start));
  },
  patternRule(
    'space-beside-latin',
    new RegExp(`(?<=${han})${gap}+(?=[A-Za-z\\d])|(?<=[A-Za-z\\d%])${gap}+(?=${han})`, 'gu'),
    ({ 0: found, index, input }) => {
      const before = input.slice(Math.max(index - 40, 0), index);
      const after = input.slice(index + found.length, index + found.length + 40);
      const [word = ''] = before.match(wordBefore) ?? after.match(wordAfter) ?? [];
      const year = /年/.test(after[0] ?? '') && /^\d{4}$/.test(word);
      const counted = new RegExp(`[${numerals}]$`).test(before) || new RegExp(`^[${numerals}]`).test(after);
      const what = '汉字和字母、数字之间手打了空格';
      return (joinable.test(word) || year) && !counted
        ? { what, mend: '删去，间隙由网页自己留', fix: '' }
        : { what, mend: '一句话里的，删去，间隙由网页自己留；是两项并列的，改用顿号或逗号隔开，看原意定' };
    },
  ),
  // What would begin a heading, a list or a tag is left to the editor.
  patternRule('typed-indent', /^[\u3000 ]*\u3000[\u3000 ]*/g, ({ 0: found, input }) => ({
    what: '段首手打了空格',
    mend: '删去，网页和打印各有各的段首',
    ...(/^(?:[\p{Script=Han}“‘《（]|\d+(?![\d.)]))/u.test(input.slice(found.length)) && { fix: '' }),
  })),
];
