import { halfWidthBrackets } from './brackets.ts';
import { gap, han, numerals, patternRule, type Rule } from './rule.ts';

const wideOf: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
/** What Chinese begins and ends with. */
const opening = `[${han}“‘《（]`;
/** Beside these, in a text with Han, a mark is a Chinese one as well. */
const ended = `[${han}”’》）。，、；：！？…—～%‰℃°]`;

/**
 * Where a half-width mark is surely a Chinese one: behind Han, and alone. Behind a letter it may be part of a name
 * (Yahoo!), behind a digit of a time or a ratio.
 */
const behindHan = new RegExp(`${han}[”’》）]*$`, 'u');
const figure = new RegExp(`[${numerals}]$`);
const mark = /[,;:!?.，；：！？。、…]/;

/** Whether a place stands behind Han, quotations of it included. */
export function isBehindHan(text: string, index: number): boolean {
  return behindHan.test(text.slice(Math.max(index - 8, 0), index));
}

function isCertain(text: string, start: number): boolean {
  const after = text[start + 1] ?? '';
  const counted = figure.test(text[start - 1] ?? '') && /\d/.test(after);
  return isBehindHan(text, start) && !mark.test(after) && !counted;
}

const commas = patternRule(
  'half-width-mark',
  new RegExp(`(?<=${ended}${gap}*)(?:[,;!?]|:(?!//))|[,;!?:](?=${gap}*${opening})`, 'gu'),
  ({ 0: found, index, input }) => {
    const wide = wideOf[found] ?? found;
    return {
      what: `汉字旁边的“${found}”是半角标点`,
      mend: `改成“${wide}”`,
      ...(isCertain(input, index) && { fix: wide }),
    };
  },
);

const inName = '是句号的改成“。”，是人名里的间隔号的改成“·”，看原意定';
const fullStop = patternRule(
  'half-width-full-stop',
  // 一. at the head of a paragraph wants another mark; 报告.docx is the name of a file.
  new RegExp(
    `(?<=[${han}”’》）。，、；：！？]${gap}*)(?<!^[一二三四五六七八九十]+)\\.(?![.A-Za-z_])|(?<=[%‰℃])\\.(?=${han}|[”’》）]*$)|(?<=\\d)\\.(?=[”’》）]*$)`,
    'gu',
  ),
  ({ index, input }) => {
    const what = '汉字旁边的“.”是半角标点';
    const [before = '', rest] = [input[index - 1], input.slice(index + 1)];
    // Inside a sentence it may part a name, 阿卜杜.买买提; behind a digit there may be a decimal missing.
    const last = (isBehindHan(input, index) || /[%‰℃]/.test(before)) && /^[”’》）]*$/.test(rest);
    if (last) return { what, mend: '改成“。”', fix: '。' };
    return { what, mend: /\d/.test(before) ? '是句号的改成“。”；是小数点的补上后面的数字' : inName };
  },
);

const onlyWithHan =
  (rule: Rule): Rule =>
  (text) =>
    /\p{Script=Han}|%\.$/u.test(text) ? rule(text) : [];

/** Half-width marks where Chinese stands (GB/T 15834—2011 5.1). */
export const halfWidthRules: readonly Rule[] = [onlyWithHan(commas), halfWidthBrackets, onlyWithHan(fullStop)];
