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
  /** What it is for, in an editor's words. */
  use: string;
}

/** Every component a content file may use, and its props. The guard, the checker and the snippets go by it. */
export const contract: Readonly<Record<string, Contract>> = {
  Chart: {
    use: '图表',
    required: ['kind', 'title', 'takeaway'],
    optional: ['figures', 'labels', 'note', 'total', 'unit', 'asOf', 'source'],
    flags: ['night'],
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
    flags: ['none'],
    figures: ['id'],
  },
  KeyFacts: { use: '一组数字', required: ['figures'], optional: ['title'], texts: ['title'], figures: ['figures'] },
  Keys: { use: '钥匙', required: ['figure', 'title', 'takeaway'], texts: ['title', 'takeaway'], figures: ['figure'] },
  Moment: { use: '时间线里的一刻', required: ['when'], texts: ['when'] },
  Note: { use: '给读者的说明', required: [], optional: ['title'], texts: ['title'] },
  PullQuote: { use: '引语', required: ['speaker'], texts: ['speaker'] },
  Scene: {
    use: '插画或照片',
    required: ['alt', 'caption'],
    optional: ['art', 'photo', 'credit', 'title', 'level'],
    texts: ['alt', 'caption', 'credit', 'title'],
    choices: { level: ['2', '3'] },
  },
  Stat: { use: '一个醒目的数字', required: ['figure'], figures: ['figure'] },
  Timeline: { use: '时间线', required: ['title'], optional: ['label'], texts: ['title', 'label'] },
  Years: {
    use: '按比例的年代线',
    required: ['title', 'takeaway', 'figures', 'marks'],
    optional: ['note'],
    texts: ['title', 'takeaway', 'marks', 'note'],
    figures: ['figures'],
  },
};
