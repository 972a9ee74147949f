import { isBehindHan } from './half-width.ts';
import { gap, han, patternRule, type Rule, within } from './rule.ts';

const aside = new RegExp(`^(?:$|[${han}“”‘’《》（），。；：！？、])`, 'u');

/** Marks of GB/T 15834—2011 as they are to be written. */
export const punctuationRules: readonly Rule[] = [
  patternRule(
    'ellipsis',
    /\.{2,}|。{2,}|[⋯‥︙]+|[·・•]{3,}|(?<!…)…(?!…)[.。]*|…{3,}/g,
    ({ 0: found, index, input }) => {
      // Twelve points in a paragraph of their own leave out a whole one.
      if (found === '…………' && input.trim() === found) return undefined;
      const what = `省略号写成了“${found}”`;
      const mend = '改成“……”，六个点，占两个字';
      if (/^[.。]{2}$/.test(found)) {
        return { what: `标点重复：“${found}”`, mend: '是句号的只留一个“。”，是省略号的改成“……”，看原意定' };
      }
      const alone = isBehindHan(input, index) && !/[.。…\d]/.test(input[index + found.length] ?? '');
      const sure = /^(?:\.{3}|\.{6}|。{3}|。{6}|…|…{3}|⋯{1,2}|‥{1,2}|︙|·{3}|·{6}|・{3}|・{6}|•{3}|•{6})$/;
      return { what, mend, ...(alone && sure.test(found) && { fix: '……' }) };
    },
  ),
  patternRule(
    'dash',
    /-{2,}|—{3,}|—-+|[―─━–－−﹣⸺]{2,}|⸺|(?<=\p{Script=Han})[―─━–]/gu,
    ({ 0: found, index, input }) => {
      const what = `破折号写成了“${found}”`;
      // Beside digits and letters it may stand for a range, a number or a command.
      const alone =
        isBehindHan(input, index) && aside.test(input.slice(index + found.length, index + found.length + 2));
      const sure = /^(?:--|---|———|—-|—--|――|──|━━|––|－－|−−|﹣﹣|⸺)$/;
      if (alone && sure.test(found)) return { what, mend: '改成“——”，占两个字', fix: '——' };
      return { what, mend: '是破折号的改成“——”，占两个字；是“从……到……”的改成“—”或“～”，看原意定' };
    },
  ),
  patternRule(
    'dash',
    /(?<=^)—(?!—|$)|(?<=[。，；：！？、”’）》])—(?!—)|(?<!—|^)—(?=[。，；：！？、“‘（《]|$)/g,
    () => ({
      what: '标点旁边的“—”只有一个字长',
      mend: '破折号改成“——”，占两个字',
    }),
  ),
  patternRule(
    'repeated-marks',
    /([，、；：])\1+|[！？]{4,}|[，、；：][。，、；：！？]|。[，、；：！？]|[！？][。，、；：]/g,
    ({ 0: found, 1: mark, index, input }) => {
      const alone = !/[，。、；：]/.test(input[index + found.length] ?? '');
      return mark
        ? { what: `标点重复：“${found}”`, mend: `只留一个“${mark}”`, ...(alone && { fix: mark }) }
        : { what: `标点叠在一起：“${found}”`, mend: '只留一个' };
    },
  ),
  (text) => {
    const between = new RegExp(`(?<=[”》]${gap}*)、(?=${gap}*[“《])`, 'g');
    // Where all that is listed is quoted, and nothing else: in a mixed list the mark has a use.
    const inList = within(text, /(?<![、”》])(?:(?:“[^“”]*”|《[^《》]*》)、)+(?:“[^“”]*”|《[^《》]*》)(?![、（])/g);
    return [...text.matchAll(between)].map(({ index }) => {
      const listed = inList(index);
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
