import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '给读者的说明',
  props: { title: { hint: '题', usual: true, read: 'text' } },
  inside: '说明',
} satisfies Contract;
