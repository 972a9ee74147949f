import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '钥匙',
  props: {
    /** Counted in 把. */
    figure: { hint: '总账里的id', required: true, figures: true },
    title: { hint: '题', required: true, read: 'text' },
    takeaway: { hint: '一句话说明看出什么', required: true, read: 'text' },
  },
} satisfies Contract;
