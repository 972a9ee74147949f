import type { Marking } from '../../source/marking.ts';
import type { Rule } from './rule.ts';

const pairs: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '（': '）', '【': '】' };
const openers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));

const marks = /[“”‘’《》（）【】]/g;
/** The number of an item needs no opening bracket: 1）. */
const item = /(?:^|[，。；：\n])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})）$/;

/** Quotation marks and brackets that lack their other half, or stand inside their like. */
const paired: Rule = (text) => {
  const findings: Marking[] = [];
  const open: { mark: string; index: number }[] = [];
  let doubles = 0;
  const alone = (index: number, mark: string) =>
    findings.push({
      start: index,
      end: index + 1,
      rule: 'unpaired-mark',
      what: `${mark} 没有成对`,
      mend: '补上另一半，或删去它',
    });
  for (const { 0: mark, index } of text.matchAll(marks)) {
    // In English words it is an apostrophe.
    if (mark === '’' && /[A-Za-z]/.test(text[index - 1] ?? '')) continue;
    if (mark === '）' && open.at(-1)?.mark !== '（' && item.test(text.slice(Math.max(index - 4, 0), index + 1)))
      continue;
    const opener = openers.get(mark);
    if (pairs[mark]) {
      if (mark === '“' && doubles > 0) {
        findings.push({
          start: index,
          end: index + 1,
          rule: 'nested-quotes',
          what: '双引号里面又用了双引号',
          mend: '里面的改成单引号‘ ’',
        });
      }
      if (mark === '“') doubles += 1;
      open.push({ mark, index });
    } else if (opener) {
      if (open.at(-1)?.mark === opener) {
        if (opener === '“') doubles -= 1;
        open.pop();
      } else alone(index, mark);
    }
  }
  for (const { index, mark } of open) alone(index, mark);
  return findings;
};

/**
 * Two typewriter quotes that are surely a pair: the first opens, the second closes. Of four, one pair may stand
 * inside the other; behind a digit it may be inches; and marks tell when they stand the other way round.
 */
const pair = /^[^"“”]*(?<![\d、])"(?![\s，。、；：！？）》])[^"“”]*(?<![\d\s，、；：（《])"(?!、)[^"“”]*$/;

/** Typewriter quotes beside Han. */
const straight: Rule = (text) => {
  const places = [...text.matchAll(/"/g)].map(({ index }) => index);
  if (!places.some((index) => /\p{Script=Han}/u.test(text.slice(Math.max(index - 1, 0), index + 2)))) return [];
  const clear = pair.test(text);
  return places.map((start, index) => ({
    start,
    end: start + 1,
    rule: 'straight-quotes',
    what: '引号是直的（"）',
    mend: '改成“ ”',
    ...(clear && { fix: index === 0 ? '“' : '”' }),
  }));
};

export const pairRules: readonly Rule[] = [paired, straight];
