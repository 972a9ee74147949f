import type { Contract, Known, Said, Tag } from '../../../editorial/source/contract.ts';
import { unknown } from '../../../editorial/source/unknown.ts';

export const contract = {
  use: '插画或照片',
  props: {
    alt: { hint: '画面里有什么，说给看不见的人听', required: true, read: 'text' },
    caption: { hint: '图说', required: true, read: 'text' },
    art: { hint: '插画文件名', usual: true, picture: 'art' },
    photo: { hint: '照片文件名', picture: 'photo' },
    credit: { hint: '摄影者', read: 'text', credit: true },
    title: { hint: '题', read: 'text' },
    level: { hint: '标题的级别', choices: ['2', '3'] as const },
  },
  objections,
} satisfies Contract;

function objections({ props: { art, credit, photo } }: Tag, known: Known): Said[] {
  if (Boolean(art) === Boolean(photo))
    return [['picture-choice', 'art 和 photo 要写且只写一个', '插画写 art，照片写 photo 和 credit']];
  if (art && !known.art.includes(art)) return [[...unknown.art(art, known.art), 'art']];
  if (photo && !known.photos.includes(photo)) return [[...unknown.photo(photo, known.photos), 'photo']];
  return photo && !credit ? [['photo-credit', '照片没有署名', '补上 credit="摄影者"']] : [];
}
