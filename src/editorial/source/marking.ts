import type { RuleId } from '../../lib/rule-id.ts';

/** Something that newspapers do not print, from one character of a text to another. */
export interface Marking {
  start: number;
  end: number;
  rule: RuleId;
  what: string;
  mend: string;
  /** What stands there rightly, where only one thing can be meant in any text: other marks or spaces, never other words. */
  fix?: string;
  /** The fix is an editor's own correction, recorded in the ledger of figures, or what the content itself counts: only that says something else. */
  recorded?: true;
}
