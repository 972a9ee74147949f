/** What editors may write in a component's tag: all of it text, apart from `flags`, which stand alone. */
interface Contract {
  required: readonly string[];
  optional?: readonly string[];
  flags?: readonly string[];
  /** Those of its props that hold ids of the ledger. */
  figures?: readonly string[];
}

/** Every component a content file may use, and its props. The guard and the checker go by it. */
export const contract: Readonly<Record<string, Contract>> = {
  Chart: {
    required: ['kind', 'title', 'takeaway'],
    optional: ['figures', 'labels', 'note', 'total', 'unit', 'asOf', 'source'],
    flags: ['night'],
    figures: ['figures'],
  },
  CorrectionsList: { required: [] },
  Depth: {
    required: ['title', 'takeaway', 'height', 'depth', 'vague', 'when'],
    optional: ['note'],
    figures: ['height', 'depth'],
  },
  KeyFacts: { required: ['figures'], optional: ['title'], figures: ['figures'] },
  Keys: { required: ['figure', 'title', 'takeaway'], figures: ['figure'] },
  Moment: { required: ['when'] },
  Note: { required: [], optional: ['title'] },
  PullQuote: { required: ['speaker'] },
  Scene: { required: ['alt', 'caption'], optional: ['art', 'photo', 'credit', 'title', 'level'] },
  Stat: { required: ['figure'], figures: ['figure'] },
  Timeline: { required: ['title'], optional: ['label'] },
  Years: { required: ['title', 'takeaway', 'figures', 'marks'], optional: ['note'], figures: ['figures'] },
};
