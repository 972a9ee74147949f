import type { Said } from './contract.ts';
import type { Problem } from './problem.ts';
import { tooDeep } from './too-much.ts';

/** What the parser throws. */
export interface Unreadable {
  reason?: string;
  message: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** The parser's complaints about what can be told by no look at the signs alone, in words editors can act on. */
const complaints: readonly [RegExp, (found: RegExpMatchArray) => Said][] = [
  [
    /closing tag .*?`<\/?([\w.:-]*)>`/,
    ([, name]) => [
      'tag-crossed',
      `<${name}> 和 </${name}> 没有写在同一段里`,
      '两个标签各占一行，或都和文字写在同一行里',
    ],
  ],
  [/import\/exports/, () => ['code', '稿件里不能有 import 或 export', '删去；组件不用引入，直接写标签']],
  [/spread/, () => ['prop-code', '标签里不能用 {...}', '把属性一个一个写出来']],
  [/expression/, () => ['code-braces', '花括号里的内容会被当成程序', '删去花括号；真要显示花括号的，写成 &#123;']],
  [/attribute|after name|whitespace/, () => ['tag-attribute', '标签里的属性写得不对', '写成 属性="值"，引号用半角']],
  [/name|slash/, () => ['stray-less-than', '有一个孤零零的 <', '正文里的小于号写成 &lt;；是标签的，写全']],
];

/** What the parser says, at its place. Where it names another, that is where the mistake was made. */
export function unreadable(file: string, { column, line, message, reason = message }: Unreadable): Problem {
  const [, namedLine, namedColumn] = reason.match(/\((\d+):(\d+)-/) ?? [];
  const place = { line: line ?? Number(namedLine ?? 1), column: column ?? Number(namedColumn ?? 1) };
  if (/call stack/.test(message)) return { file, ...place, ...tooDeep };
  for (const [pattern, say] of complaints) {
    const found = reason.match(pattern);
    if (!found) continue;
    const [rule, what, mend] = say(found);
    return { file, ...place, rule, what, mend };
  }
  return { file, ...place, rule: 'body-unreadable', what: '这里读不懂', mend: '检查这一段的标签、引号和括号' };
}
