import type { Problem } from './problem.ts';

/** A content file, cut in two at its second `---`. */
export interface Parts {
  /** Blank where the other one stands before it, so that places in them are places in the file. */
  yaml: string;
  body: string;
}

/** Parts an MDX file, or says why it cannot. */
export function partsOf(file: string, text: string): { parts: Parts | undefined; problems: Problem[] } {
  const refuse = (what: string, mend: string) => ({
    parts: undefined,
    problems: [{ file, line: 1, column: 1, what, mend }],
  });
  if (!/^---\r?\n/.test(text)) return refuse('开头没有登记项', '第一行写 ---，接着写登记项，再用一行 --- 收尾');
  const [close] = text.slice(3).match(/\n---[ \t]*(?=\r?\n|$)/) ?? [];
  if (close === undefined) return refuse('登记项没有收尾', '在登记项下面单独写一行 ---');
  const end = text.indexOf(close, 3) + 1;
  const start = end + close.length - 1;
  return {
    parts: {
      yaml: blank(text.slice(0, 3)) + text.slice(3, end),
      body: blank(text.slice(0, start)) + text.slice(start),
    },
    problems: [],
  };
}

/** The same lines, with nothing in them. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
