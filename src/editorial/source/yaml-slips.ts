import type { YAMLError } from 'yaml';
import type { RuleId } from '../../lib/rule-id.ts';
import { type Place, placeAt } from './place.ts';
import type { Problem } from './problem.ts';
import { inQuotes, signsIn } from './yaml-signs.ts';

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
    const slip = (rule: RuleId, column: number, what: string, mend: string, field?: string) => [
      { line: index + 1, column, rule, what, mend, ...(field && { field }) },
    ];
    const [head = '', key, colon = ''] = content.match(/^\s*-?\s*([A-Za-z]\w*)\s*([:\uff1a])/) ?? [];
    if (/^(---|\+\+\+|\.\.\.)/.test(content)) {
      return slip(
        'yaml-second-document',
        1,
        `多了一行 ${content.slice(0, 3)}，下面的会当成另一份`,
        '删去这一行；是内容的，接到上一行的末尾',
      );
    }
    if (/^\s*\t/.test(content)) return slip('yaml-tab', 1, '行首用了制表符（Tab）', '换成空格，每深一层两个');
    const [, dash] = content.match(/^\s*-([A-Za-z]\w*):/) ?? [];
    if (dash)
      return slip('yaml-dash', content.indexOf('-') + 1, '横线后面没有空格', `横线后面空一格：- ${dash}: …`, dash);
    if (key && colon === '\uff1a') {
      return slip('yaml-full-width', head.length, '冒号是全角的', `改成半角冒号，后面空一格：${key}: …`, key);
    }
    const value = head.length + 2;
    if (key && /^\s*-?\s*[A-Za-z]\w*: *[^\s'"[{|>#][^#]*:(?: |\r?$)/.test(content)) {
      return slip(
        'yaml-colon',
        value,
        '值里又有冒号加空格，或以冒号收尾，会被当成另一个字段',
        inQuotes(content.slice(value)),
        key,
      );
    }
    const above = lines[index - 1]?.match(/^( *(?:- +)?)[A-Za-z]\w*: +[^\s'"[{|>#]/);
    const indent = content.search(/[^ ]/);
    if (key && above && indent > (above[1] ?? '').length) {
      return slip('yaml-indent', indent + 1, '缩进不齐：上一行已经有值，下面不能再有它的字段', mendIndent, key);
    }
    const [, quote] = content.match(/^\s*-?\s*[A-Za-z]\w*: *(['"])/) ?? [];
    if (quote && !new RegExp(`${quote}\\s*(#.*)?$`).test(content.replace(/^[^'"]*['"]/, ''))) {
      return slip(
        'yaml-quotes',
        value,
        '引号没有成对',
        `补上另一半，值写在一行里；值里本来有引号的，${inQuotes(content.slice(value))}`,
        key,
      );
    }
    if (/^[^'"]*: *\[[^\]]*$/.test(content) && !closes.test(lines.slice(index + 1).join('\n'))) {
      return slip('yaml-brackets', value, '方括号没有收尾', '补上 ]', key);
    }
    return [];
  });
}

const mendIndent = '同一层的字段对齐，每深一层多两个空格';

/** A list that goes on over lines of its own ends before the next field. */
const closes = /^(?:\s+[^\s\]:][^\]:\n]*\n)*\s*[^\]:\n]*\]/;

/** A place, and the field whose line it is. */
export function fieldAt(text: string, offset: number): Place & { field?: string } {
  const place = placeAt(text, offset);
  const [, field] = text.split('\n')[place.line - 1]?.match(/^\s*(?:- )?\s*(\w+):/) ?? [];
  return { ...place, ...(field && { field }) };
}

/** The errors that are none of another's making: a parser that has lost its way takes offence at every word. */
export function firstOf(errors: readonly YAMLError[], text: string): YAMLError[] {
  const lineOf = ({ pos }: YAMLError) => placeAt(text, pos[0]).line;
  const lost = errors.findIndex(({ code }) => /^(UNEXPECTED_TOKEN|BLOCK_AS_IMPLICIT_KEY)$/.test(code));
  const own = lost < 0 ? errors : errors.slice(0, lost + 1);
  return own.filter((error, index) => own.findIndex((other) => lineOf(other) === lineOf(error)) === index);
}

/** What the parser says, in words an editor can act on. */
export function inChinese(error: YAMLError): Pick<Problem, 'rule' | 'what' | 'mend'> {
  if (error.code === 'DUPLICATE_KEY') return { rule: 'yaml-duplicate', what: '同一个字段写了两遍', mend: '只留一个' };
  if (error.code === 'BAD_INDENT') return { rule: 'yaml-indent', what: '缩进不齐', mend: mendIndent };
  if (error.code === 'BAD_DQ_ESCAPE')
    return { rule: 'yaml-escape', what: '双引号里的反斜杠 \\ 不能这样用', mend: '两边改成单引号' };
  // What the parser says of one line that is out of place, and then of all that follow.
  if (error.code === 'UNEXPECTED_TOKEN') {
    return { rule: 'yaml-indent', what: '这里和上面的接不上', mend: `${mendIndent}；列表的每一条都以 - 和空格开头` };
  }
  const unkeyed = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'];
  if (unkeyed.includes(error.code) || /^Implicit map keys need/.test(error.message)) {
    return {
      rule: 'yaml-no-colon',
      what: '这里没有写成“字段: 值”',
      mend: '字段后面用半角冒号，再空一格；值要另起一行的，行首空两格',
    };
  }
  if (error.code === 'MISSING_CHAR' || /quote/.test(error.message)) {
    return {
      rule: 'yaml-quotes',
      what: '引号或括号没有成对',
      mend: '补上另一半；值里本来有引号的，整个值两边加单引号',
    };
  }
  return {
    rule: 'yaml-unreadable',
    what: `读不懂这里的写法（${error.code}）`,
    mend: '检查这一行的冒号、引号、括号和缩进，照编辑指南的样子写',
  };
}
