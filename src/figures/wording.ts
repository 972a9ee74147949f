/**
 * How a printed amount such as 2.3万余人次 is read back to a number.
 * Vague words are part of the fact and never dropped: 余 and 多 make the value a
 * lower bound, 约 an approximation, 上万 "from 10,000 up", 几 and 数 "from two up".
 */
export const precisions = ['确数', '余', '多', '约', '上', '几', '数'] as const;
export type Precision = (typeof precisions)[number];

export interface Amount {
  value: number;
  precision: Precision;
}

const digits = '零一二三四五六七八九';
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The product of scale words, so that 十亿 is 1,000,000,000; of no words it is 1. */
function scaleOf(words: string): number {
  return [...words].reduce((product, word) => product * (scales[word] ?? 1), 1);
}

/** Rounds away what floating point adds: 2.3 × 10,000 is 23,000. */
function times(a: number, b: number): number {
  return Number((a * b).toPrecision(12));
}

/**
 * Reads a wording of the ledger (number, vague word and unit) back to its value.
 * @returns undefined when the wording does not end in `unit` or holds no number
 */
export function parseWording(wording: string, unit: string): Amount | undefined {
  // 一米七: the unit stands in the middle, and a tenth follows it.
  const tenth = wording.match(/^([一二三四五六七八九])(.)([一二三四五六七八九])$/);
  if (tenth && tenth[2] === unit) {
    return { value: Number(`${digits.indexOf(tenth[1] ?? '')}.${digits.indexOf(tenth[3] ?? '')}`), precision: '确数' };
  }
  if (!wording.endsWith(unit)) return undefined;
  const amount = wording.slice(0, -unit.length);

  const teens = amount === '十几';
  if (teens) return { value: 11, precision: '几' };

  const vague = amount.match(/^([几数上])([十百千万亿]+)$/);
  if (vague) {
    const precision = vague[1] as Precision;
    return { value: scaleOf(vague[2] ?? '') * (precision === '上' ? 1 : 2), precision };
  }

  const plain = amount.match(/^(约?)([\d.]+|[一二三四五六七八九])([百千]?[万亿]?)个?([余多]?)([万亿]?)$/);
  if (!plain) return undefined;
  const [, about, number = '', scale = '', hedge, lateScale = ''] = plain;
  const base = digits.includes(number) ? digits.indexOf(number) : Number(number);
  return {
    value: times(base, scaleOf(scale + lateScale)),
    precision: (hedge || about || '确数') as Precision,
  };
}

/**
 * Splits 190万名 into 190 and 万名, so that a display can set the number large and
 * the rest small. An amount in Han numerals (几十亿条) stays whole.
 */
export function splitWording(wording: string): { number: string; rest: string } {
  const number = wording.match(/^[\d.]+/)?.[0] ?? wording;
  return { number, rest: wording.slice(number.length) };
}
