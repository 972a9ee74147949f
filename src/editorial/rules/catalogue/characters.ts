import type { CharacterRule } from '../../../lib/text-rule-id.ts';
import type { Entries } from './entry.ts';

export const characterEntries: Entries<CharacterRule> = {
  'disguised-letter': {
    title: '样子一样，码不一样的字',
    why: '从 PDF 里复制的部首、兼容汉字，或混进网址的俄文字母，看着一样，却搜不到、念不出，链接也打不开。',
    wrong: '⼈来了。',
    right: '人来了。',
  },
  emoji: {
    title: '标题、登记项里用了表情符号',
    why: '标题字体里没有它，各种手机上样子不同，读屏软件念出来的也不是原意。',
    where: 'fields',
    wrong: 'title: 一篇|好稿\u{1f600}',
    right: 'title: 一篇|好稿',
  },
  'garbled-character': {
    title: '有一个字变成了乱码',
    why: '原来的字在某次转换里丢了，读者看到的是问号或方框。',
    wrong: '正文第\ufffd段。',
    right: '正文第二段。',
  },
  'invisible-character': {
    title: '有看不见的字符',
    why: '从网页、微信里复制时带进来的，看不见，却会让搜索、链接和数字对不上。',
    wrong: '正文\u200b第二段。',
    right: '正文第二段。',
  },
  'private-character': {
    title: '没有编进 Unicode 的字',
    why: '某一种字体自己造的字，换一台设备就是空白或方框。',
    wrong: '正文\ue123第二段。',
    right: '正文第二段。',
  },
  'rare-character': {
    title: '标题字体里没有的字',
    why: '网页上由读者设备的字体显示，卡片、海报上印成〓。字没有错就不用改。',
    where: 'fields',
    wrong: 'title: 一篇|\u{20bb7}野',
    right: 'title: 一篇|好稿',
  },
};
