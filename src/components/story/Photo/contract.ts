import { photoProps, pictureObjections } from '../../../editorial/pictures/tag.ts';
import type { Contract, Known, Said, Tag } from '../../../editorial/source/contract.ts';

export const contract = {
  use: '一组照片里的一张',
  props: {
    photo: { hint: '照片文件名', required: true, picture: 'photo' },
    alt: { hint: '画面里有什么，说给看不见的人听', required: true, read: 'text' },
    caption: { hint: '图说', required: true, read: 'text' },
    ...photoProps,
    credit: { ...photoProps.credit, usual: true },
  },
  // Without a photograph, that is what is said.
  objections: (tag: Tag, known: Known): Said[] => (tag.props['photo'] ? pictureObjections(tag, known) : []),
} satisfies Contract;
