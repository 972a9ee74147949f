import { photoProps, pictureObjections } from '../../../editorial/pictures/tag.ts';
import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '插画或照片',
  props: {
    alt: { hint: '画面里有什么，说给看不见的人听', required: true, read: 'text' },
    caption: { hint: '图说', required: true, read: 'text' },
    art: { hint: '插画文件名', usual: true, picture: 'art' },
    photo: { hint: '照片文件名', picture: 'photo' },
    ...photoProps,
    title: { hint: '题', read: 'text' },
    level: { hint: '标题的级别', choices: ['2', '3'] as const },
  },
  objections: pictureObjections,
} satisfies Contract;
