import type { FigureRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

const entry = (id: string, fields: string) =>
  `- id: ${id}\n  label: 老林种的树\n  unit: 棵\n  asOf: 2018\n  source: O1\n${fields}`;

export const figureEntries: Entries<FigureRule> = {
  'count-empty': {
    title: '说到的栏目是空的',
    why: '这一栏一篇也没有，“零篇人物”读起来不通。',
    where: 'words',
    wrong: '撤下了全部人物，简介里还写着“看{人物}篇人物”。',
    right: '删去这句话，或和别的栏目并列着写，空的一项会自己消失。',
  },
  'count-mark': {
    title: '花括号里的栏目名不会变成数',
    why: '只有 site.yaml 的简介、各栏的说明和 <Counts> 里会数。别处写了，读者看到的就是花括号。',
    where: 'words',
    wrong: 'site.yaml 的 standfirst 里写“{人物}篇人物”。',
    right: '直接写“四篇人物”。',
  },
  'count-outdated': {
    title: '手写的篇数对不上',
    why: '加了一篇、撤了一篇，手写的篇数不会自己变。',
    where: 'about.mdx',
    wrong: '这里有五篇同车人。',
    right: '这里有<Counts text="{同车人}篇同车人" />。',
  },
  'count-unknown': {
    title: '没有这一栏，数不出来',
    why: '花括号里要写 site.yaml 里的栏目名，差一个字都数不出来。',
    where: 'about.mdx',
    wrong: '<Counts text="{同车}篇同车人" />。',
    right: '<Counts text="{同车人}篇同车人" />。',
  },
  'figure-ambiguous': {
    title: '一个写法，总账里有好几条',
    why: '读者点开数字看出处，要知道是哪一条。',
    where: 'words',
    wrong: '这一篇的文件和 shared.yaml 里各有一条写作“3年”，正文写“干了3年”。',
    right: '写明是哪一条：干了<Figure id="那一条的id">3年</Figure>。',
  },
  'figure-corrected': {
    title: '写的是已经更正的数',
    why: '总账里这个写法已经作废，哪一篇还写着旧的，就还错着。',
    where: 'words',
    wrong: '总账把“91把”更正为“19把”，正文还写“91把钥匙”。',
    right: '写“19把钥匙”。',
  },
  'figure-derivation': {
    title: '算式算出来的不是这个数',
    why: '由别的数算出来的，检查时重算一遍，对不上就是有一个数错了。',
    where: 'figures/shared.yaml',
    wrong: entry('trees', '  value: 9\n  precision: 确数\n  wordings: [9棵]\n  derivation: desks + 2'),
    right: entry('trees', '  value: 10\n  precision: 确数\n  wordings: [10棵]\n  derivation: desks + 2'),
  },
  'figure-derived-precision': {
    title: '不是确数的，算出来也不是确数',
    why: '“余”“约”的数拿去加减，得数一样说不准，写“确数”就是假的精确。',
    where: 'figures/shared.yaml',
    wrong: entry('trees', '  value: 82\n  precision: 确数\n  wordings: [82棵]\n  derivation: lap + 2'),
    right: entry('trees', '  value: 82\n  precision: 约\n  wordings: [约82棵]\n  derivation: lap + 2'),
  },
  'figure-elsewhere': {
    title: '这个数登在别篇的文件里',
    why: '一个写法，在两篇里说的可能是两回事。一篇正文只认自己的数和共用的数，别篇的要写明是哪一个。',
    wrong: '卸书不足20分钟。',
    right: '卸书<Figure id="unloading">不足20分钟</Figure>。',
  },
  'figure-formerly': {
    title: '旧写法还在用',
    why: '一个写法不能又是对的又是错的，检查时不知道该放过还是该指出。',
    where: 'figures/shared.yaml',
    wrong: entry('trees', '  value: 9\n  precision: 确数\n  wordings: [9棵]\n  formerly: [9棵]'),
    right: entry('trees', '  value: 9\n  precision: 确数\n  wordings: [9棵]\n  formerly: [6棵]'),
  },
  'figure-id-taken': {
    title: 'id 用了两次',
    why: '图表和正文靠 id 点名，重复了就不知道说的是哪一个数。',
    where: 'figures/shared.yaml',
    wrong: entry('stops', '  value: 9\n  precision: 确数\n  wordings: [9棵]'),
    right: entry('trees', '  value: 9\n  precision: 确数\n  wordings: [9棵]'),
  },
  'figure-later': {
    title: '时间晚于报道',
    why: '报道写成以后的事，报道里不会有。多半是年份打错了，只提醒，不拦着发布。',
    where: 'figures/shared.yaml',
    wrong: entry('trees', '  value: 9\n  precision: 确数\n  wordings: [9棵]').replace('2018', '2081'),
    right: entry('trees', '  value: 9\n  precision: 确数\n  wordings: [9棵]'),
  },
  'figure-reading': {
    title: '写法和数值对不上',
    why: '正文照写法写，图表照数值画，两样不一致，读者看到的就有一个是错的。',
    where: 'figures/shared.yaml',
    wrong: entry('trees', '  value: 9\n  precision: 确数\n  wordings: [19棵]'),
    right: entry('trees', '  value: 9\n  precision: 确数\n  wordings: [9棵]'),
  },
  'figure-tag': {
    title: '<Figure> 没有写是哪一个',
    why: '这个标签就是用来点名的：是总账里的哪一个，或者不是统计数字。',
    wrong: '挂着<Figure>19把</Figure>钥匙。',
    right: '挂着<Figure id="keys">19把</Figure>钥匙。',
  },
  'figure-tag-words': {
    title: '<Figure> 里写的不是它的写法',
    why: '点了名的数，也要照总账的写法写，不然正文和总账就成了两个数。',
    wrong: '挂着<Figure id="keys">20把</Figure>钥匙。',
    right: '挂着<Figure id="keys">19把</Figure>钥匙。',
  },
  'figure-unknown': {
    title: '总账里没有这个 id',
    why: '点名的数要在数字总账里，不然没有数可放。',
    wrong: '<Stat figure="stpos" />',
    right: '<Stat figure="stops" />',
  },
  'figure-unregistered': {
    title: '统计数字没有登记',
    why: '全站每一个统计数字都有出处，读者点一下就能看到。没有登记的数，没有人核过。',
    wrong: '又来120名乡邻。',
    right: '一路27个停靠点。',
  },
  'figure-unused': {
    title: '登记了的数没有用到',
    why: '没有哪一篇说到的数，网页上不会出现，也没有人再核对它。只是提醒：撤下一篇时，它的数可以先留着。',
    where: 'words',
    wrong: '总账里的“ma-keys”，哪一篇都没有写“46把”。',
    right: '在稿件里用上，或从总账里删去。',
  },
  'figure-vague': {
    title: '比总账多了一个含糊的字',
    why: '总账写“27个”，正文写“近27个”，读者就以为不到27个了。',
    wrong: '一路近27个停靠点。',
    right: '一路27个停靠点。',
  },
  'figure-wording': {
    title: '没有照总账的写法写',
    why: '“余”“多”丢了，说的就不是原来那个数。',
    wrong: '借出3.6万册书。',
    right: '借出3.6万余册书。',
  },
};
