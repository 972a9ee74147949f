import { han, patternRule, type Rule } from './rule.ts';

const wide = `[${han}，。、；：！？“”‘’《》（）…—]`;
const gap = '[ \\t\\u00a0]+';

const between = patternRule('stray space', undefined, new RegExp(`(?<=${wide})${gap}(?=${wide})`, 'gu'), () => ({
  what: '汉字之间多了空格',
  mend: '删去空格',
  fix: '',
}));

/** Spaces by hand: the browser sets its own, and only where it should. */
export const spacingRules: readonly Rule[] = [
  {
    ...between,
    // Slogans are quoted as they are printed: “重心下移 警力下沉 保障下倾”.
    find(text) {
      const quotes = [...text.matchAll(/“[^”]*”|《[^》]*》/g)];
      const quoted = (at: number) => quotes.some(({ 0: quote, index }) => index < at && at < index + quote.length);
      return between.find(text).filter(({ start }) => !quoted(start));
    },
  },
  patternRule(
    'space beside Latin or digits',
    undefined,
    new RegExp(`(?<=${han})${gap}(?=[A-Za-z\\d])|(?<=[A-Za-z\\d%])${gap}(?=${han})`, 'gu'),
    () => ({ what: '汉字和字母、数字之间手打了空格', mend: '删去，间隙由网页自己留', fix: '' }),
  ),
  patternRule('typed indent', undefined, /^[\u3000 ]*\u3000[\u3000 ]*/g, () => ({
    what: '段首手打了空格',
    mend: '删去，网页和打印各有各的段首',
    fix: '',
  })),
];
