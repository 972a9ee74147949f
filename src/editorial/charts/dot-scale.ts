import type { Row } from './plot.ts';

/** So many dots can be told apart where each is one thing, and so many taken in where each stands for many. */
export const mostDots = 5000;
const mostOfMany = 500;

/**
 * How many one dot stands for: one as long as that can be drawn, or else the least power of ten that can. Undefined
 * where the numbers are not whole in it.
 */
export function dotScale(rows: readonly Pick<Row, 'value'>[]): number | undefined {
  const whole = rows.reduce((sum, { value }) => sum + value, 0);
  let scale = 1;
  while (whole / scale > (scale === 1 && rows.length === 1 ? mostDots : mostOfMany)) scale *= 10;
  return rows.every(({ value }) => value % scale === 0) ? scale : undefined;
}
