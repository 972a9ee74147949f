import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '引语',
  /** A quote without a speaker is nobody's. */
  props: { speaker: { hint: '谁说的', required: true, read: 'text' } },
  taken: 'quote',
  inside: '原话，不加引号',
} satisfies Contract;
