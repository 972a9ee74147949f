import type { Nodes, Paragraph, Parent, Root, Table, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { contractOf } from '../source/contracts.ts';
import { type Finding, isJsx } from '../source/guard.ts';
import type { Place } from '../source/place.ts';

/** What readers would not see of tables: cells beyond the head's, rows that became text, and what stands beside a chart's. */
export function checkTables(tree: Root, source: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node: Nodes, index, parent) => {
    if (node.type === 'table') findings.push(...inTable(node));
    if (node.type === 'paragraph') {
      const before = (parent as Parent | undefined)?.children[(index ?? 0) - 1];
      findings.push(...inParagraph(node, source, before?.type === 'table'));
    }
    if (isJsx(node) && contractOf(node.name ?? '')?.sourced) findings.push(...besideTable(node as unknown as Parent));
  });
  // A paragraph that was to be a table stands beside nothing.
  const lost = findings.filter(({ rule }) => rule === 'table-rule').map(({ line }) => line);
  return findings.filter(({ line, rule }) => rule !== 'chart-table' || !lost.includes(line));
}

function inTable({ children: [head, ...rows] }: Table): Finding[] {
  const width = head?.children.length ?? 0;
  return rows.flatMap((row): Finding[] => {
    const count = row.children.length;
    if (count === width) return [];
    const extra = count > width;
    return [
      {
        ...placeOfCell(row, extra ? width : -1),
        rule: 'table-cells',
        what: extra
          ? `这一行有${count}格，表头只有${width}格，多出来的读者看不到`
          : `这一行只有${count}格，表头有${width}格`,
        mend: extra
          ? '删去多出来的，或给表头补一格；格里的竖线写成 \\|'
          : '补齐，空着的格也要有竖线；不是表格里的话，上面空一行',
      },
    ];
  });
}

/** How the line under a table's head is meant to look, whatever dash was typed. */
const rule = /^\|?\s*[:：]?[-—–－─]+[:：]?\s*(?:\|\s*[:：]?[-—–－─]+[:：]?\s*)*\|?$/;

/** A paragraph with the bars of a table. @param afterTable whether a table stands right over it */
function inParagraph(node: Paragraph, source: string, afterTable: boolean): Finding[] {
  const { end, start } = node.position ?? {};
  const lines = source
    .slice(start?.offset, end?.offset)
    .split('\n')
    .map((line) => line.replace(/^[\s>]+/, '').trim());
  const barred = lines.findIndex(
    (line, index) => isRow(line) || (sameBars(line, lines[index + 1]) && sameBars(line, lines[index + 2])),
  );
  if (barred < 0) return [];
  const [head = '', next = ''] = lines.slice(barred);
  const at = { line: (start?.line ?? 1) + barred, column: barred === 0 ? (start?.column ?? 1) : 1 };
  const say = (line: number, what: string, mend: string): Finding[] => [
    { ...at, line: at.line + line, rule: 'table-rule', what, mend },
  ];
  const model = `| ${Array(cellsIn(head)).fill('---').join(' | ')} |`;
  if (/^\uff5c/.test(head)) return say(0, '表格的竖线是全角的，会当成文字印出来', '都改成半角的 |');
  if (afterTable) return say(0, '表格中间空了一行，后面的会当成文字印出来', '删去上面的空行');
  if (!rule.test(next)) return say(0, '这几行像表格，可是会连竖线一起当成文字印出来', `表头下面少了一行 ${model}`);
  if (/[^-|:\s]/.test(next)) return say(1, '表头下面一行的横线不是半角的减号，表格会当成文字印出来', `写成 ${model}`);
  return say(1, `表头有${cellsIn(head)}格，下面的横线有${cellsIn(next)}格，表格会当成文字印出来`, `写成 ${model}`);
}

function isRow(line: string): boolean {
  return /^[|\uff5c].*[|\uff5c].*\S/.test(line) || /^[|\uff5c].+[|\uff5c]$/.test(line);
}

/** A table may do without its outer bars. Three such lines are one: 文 | 某某 and 图 | 某某 are credits. */
function sameBars(line: string, other: string | undefined): boolean {
  return line.includes('|') && other !== undefined && cellsIn(line) === cellsIn(other);
}

function cellsIn(line: string): number {
  return line.replace(/^[|\uff5c]|(?<!\\)[|\uff5c]$/g, '').split(/(?<!\\)[|\uff5c]/).length;
}

/** All but the one table between a chart's tags, where nothing else is shown. */
function besideTable({ children }: Parent): Finding[] {
  const table = children.find(({ type }) => type === 'table');
  return children
    .filter((child) => child !== table && !/^mdx(?:Flow|Text)Expression$/.test(child.type))
    .map((child) => {
      const [what, mend] = saidBeside(child);
      return { ...placeOf(child), rule: 'chart-table', what, mend };
    });
}

function saidBeside(child: Nodes): [what: string, mend: string] {
  if (child.type === 'table') return ['一张图只画一张小表，这一张不会出来', '另写一个 <Chart>'];
  if (isJsx(child) && child.name === 'table')
    return ['图表里的小表要用竖线写', '写成 | 名称 | 数 |，下面一行 | --- | --- |'];
  return ['图表的标签中间只放一张小表，这里写的不会出来', '挪到图表外面，或写进 note'];
}

/** Where what a cell says begins; its row, where the row has not so many cells. */
export function placeOfCell(row: TableRow | undefined, column: number): Place {
  const cell = row?.children[column];
  return placeOf(cell?.children[0] ?? cell ?? row);
}

function placeOf(node: Nodes | undefined): Place {
  const { column = 1, line = 1 } = node?.position?.start ?? {};
  return { line, column };
}
