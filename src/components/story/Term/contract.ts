import type { Contract, Known, Said, Tag } from '../../../editorial/source/contract.ts';
import { insteadOf } from '../../../lib/nearest.ts';

export const contract = {
  use: '指明正文里的一个词在这里解释，它写在 terms.yaml 里；不是那个词的写 none',
  props: {
    name: { hint: 'terms.yaml 里的词，和标签中间一样就不写' },
    none: { hint: '不是那个词', flag: true },
  },
  inside: '正文里的词',
  inline: true,
  objections,
} satisfies Contract;

function objections({ flags, props: { name }, text = '' }: Tag, { terms }: Known): Said[] {
  const isNone = flags.includes('none');
  if (isNone && name !== undefined)
    return [['term-tag', '<Term> 写了 name，又写了 none', '在这里解释的，删去 none；不是那个词的，删去 name', 'name']];
  if (!text.trim()) return [['term-tag', '<Term> 里没有字', '写上正文里的词，或删去标签']];
  const word = name ?? text.trim();
  if (isNone || !terms || terms.includes(word)) return [];
  const mend = `${insteadOf(word, terms)}${terms.length > 0 ? '；' : ''}要加一个的，写进 content/terms.yaml`;
  return [['term-unknown', `terms.yaml 里没有“${word}”`, mend, name === undefined ? undefined : 'name']];
}
