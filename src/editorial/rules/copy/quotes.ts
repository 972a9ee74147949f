import type { Marking } from '../../source/marking.ts';
import { han, type Rule } from './rule.ts';

/** What stands for the marks of a typewriter: “ ”, or ‘ ’. */
const straight: readonly [signs: string, open: string, close: string][] = [
  ['["＂]', '“', '”'],
  ["['＇]", '‘', '’'],
];

/**
 * Typewriter quotes beside Han. Two of them are surely a pair: the first opens, the second closes. Of four, one pair
 * may stand inside the other; behind a digit it may be inches; and marks tell when they stand the other way round.
 */
const typed = straight.map(([signs, open, close]): Rule => {
  const other = `[^${signs.slice(1, -1)}${open}${close}]`;
  const pair = new RegExp(
    `^${other}*(?<![\\d、])${signs}(?![\\s，。、；：！？）》])${other}*(?<![\\d\\s，、；：（《])${signs}(?!、)${other}*$`,
  );
  const all = new RegExp(signs, 'g');
  const besideHan = new RegExp(`${han}${signs}|${signs}${han}|[＂＇]`, 'u');
  return (text) => {
    if (!besideHan.test(text)) return [];
    const clear = pair.test(text);
    return [...text.matchAll(all)].flatMap(({ 0: sign, index: start }, count): Marking[] => {
      // It's.
      if (/^[A-Za-z]'[A-Za-z]/.test(text.slice(Math.max(start - 1, 0), start + 2))) return [];
      const mend = `改成${open} ${close}`;
      const what = `引号是直的（${sign}）`;
      return [
        {
          start,
          end: start + 1,
          rule: 'straight-quotes',
          what,
          mend,
          ...(clear && { fix: count === 0 ? open : close }),
        },
      ];
    });
  };
});

const corners: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '｢': '“',
  '｣': '”',
  '﹁': '“',
  '﹂': '”',
  '﹃': '‘',
  '﹄': '’',
};

/** The quotation marks of vertical and of other countries' texts: what is printed here has one kind of them. */
const otherKinds: Rule = (text) => {
  const mixed = /[“”‘’]/.test(text);
  const found = [...text.matchAll(/[「」『』｢｣﹁﹂﹃﹄]/g)].map(({ 0: mark, index: start }): Marking => {
    const right = corners[mark] ?? mark;
    return {
      start,
      end: start + 1,
      rule: 'quotation-marks' as const,
      what: `“${mark}”是竖排用的引号`,
      mend: mixed ? '外面一层改成“ ”，里面一层改成‘ ’' : `改成 ${right}`,
      ...(!mixed && { fix: right }),
    };
  });
  const others = new RegExp(
    `(?<=${han})[„‟‚‛«»‹›〝〞〟❛❜❝❞]|[„‟‚‛«»‹›〝〞〟❛❜❝❞](?=${han})|(?<![\\dA-Za-z\\p{Script=Greek}°)）′″])[′″‴‵‶´]`,
    'gu',
  );
  return [
    ...found,
    ...[...text.matchAll(others)].map(({ 0: mark, index: start }) => ({
      start,
      end: start + 1,
      rule: 'quotation-marks' as const,
      what: `“${mark}”不是中文的引号`,
      mend: '外面一层改成“ ”，里面一层改成‘ ’',
    })),
  ];
};

export const straightQuoteRules: readonly Rule[] = typed;
export const foreignQuoteRules: readonly Rule[] = [otherKinds];
