import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '时间线',
  props: {
    title: { hint: '题', required: true, read: 'text' },
    /** The span it covers, for readers who skim. */
    label: { hint: '起止时间', usual: true, read: 'text' },
  },
  holds: 'Moment',
} satisfies Contract;
