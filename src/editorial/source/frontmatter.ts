import type { RuleId } from '../../lib/rule-id.ts';
import { placeAt } from './place.ts';
import type { Problem } from './problem.ts';

/** A content file, cut in two at its second `---`. */
export interface Parts {
  /** Blank where the other one stands before it, so that places in them are places in the file. */
  yaml: string;
  body: string;
}

/** Parts an MDX file, or says why it cannot. */
export function partsOf(file: string, text: string): { parts: Parts | undefined; problems: Problem[] } {
  const refuse = (rule: RuleId, what: string, mend: string) => ({
    parts: undefined,
    problems: [{ file, line: 1, column: 1, rule, what, mend }],
  });
  if (!/^---\r?\n/.test(text))
    return refuse('frontmatter-missing', '开头没有登记项', '第一行写 ---，接着写登记项，再用一行 --- 收尾');
  const close = /\n---[ \t]*(?=\r?\n|$)/.exec(text.slice(3));
  if (!close) return refuse('frontmatter-unclosed', '登记项没有收尾', '在登记项下面单独写一行 ---');
  const end = 3 + close.index + 1;
  const start = end + close[0].length - 1;
  return {
    parts: {
      yaml: blank(text.slice(0, 3)) + text.slice(3, end),
      body: blank(text.slice(0, start)) + text.slice(start),
    },
    problems: [],
  };
}

/**
 * Refuses frontmatter where there is none: a page would have a layout, or fields that nothing reads. Astro looks
 * for it after empty lines as well, and in TOML.
 */
export function withoutFrontmatter(file: string, text: string): Problem[] {
  const [head] = text.match(/^(\s*\n)?(---|\+\+\+)/) ?? [];
  if (head === undefined) return [];
  const mark = head.slice(-3);
  const mend = `删去开头两道 ${mark} 和它们之间的内容`;
  return [{ file, ...placeAt(text, head.length - 3), rule: 'frontmatter-unwanted', what: '这个文件没有登记项', mend }];
}

/** The same lines, with nothing in them. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
