import { hedgesAfter, hedgesBefore, hedgesInside, type Precision } from './hedges.ts';
import { isCounter, measureAtEnd } from './measures.ts';
import { digitOf, exact, readNumeral, scaleOf } from './numerals.ts';

export interface Amount {
  value: number;
  precision: Precision;
}

/**
 * Reads a wording of the ledger (number, vague words and unit) back to its value. A thing that is
 * counted may be counted by another word: 253名 are also 253点 in a drawing of as many points.
 * @returns undefined when the wording does not hold an amount of `unit`
 */
export function parseWording(wording: string, unit: string): Amount | undefined {
  const read = parseIn(wording, unit);
  if (read || !isCounter(unit)) return read;
  const other = measureAtEnd(wording);
  return other && isCounter(other) ? parseIn(wording, other) : undefined;
}

function parseIn(wording: string, unit: string): Amount | undefined {
  const [before, rest] = withoutHedge(wording, hedgesBefore, (text, hedge) => text.startsWith(hedge));
  const [after, bare] = withoutHedge(rest, hedgesAfter, (text, hedge) => text.endsWith(hedge));
  const read = readInUnit(bare, unit);
  if (!read) return undefined;
  const hedges = [before, after, read.precision === '确数' ? undefined : read.precision].filter((hedge) => hedge);
  // 近2000余名 contradicts itself.
  return hedges.length > 1 ? undefined : { value: read.value, precision: hedges[0] ?? '确数' };
}

function withoutHedge(
  text: string,
  hedges: Readonly<Record<string, Precision>>,
  has: (text: string, hedge: string) => boolean,
): [Precision | undefined, string] {
  const hedge = Object.keys(hedges).find((word) => has(text, word));
  if (!hedge) return [undefined, text];
  return [hedges[hedge], text.startsWith(hedge) ? text.slice(hedge.length) : text.slice(0, -hedge.length)];
}

function readInUnit(text: string, unit: string): Amount | undefined {
  // 一米七: the unit stands in the middle, and tenths follow it.
  const [whole = '', tenths = '', ...more] = text.split(unit);
  if (more.length === 0 && whole && /^[一二三四五六七八九]+$/.test(tenths)) {
    const value = Number(`${readNumeral(whole)}.${[...tenths].map(digitOf).join('')}`);
    return Number.isNaN(value) ? undefined : { value, precision: '确数' };
  }
  // 三天两夜 are three days.
  const days = unit === '天' && text.match(/^(.+)天[一二两三四五六七八九十]+夜$/)?.[1];
  if (days) return readAmount(days);
  if (unit === '%') return readShare(text);
  // 一个多月 and 4个多小时 part the number from its hedge.
  const joined = text.replace(/个([多余])/, '$1个');
  if (!joined.endsWith(unit)) return undefined;
  return readAmount(joined.slice(0, -unit.length).replace(/个$/, ''));
}

/** 18.1%, 百分之九十八点六 and 三成 are all shares of a hundred. */
function readShare(text: string): Amount | undefined {
  if (text.startsWith('百分之')) return readAmount(text.slice(3));
  const read = readAmount(text.replace(/[%\uff05成]$/, ''));
  return read && text.endsWith('成') ? { ...read, value: exact(read.value * 10) } : read;
}

/** Reads a number with the vague words inside it: 十几, 七八, 几十亿, 上万, 2.3万余, 100多万. */
function readAmount(text: string): Amount | undefined {
  const [, vague, scales = ''] = text.match(/^([几数上])([十百千万亿]+)$/) ?? [];
  if (vague) return { value: scaleOf(scales) * (vague === '上' ? 1 : 2), precision: vague as Precision };

  const [, tens, scaled = ''] = text.match(/^(.*十)几([百千万亿]*)$/) ?? [];
  if (tens) {
    const base = readNumeral(tens);
    return base === undefined ? undefined : { value: exact((base + 1) * scaleOf(scaled)), precision: '几' };
  }
  const [, ten, one = '', two = '', by = ''] =
    text.match(/^(.*十)?([一二两三四五六七八九])([一二两三四五六七八九])([十百千万亿]*)$/) ?? [];
  if (one && digitOf(two) === (digitOf(one) ?? 0) + 1) {
    const base = ten ? readNumeral(ten) : 0;
    const value = exact(((base ?? 0) + (digitOf(one) ?? 0)) * scaleOf(by));
    return base === undefined ? undefined : { value, precision: '约' };
  }
  const [, number = '', hedge = '', lateScale = ''] = text.match(/^(.*?)([余多来]?)([百千万亿]*)$/) ?? [];
  const value = readNumeral(hedge ? number : text);
  if (value === undefined) return undefined;
  return { value: exact(value * (hedge ? scaleOf(lateScale) : 1)), precision: hedgesInside[hedge] ?? '确数' };
}

/**
 * Splits 190万名 into 190 and 万名, so that a display can set the number large and
 * the rest small. An amount in Han numerals (几十亿条) stays whole.
 */
export function splitWording(wording: string): { number: string; rest: string } {
  const number = wording.match(/^[\d.]+/)?.[0] ?? wording;
  return { number, rest: wording.slice(number.length) };
}
