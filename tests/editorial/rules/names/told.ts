import { readEntry, readYaml } from '../../../../src/editorial/content/reading.ts';
import { checkNames } from '../../../../src/editorial/rules/names/check.ts';
import { type Names, namesSchema } from '../../../../src/editorial/schemas/name-list.ts';
import type { RuleId } from '../../../../src/lib/rule-id.ts';
import { good } from '../corpus/good.ts';

/** A list of names: some of them one character apart, some of them words. */
const names = readYaml(
  'content/names.yaml',
  `people:
  - name: 马怀龙
    also: [老马, 马警官]
    posts: [{ unit: 山东省青岛市公安局市北分局兴隆路派出所, title: 社区民警, asOf: 报道时 }]
    pronoun: 他
  - name: 马怀勇
  - name: 王泽郁
    posts: [{ unit: 云南省昆明市公安局五华分局禁毒大队, title: 民警, asOf: 报道时 }]
    pronoun: 不用
  - name: 雷玉清
    posts: [{ unit: 吉林省吉林市舒兰市公安局金马派出所, title: 所长, asOf: 报道时 }]
    pronoun: 他
  - name: 徐东华
    posts: [{ unit: 金马镇, title: 党委副书记, asOf: 2023-08, former: true }]
  - name: 宋玉兰
    pronoun: 她
  - name: 陆女士
    pronoun: 她
  - name: 李春
    posts: [{ unit: 天安门地区分局, title: 中队长, asOf: 报道时 }]
  - name: 刘海
    posts: [{ unit: 襄州区分局刑侦大队, title: 民警, asOf: 报道时 }]
  - name: 高峰
    posts: [{ unit: 某县公安局, title: 局长, asOf: 报道时 }]
  - name: 阿思里别克
  - name: 李蕊
  - name: 刘以晴
  - name: 郑世林
  - name: 韩小雨
    unnamed: 小雨
units:
  - name: 山东省青岛市公安局市北分局兴隆路派出所
    short: [兴隆路派出所]
  - name: 云南省昆明市公安局五华分局禁毒大队
    short: [五华分局禁毒大队]
places:
  - name: 永发村
  - name: 舒兰
works:
  - name: 城区社区工作手册
`,
  namesSchema,
).data as Names;

/** The good story with a paragraph of its own, and something else in it changed. */
export function problemsOf(text: string, change?: { from: string; to: string }) {
  const story = good.replace('正文第二段。', () => text);
  const { as } = readEntry('content/stories/a.mdx', change ? story.replace(change.from, () => change.to) : story);
  if (!as) throw new Error('unreadable');
  return checkNames(as, names);
}

/** What is told of it: how grave, in which column, and the words that are quoted. */
export function told(text: string, rule: RuleId, change?: { from: string; to: string }): string[] {
  return problemsOf(text, change)
    .filter((problem) => problem.rule === rule)
    .map(({ column, warning, what }) =>
      [warning ? '提醒' : '错误', column, ...[...what.matchAll(/“([^”]+)”/g)].map(([, words]) => words)].join(' '),
    );
}
