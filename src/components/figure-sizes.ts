import { splitWording } from '../editorial/amounts/wording.ts';
import { ems } from '../editorial/setting/ems.ts';

/**
 * Half a line of the smallest phone, in pixels: a webview may set text twice as large (WeChat's own sizes). And the
 * sizes of a number and its unit in the largest text there, as `FigureStats.css` has them.
 */
const half = 135;
const largest = { number: 48, unit: 32 };
const leading = { number: 44, unit: 21.2 };
/** In parts of its size, how wide a digit of the headline face is. */
const digit = 0.64;

/** An amount in the parts that are set apart: 至少, 15 and 户. */
export function partsOf(wording: string): { hedge: string; number: string; rest: string } {
  const hedge = /\d/.test(wording) ? (wording.match(/^[^\d-]+/)?.[0] ?? '') : '';
  return { hedge, ...splitWording(wording.slice(hedge.length)) };
}

/** Whether an amount would be torn there. A line may end behind a vague word. */
function isLong(wording: string, { number: large, unit } = largest): boolean {
  const { hedge, number, rest } = partsOf(wording);
  const digits = number.match(/\d/g)?.length ?? 0;
  const small = hedge.length > 1 ? rest : hedge + rest;
  return (digits * digit + ems(number.replace(/\d/g, ''))) * large + ems(small) * unit > half;
}

/**
 * In what sizes the amounts of a box are set: all in one, but for the first of an odd number, which on a phone has a row
 * to itself and leads the others where it can.
 */
export function sizesOf(wordings: readonly string[]): { lead: boolean; small: boolean } {
  const [first = ''] = wordings;
  const lead = wordings.length % 2 === 1 && !isLong(first, leading);
  return { lead, small: wordings.slice(lead ? 1 : 0).some((wording) => isLong(wording)) };
}
