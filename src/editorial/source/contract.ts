import { kinds } from '../charts/spec.ts';

/** What editors may write in a component's tag: all of it text, apart from `flags`, which stand alone. */
interface Contract {
  required: readonly string[];
  optional?: readonly string[];
  flags?: readonly string[];
  /** Those of its props that readers read. */
  texts?: readonly string[];
  /** Those that hold several texts, parted by commas. */
  lists?: readonly string[];
  /** Those that hold ids of the ledger. */
  figures?: readonly string[];
  /** Those that take one of a few words. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Those of the optional props that are nearly always written: a snippet offers them. */
  usual?: readonly string[];
  /** What stands between its tags, where something does: a text, in an editor's words, */
  inside?: string;
  /** or other components. */
  holds?: string;
  /** What it is for, in an editor's words. */
  use: string;
}

/** What an editor is to write in a prop; the same prop asks the same of every component. */
export const hints: Readonly<Record<string, string>> = {
  alt: '画面里有什么，说给看不见的人听',
  art: '插画文件名',
  asOf: '截至何时',
  caption: '图说',
  credit: '摄影者',
  depth: '水深的id',
  figure: '总账里的id',
  figures: '总账里的id,再一个id',
  height: '身高的id',
  id: '总账里的id',
  kind: '图表的种类',
  label: '起止时间',
  labels: '短标签',
  level: '标题的级别',
  marks: '1994=1994年=什么事；2022.4=2022年6月=什么事',
  note: '怎样读才不会读错',
  photo: '照片文件名',
  source: '文件名和日期',
  speaker: '谁说的',
  takeaway: '一句话说明看出什么',
  title: '题',
  total: '合起来是多少',
  unit: '单位',
  vague: '水到哪里',
  when: '什么时候',
};

/** Every component a content file may use, and its props. The guard, the checker and the snippets go by it. */
export const contract: Readonly<Record<string, Contract>> = {
  Chart: {
    use: '图表',
    required: ['kind', 'title', 'takeaway'],
    optional: ['figures', 'labels', 'note', 'total', 'unit', 'asOf', 'source'],
    flags: ['night'],
    usual: ['figures'],
    texts: ['title', 'takeaway', 'note'],
    lists: ['labels'],
    figures: ['figures'],
    choices: { kind: kinds },
  },
  CorrectionsList: { use: '全站更正的汇总，放在“关于”页', required: [] },
  Depth: {
    use: '水深和身高',
    required: ['title', 'takeaway', 'height', 'depth', 'vague', 'when'],
    optional: ['note'],
    texts: ['title', 'takeaway', 'vague', 'note'],
    lists: ['when'],
    figures: ['height', 'depth'],
  },
  Figure: {
    use: '指明正文里的一个数是总账里的哪一个；不是统计数字的写 none',
    required: [],
    optional: ['id'],
    usual: ['id'],
    inside: '46把',
    flags: ['none'],
    figures: ['id'],
  },
  KeyFacts: {
    use: '一组数字',
    required: ['figures'],
    optional: ['title'],
    usual: ['title'],
    texts: ['title'],
    figures: ['figures'],
  },
  Keys: { use: '钥匙', required: ['figure', 'title', 'takeaway'], texts: ['title', 'takeaway'], figures: ['figure'] },
  Moment: { use: '时间线里的一刻', required: ['when'], texts: ['when'], inside: '发生了什么' },
  Note: {
    use: '给读者的说明',
    required: [],
    optional: ['title'],
    usual: ['title'],
    texts: ['title'],
    inside: '说明',
  },
  PullQuote: { use: '引语', required: ['speaker'], texts: ['speaker'], inside: '原话，不加引号' },
  Scene: {
    use: '插画或照片',
    required: ['alt', 'caption'],
    optional: ['art', 'photo', 'credit', 'title', 'level'],
    usual: ['art'],
    texts: ['alt', 'caption', 'credit', 'title'],
    choices: { level: ['2', '3'] },
  },
  Stat: { use: '一个醒目的数字', required: ['figure'], figures: ['figure'] },
  Timeline: {
    use: '时间线',
    required: ['title'],
    optional: ['label'],
    usual: ['label'],
    texts: ['title', 'label'],
    holds: 'Moment',
  },
  Years: {
    use: '按比例的年代线',
    required: ['title', 'takeaway', 'figures', 'marks'],
    optional: ['note'],
    texts: ['title', 'takeaway', 'marks', 'note'],
    figures: ['figures'],
  },
};
