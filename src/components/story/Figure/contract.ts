import type { Contract, Said, Tag } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '指明正文里的一个数是总账里的哪一个；不是统计数字的写 none',
  props: {
    id: { hint: '总账里的id', usual: true, figures: true },
    none: { hint: '不是统计数字', flag: true },
  },
  inside: '正文里的数',
  inline: true,
  objections,
} satisfies Contract;

function objections({ flags, props }: Tag): Said[] {
  if (Boolean(props['id']) !== flags.includes('none')) return [];
  return [['figure-tag', '<Figure> 要写 id，或者写 none', '是总账里的数写 id="…"，不是统计数字的写 none']];
}
