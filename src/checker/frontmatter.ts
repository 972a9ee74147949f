import type { Problem } from './problem.ts';

/** A content file, cut in two at its second `---`. */
export interface Parts {
  yaml: string;
  /** The body, behind as many empty lines as the frontmatter takes, so that its lines keep their numbers. */
  body: string;
}

/** Parts an MDX file, or says why it cannot. */
export function partsOf(file: string, text: string): { parts: Parts | undefined; problems: Problem[] } {
  const refuse = (line: number, what: string, mend: string) => ({
    parts: undefined,
    problems: [{ file, line, column: 1, what, mend }],
  });
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines[0] !== '---') return refuse(1, '开头没有登记项', '第一行写 ---，接着写登记项，再用一行 --- 收尾');
  const end = lines.indexOf('---', 1);
  if (end === -1) return refuse(1, '登记项没有收尾', '在登记项下面单独写一行 ---');
  return {
    parts: {
      yaml: lines.slice(1, end).join('\n'),
      body: [...Array(end + 1).fill(''), ...lines.slice(end + 1)].join('\n'),
    },
    problems: [],
  };
}
