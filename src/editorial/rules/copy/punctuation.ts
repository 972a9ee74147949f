import { gap, han, numerals, patternRule, type Rule } from './rule.ts';

const wideOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const opening = `[${han}“‘《（]`;
const closing = `[${han}”’》）]`;
const marks = '[,;:!?.，；：！？。、…]';

/**
 * Where a half-width mark is surely a Chinese one: behind Han, and alone. Behind a letter it may be part of a name
 * (Yahoo!), behind a digit of a time or a ratio.
 */
const behindHan = new RegExp(`${han}[”’》）]*$`, 'u');
const figure = new RegExp(`[${numerals}]$`);

function isCertain(text: string, start: number): boolean {
  const before = text.slice(Math.max(start - 8, 0), start);
  const after = text[start + 1] ?? '';
  return behindHan.test(before) && !new RegExp(marks).test(after) && !(figure.test(before) && /\d/.test(after));
}

/** Marks of GB/T 15834—2011, in the forms that stand between Han characters. */
export const punctuationRules: readonly Rule[] = [
  patternRule(
    'half-width-mark',
    new RegExp(`(?<=${closing})[,;!?]|(?<=${closing}):(?!//)|[,;!?:](?=${opening})`, 'gu'),
    ({ 0: found, index, input }) => {
      const wide = wideOf[found] ?? found;
      return {
        what: `汉字旁边的“${found}”是半角标点`,
        mend: `改成“${wide}”`,
        ...(isCertain(input, index) && { fix: wide }),
      };
    },
  ),
  patternRule(
    'half-width-brackets',
    new RegExp(`\\([^()]*${han}[^()]*\\)|(?<=${han})\\([^()]*\\)`, 'gu'),
    ([found]) => ({
      what: '汉字旁边的“( )”是半角标点',
      mend: '改成“（ ）”',
      fix: `（${found.slice(1, -1)}）`,
    }),
  ),
  patternRule(
    'half-width-full-stop',
    // 一. at the head of a paragraph wants another mark.
    new RegExp(`(?<=${closing})(?<!^[一二三四五六七八九十]+)\\.(?![.\\w])`, 'gu'),
    ({ index, input }) => {
      const what = '汉字旁边的“.”是半角标点';
      // Inside a sentence it may part a name: 阿卜杜.买买提.
      return /^[”’》）]*$/.test(input.slice(index + 1))
        ? { what, mend: '改成“。”', fix: '。' }
        : { what, mend: '是句号的改成“。”，是人名里的间隔号的改成“·”，看原意定' };
    },
  ),
  patternRule('ellipsis', /\.{2,}|。{2,}|(?<!…)…(?!…)[.。]*|…{3,}/g, ({ 0: found, index, input }) => {
    // Twelve points in a paragraph of their own leave out a whole one.
    if (found === '…………' && input.trim() === found) return undefined;
    const what = `省略号写成了“${found}”`;
    const mend = '改成“……”，六个点，占两个字';
    if (/^[.。]{2}$/.test(found)) {
      return { what: `标点重复：“${found}”`, mend: '是句号的只留一个“。”，是省略号的改成“……”，看原意定' };
    }
    const alone = isBehindHan(input, index) && !/^[.。…\d]/.test(input.slice(index + found.length));
    return { what, mend, ...(alone && /^(?:\.{3}|\.{6}|。{3}|。{6}|…|…{3})$/.test(found) && { fix: '……' }) };
  }),
  patternRule('dash', /-{2,}|—{3,}|—-+|(?<=\p{Script=Han})――?/gu, ({ 0: found, index, input }) => {
    const what = `破折号写成了“${found}”`;
    // Beside digits and letters it may stand for a range, a number or a command.
    const behind = input.slice(index + found.length);
    const alone =
      isBehindHan(input, index) && new RegExp(`^(?:$|[${han}“”‘’《》（），。；：！？、])`, 'u').test(behind);
    if (alone && /^(?:--|---|———|—-|—--|――)$/.test(found)) return { what, mend: '改成“——”，占两个字', fix: '——' };
    return { what, mend: '是破折号的改成“——”，占两个字；是“从……到……”的改成“—”或“～”，看原意定' };
  }),
  patternRule(
    'repeated-marks',
    /([，、；：])\1+|[！？]{4,}|[，、；：][。，、；：]|。[，、；]/g,
    ({ 0: found, 1: mark, index, input }) => {
      const alone = !/^[，。、；：]/.test(input.slice(index + found.length));
      return mark
        ? { what: `标点重复：“${found}”`, mend: `只留一个“${mark}”`, ...(alone && { fix: mark }) }
        : { what: `标点叠在一起：“${found}”`, mend: '只留一个' };
    },
  ),
  (text) => {
    const between = new RegExp(`(?<=[”》]${gap}*)、(?=${gap}*[“《])`, 'g');
    // Where all that is listed is quoted, and nothing else: in a mixed list the mark has a use.
    const lists = [
      ...text.matchAll(/(?<![、”》])(?:(?:“[^“”]*”|《[^《》]*》)、)+(?:“[^“”]*”|《[^《》]*》)(?![、（])/g),
    ];
    return [...text.matchAll(between)].map(({ index }) => {
      const listed = lists.some(({ 0: list, index: start }) => start < index && index < start + list.length);
      return {
        start: index,
        end: index + 1,
        rule: 'mark-between-quotations',
        what: '并列的引号、书名号之间多了顿号',
        mend: listed ? '删去“、”' : '只列引语、书名的，删去“、”；还列了别的，把几项写成一样的',
        ...(listed && { fix: '' }),
      };
    });
  },
  patternRule('half-width-tilde', /(?<=[\d%万亿])~(?=\d)/g, ({ index, input }) => ({
    what: '数字之间的“~”是半角',
    mend: '改成“～”',
    ...(!/[A-Za-z][\w.-]*$/.test(input.slice(Math.max(index - 20, 0), index)) && { fix: '～' }),
  })),
];

/** Whether a mark stands behind Han, quotations of it included. */
function isBehindHan(text: string, index: number): boolean {
  return behindHan.test(text.slice(Math.max(index - 8, 0), index));
}
