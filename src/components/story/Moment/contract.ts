import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '时间线里的一刻',
  props: { when: { hint: '什么时候', required: true, read: 'text' } },
  inside: '发生了什么',
} satisfies Contract;
