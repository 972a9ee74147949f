import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '一个醒目的数字',
  props: { figure: { hint: '总账里的id', required: true, figures: true } },
} satisfies Contract;
