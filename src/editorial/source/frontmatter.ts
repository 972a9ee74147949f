import type { RuleId } from '../../lib/rule-id.ts';
import { placeAt } from './place.ts';
import type { Problem } from './problem.ts';

/** A line that was to be three hyphens. */
const alike = /^[ \t]*[-－—–―]{2,}[ \t]*\r?$/m;

/** A content file, cut in two at its second `---`. */
export interface Parts {
  /** Blank where the other one stands before it, so that places in them are places in the file. */
  yaml: string;
  body: string;
}

/** Parts an MDX file, or says why it cannot. */
export function partsOf(file: string, text: string): { parts: Parts | undefined; problems: Problem[] } {
  const refuse = (rule: RuleId, what: string, mend: string, at = 0) => ({
    parts: undefined,
    problems: [{ file, ...placeAt(text, at), rule, what, mend }],
  });
  const begun = /^---\r?\n/.test(text);
  const [dashes] = text.slice(begun ? 4 : 0).match(alike) ?? [];
  if (!begun && dashes && text.trimStart().startsWith(dashes.trim())) {
    return refuse('frontmatter-missing', '第一行的横线写得不对', '第一行只写三个半角横线 ---，前面不空格，也不空行');
  }
  if (!begun) return refuse('frontmatter-missing', '开头没有登记项', '第一行写 ---，接着写登记项，再用一行 --- 收尾');
  const close = /\n---[ \t]*(?=\r?\n|$)/.exec(text.slice(3));
  if (!close && dashes) {
    const what = '登记项收尾的横线写得不对';
    return refuse('frontmatter-unclosed', what, '只写三个半角横线 ---，前后不加别的', text.indexOf(dashes, 4));
  }
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
