import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '一组照片，两到六张，按各自的形状排成行，手机上左右滑',
  props: { title: { hint: '题', usual: true, read: 'text' } },
  holds: 'Photo',
  count: { least: 2, most: 6, fewer: '只有一张的，写成 <Scene photo="文件名" … />' },
} satisfies Contract;
