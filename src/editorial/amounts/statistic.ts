import { isMeasured, isOfDigits } from './measures.ts';
import type { NumberKind } from './number.ts';
import { readNumeral } from './numerals.ts';

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  start: number;
  end: number;
  number: string;
  kind: NumberKind;
  unit: string | undefined;
  /** Of two numbers: 3至5天, 1小时52分. */
  joined?: 'range' | 'compound';
  /** A vague word stands before or behind it. */
  hedged?: boolean;
}

/** Everyday words: 一天 and 一元硬币 count nothing. */
const everyday = /^一(?:天|毫米|克|秒|斤|公斤|升|亩|元|个星期|分钱|毛钱)$/;
/**
 * Days, months and years are told in plain words (三天后, 十年来, 签了两年), unless it is said that something took so long:
 * 历时三天, 写了三十年, 五年连降.
 */
const days = /^(?:天|周|年|个月|个星期)$/;
const took =
  /(?:[历用耗费]时|持续|连续|接连|[奋鏖苦激]战|坚守|值守|仅用|只用|[用花]了|长达|整整|达|缩短[到至]?|延长[到至]?|提前|推迟|平均|为期|期限|周期为?|任期|随访|坚持|从[教医警军业艺]|[工党教军]龄)$/;
const lasted = /(?<![到人])[了过]$/;
/** What says that a bare number is an amount: 涨到3055, 均分8.9, 汇率7.15, pH值4.8, where pH is blotted out as a word. */
const tells =
  /(?:[涨跌升降增减][到至]|达到?|[共合总累]计|共有?|仅有?|[均得评总]分|跌破|指数|系数|[月年]薪|[房租票售定标]价|(?:[汇利费]率|[\u3000数]值|股价|[指系]数|成绩)(?:[是为达报在]|[涨跌升降][了到至])?)$/;

/** Whether a desk that checks facts would look it up. */
export function isStatistic(text: string, quantity: Quantity): boolean {
  const { end, hedged, kind, number, start, unit } = quantity;
  const before = text.slice(Math.max(0, start - 5), start);
  const behind = text.slice(end, end + 2);
  if (kind === 'half') return Boolean(hedged) || number !== '一半';
  if (kind === 'fraction') return isBelowOne(number);
  if (kind === 'arabic') {
    return (
      Boolean(unit || hedged) ||
      /[百千万亿余多来几]/.test(number) ||
      (tells.test(before) && (standsAlone(behind) || number.includes('.')))
    );
  }
  if (kind !== 'han') return true;
  if (unit) return countsInHan(quantity, unit, before, behind);
  return /[十百千万亿]/.test(number) && (Boolean(hedged) || isPrice(number, behind));
}

/** Whether a number in Han counts or measures, and is no plain word. */
function countsInHan(quantity: Quantity, unit: string, before: string, behind: string): boolean {
  const { hedged = false, joined, number } = quantity;
  if (joined === 'compound' || /[余多来]/.test(number)) return true;
  // 百家 and 万里 are words; 近百家 and 百万元 are amounts.
  if (/^[百千万亿]+$/.test(number)) return hedged || (number.length > 1 && isMeasured(unit));
  const value = readNumeral(number) ?? 0;
  if (isOfDigits(unit)) return value >= 10 && hedged;
  const [, digits, scale] = number.match(/^(?:.*[十百千])?([一二两三四五六七八九]{2,})([十百千万亿]*)$/) ?? [];
  if (digits) return isNeighbours(digits, scale || unit);
  if (joined) return isMeasured(unit);
  if (everyday.test(number + unit)) return false;
  if (hedged) return value >= 10 || isMeasured(unit);
  if (days.test(unit)) return took.test(before) || (value >= 10 && lasted.test(before)) || behind.startsWith('连');
  return value >= 10 || isMeasured(unit);
}

/** 1/3 is a share; 24/7 is none. */
function isBelowOne(number: string): boolean {
  const [above, below] = number.split('/').map(Number);
  return Number(above) < Number(below);
}

/** 一年房租六万，卖两千八: a large number that nothing follows. */
function isPrice(number: string, behind: string): boolean {
  return /^[一二两三四五六七八九十].*[千万亿]/.test(number) && (standsAlone(behind) || /^(?:的|出头)/.test(behind));
}

function standsAlone(behind: string): boolean {
  return /^(?:[\s，。；！？）”]|$)/.test(behind);
}

/** 七八个 and 二三十个 are rough numbers; 两三个 and 一两句 are a manner of speaking, and 三九 is none. */
function isNeighbours(number: string, unit: string): boolean {
  const [one = 0, two = 0, ...more] = [...number].map((digit) => readNumeral(digit) ?? 0);
  return more.length === 0 && two - one === 1 && (one > 2 || /^[倍成十百千万亿]/.test(unit));
}
