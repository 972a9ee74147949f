import type { Figure } from '../schemas/figure.ts';

/**
 * What a drawing to scale can show of a figure: one number above zero.
 * @throws in Chinese when it is none
 */
export function toScale({ value, wordings }: Figure): number {
  if (typeof value !== 'number') throw new Error(`“${wordings[0]}”是从几到几的数，画不出一个大小`);
  if (value <= 0) throw new Error(`“${wordings[0]}”不大于零，没有大小可画`);
  return value;
}
