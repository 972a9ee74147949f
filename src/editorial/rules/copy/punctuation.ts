import { han, patternRule, type Rule } from './rule.ts';

const wideOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
};
const opening = `[${han}“‘《（]`;
const closing = `[${han}”’》）]`;

/** Marks of GB/T 15834—2011, in the forms that stand between Han characters. */
export const punctuationRules: readonly Rule[] = [
  patternRule(
    'half-width punctuation',
    'GB/T 15834—2011 5.1',
    new RegExp(
      [
        `\\([^()]*${han}[^()]*\\)`,
        `(?<=${han})\\([^()]*\\)`,
        `(?<=${closing})[,;!?]`,
        `(?<=${closing}):(?!//)`,
        `[,;!?:](?=${opening})`,
        // 一. at the head of a paragraph wants another mark.
        `(?<=${closing})(?<!^[一二三四五六七八九十]+)\\.(?![.\\w])`,
      ].join('|'),
      'gu',
    ),
    ([found]) => {
      const fix = found.replace(/^[(,;:!?.]|\)$/g, (mark) => wideOf[mark] ?? mark);
      const [marks, wide] = found.length > 1 ? ['( )', '（ ）'] : [found, fix];
      return { what: `汉字旁边的“${marks}”是半角标点`, mend: `改成“${wide}”`, fix };
    },
  ),
  patternRule('ellipsis', 'GB/T 15834—2011 4.11', /\.{2,}|。{2,}|(?<!…)…(?!…)[.。]*|…{3,}/g, ([found]) => ({
    what: `省略号写成了“${found}”`,
    mend: '改成“……”，六个点，占两个字',
    fix: '……',
  })),
  patternRule('dash', 'GB/T 15834—2011 4.10', /-{2,}|—{3,}|—-+|(?<=\p{Script=Han})――?/gu, ([found]) => ({
    what: `破折号写成了“${found}”`,
    mend: '改成“——”，占两个字',
    fix: '——',
  })),
  patternRule(
    'repeated marks',
    'GB/T 15834—2011 5.1',
    /([，、；：])\1+|[！？]{4,}|[，、；：][。，、；：]|。[，、；]/g,
    (match) => {
      const [found, mark] = match;
      return mark
        ? { what: `标点重复：“${found}”`, mend: `只留一个“${mark}”`, fix: mark }
        : { what: `标点叠在一起：“${found}”`, mend: '只留一个' };
    },
  ),
  patternRule('mark between quotations', 'GB/T 15834—2011 4.5.3.5', /(?<=[”》])、(?=[“《])/g, () => ({
    what: '并列的引号、书名号之间多了顿号',
    mend: '删去“、”',
    fix: '',
  })),
  patternRule('half-width tilde', 'GB/T 15834—2011 4.13', /(?<=[\d%万亿])~(?=\d)/g, () => ({
    what: '数字之间的“~”是半角',
    mend: '改成“～”',
    fix: '～',
  })),
];
