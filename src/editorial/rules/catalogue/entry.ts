/** What an editor should know of one kind of mistake. */
interface RuleEntry {
  title: string;
  /** Why it is one. */
  why: string;
  /** Where it is laid down; rules of the house have none. */
  clause?: string;
  /** Where the examples stand: in the text of a story, unless it is said. `words`: they only describe what was done. */
  where?: 'fields' | 'figures/shared.yaml' | 'about.mdx' | 'words';
  wrong: string;
  right: string;
}

/** The entries of one subject: each of its rules, and no other. */
export type Entries<Rule extends string> = Readonly<Record<Rule, RuleEntry>>;
