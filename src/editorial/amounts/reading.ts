import { hedgesInside, type Precision } from './hedges.ts';
import { digitOf, exact, readNumeral, scaleOf } from './numerals.ts';

/** A number, and how vague it is. */
export interface Read {
  value: number;
  precision: Precision;
}

/** Reads a number with the vague words inside it: 十几, 七八, 几十亿, 上万, 2.3万余, 100多万. */
export function readNumber(text: string): Read | undefined {
  const [, vague, scales = ''] = text.match(/^([几数上])([十百千万亿]+)$/) ?? [];
  if (vague) return { value: scaleOf(scales) * (vague === '上' ? 1 : 2), precision: vague as Precision };

  const [, tens, scaled = ''] = text.match(/^(.*十)几([百千万亿]*)$/) ?? [];
  if (tens) {
    const base = readNumeral(tens);
    return base === undefined ? undefined : { value: exact((base + 1) * scaleOf(scaled)), precision: '几' };
  }
  const [, ten, one = '', two = '', by = ''] =
    text.match(/^(.*[十百千])?([一二两三四五六七八九])([一二两三四五六七八九])([十百千万亿]*)$/) ?? [];
  if (one && digitOf(two) === (digitOf(one) ?? 0) + 1) {
    const base = ten ? readNumeral(ten) : 0;
    // 二十七八万 are so many times 万, 一百三四十 are a hundred and so many times ten.
    const rest = digitOf(one) ?? 0;
    const value = /[万亿]/.test(by) ? ((base ?? 0) + rest) * scaleOf(by) : (base ?? 0) + rest * scaleOf(by);
    return base === undefined ? undefined : { value: exact(value), precision: '约' };
  }
  const [, number = '', hedge = '', lateScale = ''] = text.match(/^(.*?)([余多来几+]?)([十百千万亿]*)$/) ?? [];
  const value = number === '半' ? 0.5 : readNumeral(hedge ? number : text);
  if (value === undefined) return undefined;
  return { value: exact(value * (hedge ? scaleOf(lateScale) : 1)), precision: hedgesInside[hedge] ?? '确数' };
}

/** Parts of so many, in the unit's own: of a hundred, 三分之二 are 66.7, rounded to tenths where it has no end. */
export function readShare(text: string, unit: string): Read | undefined {
  const whole = unit === '‰' ? 1000 : 100;
  const { above, below } =
    (text.match(/^(?<below>.+)分之(?<above>.+)$/) ?? text.match(/^(?<above>\d+)\/(?<below>\d+)$/))?.groups ?? {};
  if (above && below) {
    const [divisor, read] = [readNumeral(below), readNumber(above)];
    return divisor && read ? { ...read, value: rounded((read.value * whole) / divisor) } : undefined;
  }
  const [, number = text, sign = '', tenths = ''] = text.match(/^(.*?)([%％‰成])([一二三四五六七八九半]?)$/) ?? [];
  const read = readNumber(number);
  if (!read) return undefined;
  const parts = { '': whole, 成: 10, '‰': 1000 }[sign] ?? 100;
  const tenth = tenths === '半' ? 0.5 : (digitOf(tenths) ?? 0) / 10;
  return { ...read, value: exact(((read.value + tenth) * whole) / parts) };
}

function rounded(value: number): number {
  const read = exact(value);
  return String(read).length > 7 ? Number(read.toFixed(1)) : read;
}
