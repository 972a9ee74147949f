import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '一组数字',
  props: {
    figures: { hint: '总账里的id，再一个id', required: true, figures: true },
    /** What the figures have in common; under a headline they need none. */
    title: { hint: '题', usual: true, read: 'text' },
  },
} satisfies Contract;
