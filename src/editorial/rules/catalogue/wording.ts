import type { WordingRule } from '../../../lib/rule-id.ts';
import type { Entries } from './entry.ts';

export const wordingEntries: Entries<WordingRule> = {
  'name-first': {
    title: '头一次提到没有交代是谁',
    why: '读者不认得这个人，头一次提到要写明单位和职务。',
    wrong: '秦望山说，路通了。',
    right: '青禾县公路段养路班班长秦望山说，路通了。',
  },
  'name-list': {
    title: '名录里自己对不上',
    why: '一个名字写了两遍，程序分不清说的是哪一个，查出来的就不准。',
    where: 'words',
    wrong: 'names.yaml 的 people 里有两条都是 name: 秦望山。',
    right: '留下一条；同名的两个人，各写上单位加以区别。',
  },
  'name-near': {
    title: '姓名、名称像是写错了',
    why: '写错姓名是报纸上最重的差错。和名录里的只差一个字、或者读音一样的，多半是打错了；真是另一个人的，登记进去就不再说。',
    wrong: '青禾县公路段养路班班长秦望三来了。',
    right: '青禾县公路段养路班班长秦望山来了。',
  },
  'name-post': {
    title: '单位、职务和名录里的不一样',
    why: '单位、职务写错，和姓名写错一样重。职务变了的，先改名录；当时的，写“时任”。',
    wrong: '青禾县公路段养路班副班长秦望山来了。',
    right: '青禾县公路段养路班班长秦望山来了。',
  },
  'name-pronoun': {
    title: '不能用这个“他”“她”',
    why: '原文没有说性别的，写“他”“她”就是添上去的；说了的，不能写反。',
    wrong: '养路班班长秦望山到了，他先看路。',
    right: '养路班班长秦望山到了，秦望山先看路。',
  },
  'name-unnamed': {
    title: '写出了不能公开的姓名',
    why: '未成年人、被害人等，法律或当事人要求不公开姓名，登出去就收不回来。',
    wrong: '见到了柳溪亭。',
    right: '见到了小柳。',
  },
  'unit-short': {
    title: '没有写过全称就用了简称',
    why: '头一次写全称，读者才知道是哪里的单位；后面再用简称。',
    wrong: '县公路段的人来了。',
    right: '青禾县公路段的人来了，县公路段的车也来了。',
  },
  wording: {
    title: '不用的写法',
    why: '编辑部自己定的用词，写在 content/wording.yaml 里：错别字，不尊重人的、不准确的说法。每一条写着为什么，该怎么写。',
    wrong: '截止目前，路通了。',
    right: '截至目前，路通了。',
  },
  'wording-contradiction': {
    title: '用词里自己打架',
    why: '一条说该用的，另一条说不用，编辑不知道听哪一条的。',
    where: 'words',
    wrong: 'wording.yaml 里一条的 right 是“登录”，另一条的 wrong 也是“登录”。',
    right: '两条只留一条，或把它写进 except。',
  },
  'wording-example': {
    title: '用词的例句试不出来',
    why: '每一条都拿自己的例句试过，才知道真的管用，也不错怪别的说法。',
    where: 'words',
    wrong: 'wrong 是“截止目前”，bad 里却没有这四个字。',
    right: 'bad: 截止目前，路通了。',
  },
  'wording-exception': {
    title: '写了没有用的例外',
    why: '例外里没有不用的写法，就挡不住什么，多半是写错了字。',
    where: 'words',
    wrong: 'wrong 是“登陆网站”，except 里写着“登山”。',
    right: '写全带着 wrong 的说法，或删去。',
  },
  'wording-twice': {
    title: '一种写法登记了两遍',
    why: '两条说得不一样，不知道照哪一条。',
    where: 'words',
    wrong: 'wording.yaml 里两条的 wrong 都有“既使”。',
    right: '留下一处。',
  },
};
