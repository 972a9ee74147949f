import { offsetOf } from '../../../src/editorial/source/place.ts';
import type { Problem } from '../../../src/editorial/source/problem.ts';

type Mend = (text: string, at: number, found: RegExpMatchArray, problem: Problem) => string | undefined;

/** A text with one stretch of it written anew. */
const put = (text: string, from: number, to: number, instead: string) => text.slice(0, from) + instead + text.slice(to);

/** The words that a problem quotes, where they stand, at its place or behind it in its line. */
function quoted(text: string, at: number, what: string): { start: number; words: string } | undefined {
  const line = text.slice(at).split('\n')[0] ?? '';
  const words = [...what.matchAll(/“([^”]+)”|<\/?(\w+)>/g)].map(([, one, other]) => one ?? other ?? '');
  const found = words.find((word) => line.startsWith(word)) ?? words.find((word) => line.includes(word));
  return found === undefined ? undefined : { start: at + line.indexOf(found), words: found };
}

const instead: Mend = (text, at, [, wording = ''], { rule, what }) => {
  const found = quoted(text, at, what);
  // A tag has two halves.
  if (rule === 'component-unknown') return text.replaceAll(found?.words ?? wording, wording);
  return found && put(text, found.start, found.start + found.words.length, wording);
};

/** Without the first character from a place on that nobody sees, unless it is written as an escape. */
const unseenGone = (text: string, at: number) => {
  const found = text.slice(at).match(/^[^\n]*?([^\S \n]|\p{Cf}|\ufffc)/u);
  return found ? put(text, at + found[0].length - (found[1]?.length ?? 0), at + found[0].length, '') : undefined;
};

/** The line from a place on, or all of it. */
const lineOf = (text: string, at: number, whole = false): [from: number, to: number] => {
  const end = text.indexOf('\n', at);
  return [whole ? text.lastIndexOf('\n', at - 1) + 1 : at, end < 0 ? text.length : end];
};

/** What the checker says to do, as an editor would do it; the first that fits. */
const mends: readonly [RegExp, Mend][] = [
  [/^是不是“([^”]+)”$/, instead],
  [/^改成“([^”]+)”(?:（|$)/, instead],
  [/^把“[^”]+”改成“([^”]+)”/, instead],
  [
    /^只能用：([^、]+)/,
    (text, at, found, problem) => (problem.rule === 'one-of' ? instead(text, at, found, problem) : undefined),
  ],
  [
    /^写明是(?:哪一个|它)：(<Figure[^>]*>[^<]*<\/Figure>)/,
    (text, at, [, tag = '']) => {
      const words = tag.replace(/<[^>]*>/g, '');
      return put(text, text.indexOf(words, at), text.indexOf(words, at) + words.length, tag);
    },
  ],
  [/^照总账写“([^”]+)”/, instead],
  [/^(?:改成半角|加上方括号)：(\w+: .*)$/, (text, at, [, line = '']) => put(text, ...lineOf(text, at, true), line)],
  [/^改成半角：(.*)$/, instead],
  [/^改成半角的 (\S)$/, (text, at, [, sign = '']) => put(text, at, at + 1, sign)],
  [
    /^改成半角引号 (")/,
    (text, at, [, sign = '']) => {
      const [from, to] = lineOf(text, at);
      return put(text, from, to, text.slice(from, to).replace(/[“”]/g, sign));
    },
  ],
  [/^整个值两边加单引号：(\w+: '.*')$/, (text, at, [, line = '']) => put(text, ...lineOf(text, at, true), line)],
  [
    /^(?:是内容的，)?整个值两边加单引号(，值里的 ' 各写两个)?/,
    (text, at, [, twice], { rule }) => {
      const [from, to] = lineOf(text, at, true);
      const [, name = '', value = ''] = text.slice(from, to).match(/^(\w+: )(.*)$/) ?? [];
      return name && (at === from + name.length || rule === 'yaml-comment')
        ? put(text, from, to, `${name}'${twice ? value.replaceAll("'", "''") : value}'`)
        : undefined;
    },
  ],
  [
    /^改成半角冒号，后面空一格：(\w+): …$/,
    (text, at, [, name = '']) => {
      const [from, to] = lineOf(text, at, true);
      return put(text, from, to, text.slice(from, to).replace(/^\w+[^\w ] */, `${name}: `));
    },
  ],
  [/^冒号后面空一格/, (text, at) => put(text, at + 1, at + 1, ' ')],
  [/^汉字后面的冒号改成全角的“：”/, (text, at) => text.slice(0, at) + text.slice(at).replace(/: ?/, '：')],
  [
    /^写成 (\w+="[^"…]+")$/,
    (text, at, [, prop = '']) => {
      const [value = ''] = text.slice(at).match(/^[^\s>]+/) ?? [];
      const from = text.lastIndexOf(prop.split('=')[0] ?? '', at);
      return put(text, from, at + value.length, prop);
    },
  ],
  [/^只写 (\w+)$/, (text, at, [, flag = '']) => text.slice(0, at) + text.slice(at).replace(/^\w+="[^"]*"/, flag)],
  [/^改成 (#+) 开头$/, (text, at, [, marks = '']) => text.slice(0, at) + text.slice(at).replace(/^#+/, marks)],
  [/^改成 (<\/\w+>)$/, (text, at, [, tag = '']) => text.slice(0, at) + text.slice(at).replace(/^<\/\w+>/, tag)],
  [
    /^补上 (<\/\w+>)/,
    (text, at, [, tag = '']) => {
      const [, end] = lineOf(text, at);
      return put(text, end, end, tag);
    },
  ],
  [
    /^补上 ([\]}])$/,
    (text, at, [, sign = '']) => {
      const [, end] = lineOf(text, at);
      return put(text, end, end, sign);
    },
  ],
  [/^补上 (\w+)="…"$/, (text, at, [, prop]) => text.slice(0, at) + text.slice(at).replace(/^<\w+/, `$& ${prop}="甲"`)],
  [
    /^补上一行“(\w+): …”$/,
    (text, at, [, name = ''], { field = '' }) => {
      const indent = field.includes('.') ? '  ' : '';
      const [from] = lineOf(text, at, true);
      return put(text, from, from, `${indent}${name}: 甲\n`);
    },
  ],
  [/^只留一个$/, (text, at, _, { column }) => (column === 1 ? put(text, at, lineOf(text, at)[1] + 1, '') : undefined)],
  [
    /^删去(?:这一行)?$/,
    (text, at, _, { rule }) =>
      rule === 'invisible-character'
        ? unseenGone(text, at)
        : rule === 'yaml-second-document'
          ? put(text, at, lineOf(text, at)[1] + 1, '')
          : undefined,
  ],
];

/** The text as it is once an editor has done what a problem says; nothing where that takes more than hands. */
export function asTold(text: string, problem: Problem): string | undefined {
  const at = offsetOf(text, problem.line) + problem.column - 1;
  for (const [pattern, mend] of mends) {
    const found = problem.mend.match(pattern);
    if (found) return mend(text, at, found, problem);
  }
  return undefined;
}
