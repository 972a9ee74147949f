import { CST, Lexer } from 'yaml';
import type { RuleId } from '../../lib/rule-id.ts';

/** Something that YAML reads in its own way where an editor meant text, and where it begins. */
export interface Sign {
  offset: number;
  rule: RuleId;
  what: string;
  mend: string;
}

interface Token {
  type: string;
  source: string;
  offset: number;
}

/** Signs at the start of a value, and what YAML takes them for. @see https://yaml.org/spec/1.2.2/#53-indicator-characters */
const indicators: Readonly<Record<string, string>> = {
  '*': '对别处的引用',
  '&': '给别处引用的记号',
  '!': '类型的标记',
  '?': '复杂的字段名',
  '-': '列表里的一条',
  '|': '下面另起的一整段文字',
  '>': '下面另起的一整段文字',
  '@': '留着不许用的符号',
  '`': '留着不许用的符号',
  '%': '给程序的指令',
  ',': '列表里的分隔',
  ']': '列表的收尾',
  '}': '一组字段的收尾',
};
/** Content has three levels. */
const mostLevels = 8;

/** How to make text of a value. A single quote inside would end it. */
export function inQuotes(value: string): string {
  return value.includes("'") ? "整个值两边加单引号，值里的 ' 各写两个" : '整个值两边加单引号';
}

/** What in a text is YAML, but not the plain fields, lists and words that content is made of. */
export function signsIn(text: string): Sign[] {
  const tokens = tokensOf(text);
  const open: number[] = [];
  return tokens.flatMap((token, index): Sign[] => {
    const { offset, source, type } = token;
    const before = tokens[index - 1]?.type ?? 'newline';
    const after = tokens[index + 1]?.type ?? 'newline';
    const quoted = inQuotes(text.slice(offset, offset + 200).split('\n', 1)[0] ?? '');
    const sign: Sign[] = [
      {
        offset,
        rule: 'yaml-sign',
        what: `值以 ${source[0]} 开头，YAML 会当成${indicators[source[0] ?? '']}`,
        mend: quoted,
      },
    ];
    switch (type) {
      case 'alias':
      case 'anchor':
      case 'tag':
      case 'explicit-key-ind':
        return sign;
      case 'text':
        return starts.test(before) && /^[@`%,]/.test(source) ? sign : [];
      case 'seq-item-ind':
        return before === 'map-value-ind' || text.slice(0, offset).endsWith('- '.repeat(mostLevels)) ? sign : [];
      case 'block-scalar-header':
        return /^[|>]([1-9]?[+-]?|[+-][1-9])$/.test(source) && ends.test(after) ? [] : sign;
      case 'directive-line':
        return [{ offset, rule: 'yaml-sign', what: '这一行以 % 开头，YAML 会当成给程序的指令', mend: '删去这一行' }];
      case 'comment':
        return before === 'newline' || /^#(\s|$)/.test(source)
          ? []
          : [
              {
                offset,
                rule: 'yaml-comment',
                what: '# 前面有空格，后面的字会当成注释丢掉',
                mend: `是内容的，${quoted}；是注释的，# 后面空一格`,
              },
            ];
      case 'comma':
        return insideNumber(text, offset, quoted);
      case 'flow-seq-start':
      case 'flow-map-start':
        return open.push(offset) === mostLevels
          ? [{ offset, rule: 'yaml-nesting', what: '括号一层套一层，套得太深了', mend: '照编辑指南的样子写' }]
          : [];
      case 'flow-seq-end':
      case 'flow-map-end': {
        const start = open.pop();
        if (start === undefined) return sign;
        const whole = open.length > 0 || ends.test(after) || after === 'map-value-ind';
        const what = `${text[start]} 开头的值，${source} 后面又有字，YAML 会当成没写完的${source === ']' ? '列表' : '一组字段'}`;
        return whole ? [] : [{ offset: start, rule: 'yaml-sign', what, mend: quoted }];
      }
      default:
        return [];
    }
  });
}

/** A comma that groups the digits of a number. */
function insideNumber(text: string, offset: number, mend: string): Sign[] {
  const [number = ''] = text.slice(Math.max(offset - 20, 0), offset).match(/\d+$/) ?? [];
  const [rest = ''] = text.slice(offset, offset + 40).match(/^,\d{3}(?!\d)[^,\]\s]*/) ?? [];
  const what = `“${number}${rest}”里的逗号会把它拆成两项`;
  return number && rest ? [{ offset: offset - number.length, rule: 'yaml-number-comma', what, mend }] : [];
}

const starts = /^(newline|map-value-ind|seq-item-ind|comma|flow-(seq|map)-start)$/;
const ends = /^(newline|comment)$/;

/** The text in pieces, without the spaces between. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let plain = false;
  for (const source of new Lexer().lex(text)) {
    // The lexer's own marks, which are not in the text: a document, the end of a flow, a scalar that follows.
    if (source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR) {
      plain = source === CST.SCALAR;
      continue;
    }
    const type = (!plain && CST.tokenType(source)) || 'text';
    if (type !== 'space' && source) tokens.push({ type, source, offset });
    offset += source.length;
    plain = false;
  }
  return tokens;
}
