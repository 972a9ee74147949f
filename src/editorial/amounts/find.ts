import { isMeasured, measureAt } from './measures.ts';
import { readNumeral } from './numerals.ts';
import { withoutOrdinary } from './ordinary.ts';
import { hedgesAfter, hedgesBefore } from './wording.ts';

/** An amount that stands in a text: 近2000名. */
export interface FoundAmount {
  /** Where it begins and ends, its vague words and its unit included. */
  start: number;
  end: number;
  /** The number alone, with the vague words inside it: 2.3万余. */
  number: string;
  /** Its measure word, where there is one that is known. */
  unit: string | undefined;
}

const han = '[零〇一二两三四五六七八九十百千万亿]';
const scales = '[百千万亿]';
const amount = new RegExp(
  [
    `\\d+(?:[,\\uff0c]\\d{3})*(?:\\.\\d+)?${scales}*(?:[余多来]${scales}*)?`,
    `百分之${han}+(?:点${han}+)?`,
    `${han}+分之${han}+`,
    `[几数][十百千万亿]+`,
    `上${scales}+`,
    `${han}*十几${scales}*`,
    `${han}+(?:点${han}+)?(?:[余多来]${scales}*)?`,
  ].join('|'),
  'g',
);
// 附近十几个 and 相约两点 are not vague.
const before = new RegExp(`(?<![附最临邻靠亲相预节])(?:${Object.keys(hedgesBefore).join('|')})$`);
const after = new RegExp(`^(?:${Object.keys(hedgesAfter).join('|')})`);

/** Everyday words: 一天, 一年, 一周 and 一倍 count nothing. */
const everyday = /^一(?:天|年|周|倍|成|克|秒|斤|升)$/;

/**
 * Finds the statistics of a text. A number in Arabic digits is one unless it is a date, a rank
 * or the like (`ordinary.ts`). A number in Han is one when it is ten or more and counts something, is
 * vague (数百, 七八个), a share (三成), or measures something (一米七, 五年连降); 两名同志 and
 * 三件事 are plain words, for which GB/T 15835 wants Han, as it wants Arabic digits for statistics.
 */
export function findAmounts(text: string): FoundAmount[] {
  const digits = text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const plain = withoutOrdinary(digits.replaceAll('\uff0e', '.'));
  return [...plain.matchAll(amount)].flatMap(({ 0: number, index }): FoundAmount[] => {
    let end = index + number.length;
    // 4个多小时, 3055个, 0.8个百分点, 一个多月: what stands between number and unit.
    const between = plain.slice(end).match(/^个?[余多]/)?.[0] ?? '';
    const unit = measureAt(plain, end + between.length) ?? (between.startsWith('个') ? '个' : undefined);
    end += between.length + (unit?.length ?? 0);
    end += plain.slice(end).match(/^[一二三四五六七八九]+(?![个名人位年天月十百千万])/)?.[0].length ?? 0;
    const start = index - (plain.slice(0, index).match(before)?.[0].length ?? 0);
    const hedged = start < index || between !== '' || after.test(plain.slice(end));
    end += plain.slice(end).match(after)?.[0].length ?? 0;
    return isStatistic(number, unit, hedged) ? [{ start, end, number: number + between, unit }] : [];
  });
}

function isStatistic(number: string, unit: string | undefined, hedged: boolean): boolean {
  if (/\d/.test(number) || /分之|^[几数上]|几/.test(number)) return true;
  if (/[余多来]/.test(number)) return /[十百千万亿]/.test(number) || Boolean(unit);
  if (!unit) return false;
  const [one = '', two = ''] = number;
  if (number.length === 2 && !/[十百千万亿]/.test(number))
    return (readNumeral(two) ?? 0) - (readNumeral(one) ?? 0) === 1;
  if ((readNumeral(number) ?? 0) >= 10) return true;
  if (everyday.test(number + unit)) return false;
  return isMeasured(unit) || hedged;
}
