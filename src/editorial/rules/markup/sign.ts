import type { MarkdownRule } from '../../../lib/text-rule-id.ts';

/** A sign of Markdown that readers would see as it was typed, and what was meant by it. */
export interface Sign {
  rule: MarkdownRule;
  pattern: RegExp;
  what: string;
  mend: string;
  /** What to write for it, as it stands in the source, where only one thing can be meant. */
  fix?: (source: string) => string | undefined;
  /** It is one only there in the source. */
  when?: (source: string, place: number) => boolean;
  /** It is one where the source spells out its first character as well. */
  spelt?: true;
}

/** What Chinese begins with, for patterns. */
export const words = '[\\p{Script=Han}“‘《（]';
/** Spaces of all widths, for patterns. */
export const bar = '[ \\t\\u3000]*';
