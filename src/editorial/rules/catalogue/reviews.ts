import type { ReviewRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

export const reviewEntries: Entries<ReviewRule> = {
  'review-changed': {
    title: '最后一关以后改过',
    why: '签了字的那一稿，才是登出去的那一稿。正文、用到的数、图片和它的说明、解释的词，改了哪一样都要再看；空格、注释、登记项的先后不算。',
    where: 'words',
    wrong: '终审以后，把“王泽玉”改成了“王泽郁”，没有再签。',
    right: '看过改的地方，运行 npm run sign -- 稿件 终审 姓名。',
  },
  'review-date': {
    title: '签的日期还没有到',
    why: '没有到的日子，不会有人看过稿子。多半是电脑的日期不对，或者手改过。',
    where: 'words',
    wrong: "reviews.yaml 里写着 date: '2999-01-01'。",
    right: '删去这一行，运行 npm run sign 重新签。',
  },
  'review-gone': {
    title: '签过的稿件不在了',
    why: '换了网址而没有记下旧的，签过的字就对不上号。只是提醒。',
    where: 'words',
    wrong: 'reviews.yaml 里有 story: lao-ma，没有哪一篇的 slug 是它。',
    right: '那一篇的登记项里写 formerly: [lao-ma]；不要了的，删去那几行。',
  },
  'review-missing': {
    title: '该看的还没有看完',
    why: 'site.yaml 的 reviews 写着要过哪几关，少一关也不能发布；草稿不算。',
    where: 'words',
    wrong: 'required: [初审, 复审, 终审]，这一篇只签了初审。',
    right: '运行 npm run proof -- 稿件，看过以后 npm run sign -- 稿件 复审 姓名。',
  },
  'review-order': {
    title: '先后不对',
    why: '后一关看的是前一关看过的稿子：没有初审，复审就没有意义。',
    where: 'words',
    wrong: 'reviews.yaml 里，终审的日期早于复审。',
    right: '复审以后，重新签终审。',
  },
  'review-person': {
    title: '一个人签了两审',
    why: '三审要三个人看：《图书质量保障体系》第八条规定，任何两个环节的审稿工作不能同时由一人担任。三校不限。',
    where: 'words',
    wrong: '初审和终审都是沈一苇。',
    right: '终审换一个人看，换一个人签。',
  },
  'review-seal': {
    title: '签的这一行手改过',
    why: '手改的日期、姓名，不能证明有人看过。签记是照这一行算出来的，改一个字就对不上。',
    where: 'words',
    wrong: '在 reviews.yaml 里把 stage: 初审 改成 stage: 终审。',
    right: '删去这一行，看过以后运行 npm run sign 重新签。',
  },
  'review-twice': {
    title: '一次签了两遍',
    why: '两个分支合到一起，同一行可能留下两份，看不出是一次还是两次。',
    where: 'words',
    wrong: 'reviews.yaml 里有两行一样的。',
    right: '删去一行。',
  },
};
