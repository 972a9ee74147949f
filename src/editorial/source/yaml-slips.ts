import type { YAMLError } from 'yaml';
import { type Place, placeAt } from './place.ts';
import type { Problem } from './problem.ts';
import { signsIn } from './yaml-signs.ts';

type Slip = Omit<Problem, 'file'>;

/** Mistakes of typing: what YAML reads as something else than was meant, or tells of in riddles. One a line. */
export function commonSlips(text: string): Slip[] {
  const slips = slipsOfLines(text.split('\n'));
  const told = new Set(slips.map(({ line }) => line));
  for (const { offset, ...said } of signsIn(text)) {
    const place = fieldAt(text, offset);
    if (!told.has(place.line)) slips.push({ ...place, ...said });
    told.add(place.line);
  }
  return slips;
}

function slipsOfLines(lines: readonly string[]): Slip[] {
  return lines.flatMap((content, index) => {
    const slip = (column: number, what: string, mend: string, field?: string) => [
      { line: index + 1, column, what, mend, ...(field && { field }) },
    ];
    const [head = '', key, colon = ''] = content.match(/^\s*-?\s*([A-Za-z]\w*)\s*([:\uff1a])/) ?? [];
    if (/^(---|\+\+\+|\.\.\.)/.test(content)) {
      return slip(1, `多了一行 ${content.slice(0, 3)}，下面的会当成另一份`, '删去这一行；是内容的，接到上一行的末尾');
    }
    if (/^\s*\t/.test(content)) return slip(1, '行首用了制表符（Tab）', '换成空格，每深一层两个');
    if (key && colon === '\uff1a') {
      return slip(head.length, '冒号是全角的', `改成半角冒号，后面空一格：${key}: …`, key);
    }
    const value = head.length + 2;
    if (key && /^\s*-?\s*[A-Za-z]\w*: *[^\s'"[{|>#][^#]*: /.test(content)) {
      return slip(value, '值里又有冒号加空格，会被当成另一个字段', '在整个值的两边加上单引号', key);
    }
    const [, quote] = content.match(/^\s*-?\s*[A-Za-z]\w*: *(['"])/) ?? [];
    if (quote && !new RegExp(`${quote}\\s*(#.*)?$`).test(content.replace(/^[^'"]*['"]/, ''))) {
      return slip(value, '引号没有成对', '补上另一半；值里本来有引号的，整个值两边加单引号', key);
    }
    if (/^[^'"]*: *\[[^\]]*$/.test(content)) return slip(value, '方括号没有收尾', '补上 ]', key);
    return [];
  });
}

/** A place, and the field whose line it is. */
export function fieldAt(text: string, offset: number): Place & { field?: string } {
  const place = placeAt(text, offset);
  const [, field] = text.split('\n')[place.line - 1]?.match(/^\s*(?:- )?\s*(\w+):/) ?? [];
  return { ...place, ...(field && { field }) };
}

/** What the parser says, in words an editor can act on. */
export function inChinese(error: YAMLError): { what: string; mend: string } {
  if (error.code === 'DUPLICATE_KEY') return { what: '同一个字段写了两遍', mend: '只留一个' };
  if (error.code === 'BAD_INDENT') return { what: '缩进不齐', mend: '同一层的字段对齐，每深一层多两个空格' };
  if (error.code === 'BAD_DQ_ESCAPE') return { what: '双引号里的反斜杠 \\ 不能这样用', mend: '两边改成单引号' };
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || /^Implicit map keys need/.test(error.message)) {
    return { what: '这里没有写成“字段: 值”', mend: '字段后面用半角冒号，再空一格；值要另起一行的，行首空两格' };
  }
  if (error.code === 'MISSING_CHAR' || /quote/.test(error.message)) {
    return { what: '引号或括号没有成对', mend: '补上另一半；值里本来有引号的，整个值两边加单引号' };
  }
  return { what: `读不懂这里的写法（${error.code}）`, mend: '检查这一行的冒号、引号、括号和缩进，照编辑指南的样子写' };
}
