import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Said } from './contract.ts';
import type { Problem } from './problem.ts';
import { syntax } from './syntax.ts';

/** Reads a text as the build does. */
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(syntax);

/** Reads a body, or says where and why it cannot be read. */
export function parseBody(file: string, body: string): { tree: Root | undefined; problems: Problem[] } {
  const deep = body.split('\n').findIndex((line) => heaped.test(line));
  if (deep >= 0) return { tree: undefined, problems: [{ file, line: deep + 1, column: 1, ...tooDeep }] };
  try {
    const tree = parser.parse(body);
    const node = beyond(tree);
    if (!node) return { tree, problems: [] };
    const { column = 1, line = 1 } = node.position?.start ?? {};
    return { tree: undefined, problems: [{ file, line, column, ...tooDeep }] };
  } catch (error) {
    return { tree: undefined, problems: [unreadable(file, error as Unreadable)] };
  }
}

/** Quotations or lists in one line, one inside the other: the parser's time grows with their square. */
const heaped = /^\s*((>|[-*+](?=\s)|\d+[.)](?=\s))\s*){12}/;
const mostLevels = 40;
const tooDeep = {
  rule: 'nested-too-deep',
  what: '这里一层套一层，套得太深了',
  mend: '删去多余的 >、列表符号或标签，最多套几层',
} as const;

/** The first thing that stands too deep for those who walk the tree. */
function beyond(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < mostLevels; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return level[0];
}

/** What the parser throws. */
interface Unreadable {
  reason?: string;
  message: string;
  line?: number;
  column?: number;
}

/** The parser's complaints that editors meet, in words they can act on. */
const complaints: [RegExp, (found: RegExpMatchArray) => Said][] = [
  [
    /Unexpected character `([“”‘’])`/,
    ([, mark]) => ['tag-quotes', `标签里的引号 ${mark} 是中文引号`, '改成半角引号 "'],
  ],
  [
    /Expected a closing tag for `<(\w+)>`/,
    ([, name]) => ['tag-unclosed', `<${name}> 没有收尾`, `补上 </${name}>，中间没有内容的写成 <${name} … />`],
  ],
  [
    /Expected the closing tag `<\/(\w+)>`/,
    ([, name]) => [
      'tag-crossed',
      `</${name}> 和 <${name}> 没有写在同一段里`,
      '两个标签各占一行，或都和文字写在同一行里',
    ],
  ],
  [/to create a link in MDX/, () => ['address-in-brackets', '网址不能放在尖括号里', '写成 [文字](网址)']],
  [/to create a comment in MDX/, () => ['html-comment', '注释不能这样写', '写成 {/* 注释 */}']],
  [
    /Unexpected closing (?:tag|slash) `?<?\/?(\w*)/,
    ([, name]) => ['tag-unopened', `收尾标签 ${name ? `</${name}> ` : ''}和前面的对不上`, '看看标签名是不是写错了'],
  ],
  [
    /Unexpected end of file in (?:name|tag)|Unexpected end of file (?:before|after)/,
    () => ['tag-broken', '标签没有写完', '补上 > 或 />'],
  ],
  [
    /Unexpected character .* (?:before name|in name)/,
    () => ['stray-less-than', '有一个孤零零的 <', '正文里的小于号写成 &lt;'],
  ],
  [
    /Unexpected character .* (?:in attribute|before attribute|after attribute)/,
    () => ['tag-attribute', '标签里的属性写得不对', '写成 属性="值"，引号用半角'],
  ],
  [
    /expression|Could not parse/i,
    () => ['stray-brace', '有一个孤零零的 { 或 }', '正文里的花括号写成 &#123; 和 &#125;'],
  ],
];

function unreadable(file: string, { column = 1, line = 1, message, reason = message }: Unreadable): Problem {
  for (const [pattern, say] of complaints) {
    const found = reason.match(pattern);
    if (!found) continue;
    const [rule, what, mend] = say(found);
    return { file, line, column, rule, what, mend };
  }
  return {
    file,
    line,
    column,
    rule: 'body-unreadable',
    what: `这里读不懂（${reason}）`,
    mend: '检查这一行的标签、引号和括号',
  };
}
