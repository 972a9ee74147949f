import type { TermRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

export const termEntries: Entries<TermRule> = {
  'term-source': {
    title: '解释里的数没有出处',
    why: '读者看到的每一个统计数字，都要说得出是哪里来的，解释里的也一样。',
    where: 'words',
    wrong: 'terms.yaml 里写着 explanation: 一辆车，27个停靠点。，没有 source。',
    right: '补上 source: O1；不写数也说得清的，去掉数。',
  },
  'term-tag': {
    title: '<Term> 没有写明白',
    why: '它要么指明这里解释哪个词，要么说明这里不是那个词，读者才不会看到不相干的解释。',
    wrong: '他喊了一声<Term name="书车" none>书车</Term>。',
    right: '他喊了一声<Term none>书车</Term>。',
  },
  'term-twice': {
    title: '一个词解释了两遍',
    why: '两条说得不一样，程序不知道给读者看哪一条。',
    where: 'words',
    wrong: 'terms.yaml 里有两条都是 term: 书车。',
    right: '并成一条。',
  },
  'term-unknown': {
    title: '没有这个词的解释',
    why: '<Term> 里的词，terms.yaml 里要有它的解释，读者点了才看得到。',
    wrong: '路上有一处<Term>风雨桥</Term>。',
    right: '路上有一处<Term none>风雨桥</Term>。',
  },
  'term-unused': {
    title: '解释的词没有用到',
    why: '没有哪一篇写到它，读者看不到这条解释，多半是正文里换了写法。只是提醒。',
    where: 'words',
    wrong: 'terms.yaml 里有“风雨桥”，哪一篇也没有写到。',
    right: '正文里的写法写进 forms，或删去这一条。',
  },
};
