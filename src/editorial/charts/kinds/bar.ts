import type { Claim } from '../plot.ts';

/** Horizontal bars on one axis from zero. */
export const bar: Claim = { draws: '横条，从零画起', notFor: '单位不同；超过六条', most: 6, oneAxis: true };
