import { siteFile } from '../../lib/content-folder.ts';
import { insteadOf } from '../../lib/nearest.ts';
import { readNumeral } from '../amounts/numerals.ts';
import { type Counts, countMark, numeral, withoutNone } from '../content/counts.ts';
import { isText } from '../content/misplaced.ts';
import type { ContentFile } from '../content/reading.ts';
import type { Marking } from '../source/marking.ts';
import type { Passage } from '../source/passage.ts';
import type { Problem } from '../source/problem.ts';
import { problemIn } from '../source/problem-in.ts';

/** A prop whose counts are filled in, wherever it stands. */
const component = 'Counts.text';
/** The fields of `content/site.yaml` whose counts are. */
const filled = /^(?:description|sections\.(\w+)\.intro)$/;

/** What entries are counted by, in the texts of the whole feature. */
const measure = '[篇则幅名位个条张封]';
const typed = '(?<![第每这那哪各同\\d.一二两三四五六七八九十百千万几数])(\\d+|[一二两三四五六七八九十百]+)';

/** Counts of the feature that do not hold: typed by hand and out of date, or of what is not counted. */
export function checkCounts(file: ContentFile, counts: Counts): Problem[] {
  const whole = file.file === siteFile || isText(file.file);
  return file.passages.flatMap((passage) => {
    const marked = whole || passage.field === component ? inMarks(passage, file.file === siteFile, counts) : [];
    const markings = [...marked, ...(whole ? byHand(passage, counts) : [])];
    return markings.map((marking) => problemIn(file, passage, marking));
  });
}

function inMarks({ field = '', text }: Passage, ofSite: boolean, counts: Counts): Marking[] {
  const isFilled = field === component || (ofSite && filled.test(field));
  // Of an empty section nobody reads what it says of itself.
  const left = withoutNone(text, counts);
  return [...text.matchAll(countMark)].flatMap(({ 0: mark, 1: name = '', index: start }): Marking[] => {
    const at = { start, end: start + mark.length };
    const names = [...counts.keys()];
    if (!isFilled) return [{ ...at, rule: 'count-mark', what: `这里的“${mark}”不会变成数`, mend: '直接写出来' }];
    if (!counts.has(name))
      return [{ ...at, rule: 'count-unknown', what: `没有“${name}”这一栏，数不出来`, mend: insteadOf(name, names) }];
    const none = counts.get(name) === 0 && left.includes(mark) && !/^sections/.test(field);
    return none
      ? [
          {
            ...at,
            rule: 'count-empty',
            what: `“${name}”一栏现在是空的，这句话不通`,
            mend: '删去这句话，或改成并列的一项',
          },
        ]
      : [];
  });
}

/** 四篇人物, 四则民警心声, and the other way round, 心声四则. */
function byHand({ field = '', text }: Passage, counts: Counts): Marking[] {
  return [...counts].flatMap(([name, count]) => {
    const pattern = new RegExp(`${typed}${measure}\\p{Script=Han}{0,4}?${name}|${name}${typed}[篇则幅]`, 'gu');
    return [...text.matchAll(pattern)].flatMap(({ 0: found, 1: before, 2: after, index }): Marking[] => {
      const written = before ?? after ?? '';
      if (readNumeral(written) === count) return [];
      const start = index + found.indexOf(written);
      const own = filled.test(field) ? `写成 {${name}}` : `写成 <Counts text="{${name}}…" />`;
      return [
        {
          start,
          end: start + written.length,
          rule: 'count-outdated',
          what: `“${found}”和稿库对不上，“${name}”一栏现在有${numeral(count)}${count === 0 ? '' : '项'}`,
          mend: count === 0 ? '删去这几个字' : `把“${written}”改成“${numeral(count)}”；${own}，以后自己会变`,
          ...(count > 0 && { fix: numeral(count), recorded: true as const }),
        },
      ];
    });
  });
}
