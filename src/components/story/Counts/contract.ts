import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '一句话里的篇数，由稿库数出来：{人物}篇人物，网页上是“四篇人物”',
  inline: true,
  props: { text: { hint: '写着 {人物} 这样的话', required: true, read: 'text' } },
} satisfies Contract;
