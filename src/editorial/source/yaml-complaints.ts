import type { ErrorCode, YAMLError } from 'yaml';
import { firstUnseen } from '../../lib/invisible.ts';
import { lineAt, placeAt } from './place.ts';
import type { Problem } from './problem.ts';
import { fieldAt, mendIndent, type Slip } from './yaml-slips.ts';

type Words = Pick<Problem, 'rule' | 'what' | 'mend'>;

/** The errors that are none of another's making: a parser that has lost its way takes offence at every word. */
export function firstOf(errors: readonly YAMLError[], text: string): YAMLError[] {
  const lost = errors.findIndex(({ code }) => /^(UNEXPECTED_TOKEN|BLOCK_AS_IMPLICIT_KEY)$/.test(code));
  const own = lost < 0 ? errors : errors.slice(0, lost + 1);
  const byLine = Map.groupBy(own, ({ pos }) => placeAt(text, pos[0]).line);
  return [...byLine.values()].flatMap(([first]) => first ?? []);
}

/** What the parser says, at its place, in words an editor can act on. */
export function inChinese({ code, message, pos }: YAMLError, text: string): Slip {
  const place = fieldAt(text, pos[0]);
  if (code === 'UNEXPECTED_TOKEN' && /flow/.test(message)) return { ...place, ...inFlow };
  const [column, words] = ofLine(lineAt(text, place.line)) ?? [];
  if (words && unkeyed.includes(code)) return { ...place, column: column ?? 1, ...words };
  // Only a line without its colon, of all that lacks a sign: quotes and brackets lack theirs as well.
  if (/^Implicit map keys need/.test(message)) return { ...place, ...unkeyedLine };
  return { ...place, ...(complaints[code] ?? unreadable) };
}

const unkeyed: readonly ErrorCode[] = [
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
];

/** What a line looks like that is no field: where it goes wrong, and how. */
function ofLine(line: string): [column: number, words: Words] | undefined {
  const [dash = ''] = line.match(/^\s*[－﹣–—](?=\s*\w)/) ?? [];
  if (dash) return [dash.length, { rule: 'yaml-full-width', what: '横线不是半角的', mend: '改成半角的 -，后面空一格' }];
  const [hash = ''] = line.match(/^\s*＃/) ?? [];
  if (hash) return [hash.length, { rule: 'yaml-full-width', what: '井号是全角的，不算注释', mend: '改成半角的 #' }];
  const [head = '', key, sign = '', next = ''] =
    line.match(/^\s*(?:- )?([A-Za-z]\w*)\s*((?::(?! |$))|[;；=＝﹕∶︰])(.?)/) ?? [];
  if (!key) return undefined;
  const column = head.length - next.length;
  const mend = `后面空一格：${key}: …`;
  if (sign !== ':') {
    return [column, { rule: 'yaml-no-colon', what: `字段后面的“${sign}”不是半角冒号`, mend: `改成半角冒号，${mend}` }];
  }
  const unseen = firstUnseen(next);
  return unseen
    ? [column + 1, { rule: 'invisible-character', what: `冒号后面是${unseen}，不是普通空格`, mend: '换成普通空格' }]
    : [column, { rule: 'yaml-no-colon', what: '冒号后面没有空格', mend: `冒号${mend}` }];
}

const inFlow: Words = {
  rule: 'yaml-brackets',
  what: '括号里多了一个逗号，或少了一项',
  mend: '各项之间只用一个半角逗号隔开',
};
const unkeyedLine: Words = {
  rule: 'yaml-no-colon',
  what: '这里没有写成“字段: 值”',
  mend: '字段后面用半角冒号，再空一格；是上一行没写完的，接到上一行末尾；值要另起一行的，行首空两格',
};
const unpaired: Words = {
  rule: 'yaml-quotes',
  what: '引号或括号没有成对',
  mend: '补上另一半；值里本来有引号的，整个值两边加单引号',
};
const unreadable: Words = {
  rule: 'yaml-unreadable',
  what: '读不懂这里的写法',
  mend: '检查这一行的冒号、引号、括号和缩进，照编辑指南的样子写',
};

/** By the parser's own codes. @see https://eemeli.org/yaml/#errors */
const complaints: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: { rule: 'yaml-indent', what: '缩进不齐', mend: mendIndent },
  BAD_DQ_ESCAPE: { rule: 'yaml-escape', what: '双引号里的反斜杠 \\ 不能这样用', mend: '两边改成单引号' },
  BLOCK_AS_IMPLICIT_KEY: unkeyedLine,
  BLOCK_IN_FLOW: { rule: 'yaml-brackets', what: '括号里不能再用横线列', mend: '删去横线，各项之间用半角逗号隔开' },
  KEY_OVER_1024_CHARS: { rule: 'yaml-key', what: '字段名太长', mend: '冒号前面只写字段名，照编辑指南用英文字母' },
  MISSING_CHAR: unpaired,
  MULTILINE_IMPLICIT_KEY: unkeyedLine,
  TAB_AS_INDENT: { rule: 'yaml-tab', what: '缩进里有制表符（Tab）', mend: '换成空格，每深一层两个' },
  // What the parser says of one line that is out of place, and then of all that follow.
  UNEXPECTED_TOKEN: {
    rule: 'yaml-indent',
    what: '这里和上面的接不上',
    mend: `${mendIndent}；列表的每一条都以 - 和空格开头`,
  },
};
