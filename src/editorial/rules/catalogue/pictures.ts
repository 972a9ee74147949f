import type { PictureRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

export const pictureEntries: Entries<PictureRule> = {
  'art-unknown': {
    title: '没有这幅插画',
    why: '插画按文件名找，写错一个字母就找不到。',
    wrong: '<Scene art="yrad" alt="甲" caption="乙" />',
    right: '<Scene art="yard" alt="甲" caption="乙" />',
  },
  'image-markdown': {
    title: '图片不能这样放',
    why: '图片要有说明和署名，这样放的没有。',
    wrong: '![甲](a.jpg)',
    right: '<Scene art="yard" alt="甲" caption="乙" />',
  },
  'photo-credit': {
    title: '照片没有署名',
    why: '照片是谁拍的，要告诉读者，也是著作权法的要求。',
    wrong: '<Scene photo="pond.jpg" alt="甲" caption="乙" />',
    right: '<Scene photo="pond.jpg" credit="某某" alt="甲" caption="乙" />',
  },
  'photo-unknown': {
    title: '没有这张照片',
    why: '照片按文件名找，文件没有放进来，或名字写错了。',
    wrong: '<Scene photo="a.jpg" credit="某某" alt="甲" caption="乙" />',
    right: '<Scene photo="pond.jpg" credit="某某" alt="甲" caption="乙" />',
  },
  'picture-choice': {
    title: '插画和照片要写且只写一个',
    why: '一个位置只放一幅，两个都写或都不写，不知道放哪一幅。',
    wrong: '<Scene alt="甲" caption="乙" />',
    right: '<Scene art="yard" alt="甲" caption="乙" />',
  },
  'picture-unused': {
    title: '图片没有用到',
    why: '放着不用的图片没有人核对，日后也分不清还要不要。只是提醒，可以先留着。',
    where: 'words',
    wrong: 'art/ 里有 extra.svg，哪里都没有用。',
    right: '在稿件里用上，或删去。',
  },
};
