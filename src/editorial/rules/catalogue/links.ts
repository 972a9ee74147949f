import type { LinkRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

export const linkEntries: Entries<LinkRule> = {
  'address-in-brackets': {
    title: '网址不能放在尖括号里',
    why: '尖括号是标签的开头，网址放进去读不出来。',
    wrong: '见<https://example.cn/>。',
    right: '见[这一页](https://example.cn/)。',
  },
  'address-run-on': {
    title: '网址和后面的字连在一起',
    why: '网址后面紧跟着汉字，分不清到哪里为止，读者点了打不开。',
    wrong: '见https://example.cn谢谢。',
    right: '见[这一页](https://example.cn)，谢谢。',
  },
  'link-address': {
    title: '链接的地址不是网址',
    why: '没有 https://，浏览器当成站内的一页；javascript: 一类的会运行程序。',
    wrong: '[甲](www.example.cn)',
    right: '[甲](https://www.example.cn/)',
  },
  'link-anchor': {
    title: '页面里没有这个位置',
    why: '# 后面是页面里的一个位置，写错了，读者点了停在页首。',
    wrong: '[甲](#小标)',
    right: '[甲](#小标题)',
  },
  'link-dead': {
    title: '站内没有这个地址',
    why: '读者点了，看到的是“找不到网页”。',
    wrong: '[甲](/about)',
    right: '[甲](/about/)',
  },
  'link-moved': {
    title: '这个地址已经换了',
    why: '旧地址虽然会转过去，多转一次就慢一次，离线时还打不开。',
    where: 'words',
    wrong: 'ma-laoma 一篇写着 formerly: [lao-ma]，别处的链接还是 /stories/lao-ma/。',
    right: '链接写 /stories/ma-laoma/。',
  },
  'link-unpublished': {
    title: '链接的那一篇读者还看不到',
    why: '草稿和没到日期的稿子没有网页，读者点了打不开。',
    where: 'words',
    wrong: '链接到一篇写着 draft: true 的报道。',
    right: '等它发布，或先去掉链接。',
  },
};
