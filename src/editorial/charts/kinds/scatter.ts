import type { Claim } from '../plot.ts';

/** Two measures against one another. */
export const scatter: Claim = { draws: '散点，两个数互相对照', notFor: '没有三栏的小表', most: 60, axes: true };
