import { halfWidth } from '../../../lib/half-width.ts';
import { patternRule, type Rule } from './rule.ts';

// A full-width point is a decimal point between digits only; elsewhere it may be a full stop, or part a name.
const wide = /(?:[０-９Ａ-Ｚａ-ｚ]|(?<=[\d０-９])(?:．(?=[\d０-９])|％))+/g;

/** A text of the same length, with digits and letters as wide as they should be. */
export function narrow(text: string): string {
  return text.replace(wide, halfWidth);
}

/** Digits and letters as wide as Han; in code and addresses as well they are others. */
export const fullWidth = patternRule('full-width-digits', wide, ([found]) => {
  const fix = halfWidth(found);
  // At the head of a line these two begin a program.
  const isWord = /import|export/.test(fix);
  return { what: `“${found}”是全角`, mend: `改成半角“${fix}”`, ...(!isWord && { fix }) };
});

/** The width of digits and letters. */
export const widthRules: readonly Rule[] = [
  fullWidth,
  patternRule('full-width-point', /(?<![\d０-９])．|．(?![\d０-９])/g, () => ({
    what: '“．”是全角的点',
    mend: '是句号的改成“。”，是外国人名、少数民族人名里的改成“·”，是小数点的改成“.”，看原意定',
  })),
  patternRule('full-width-per-cent', /(?<![\d０-９])％/g, () => ({
    what: '“％”是全角，前面也没有数字',
    mend: '补上数字，百分号用半角“%”',
  })),
];
