import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { listed } from '../lib/listed.ts';
import { noStrikethrough } from '../markdown/no-strikethrough.ts';
import { contract } from '../story-components/contract.ts';
import { findForbidden, isJsx } from './guard.ts';
import { insteadOf } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What a body may refer to. */
export interface Known {
  figures: readonly string[];
  art: readonly string[];
  photos: readonly string[];
  /** Addresses of the site's pages. */
  pages: readonly string[];
}

/** The build's own parser: Markdown for Chinese, with MDX. */
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkCjkFriendly).use(noStrikethrough);

/** Checks the text of a story, a voice or a page, all of it at once, or up to where it cannot be read. */
export function checkBody(file: string, body: string, known: Known): Problem[] {
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    return [unreadable(file, error as Unreadable)];
  }
  const problems: Problem[] = findForbidden(tree).map((finding) => ({ file, ...finding }));
  let level = 1;
  visit(tree, (node: Nodes) => {
    const { column = 1, line = 1 } = node.position?.start ?? {};
    const add = (what: string, mend: string) => problems.push({ file, line, column, what, mend });
    if (node.type === 'heading') {
      if (node.depth === 1) add('正文里不能有一级标题', '改成 ## 开头');
      else if (node.depth > level + 1)
        add(`标题从${level}级跳到了${node.depth}级`, `改成 ${'#'.repeat(level + 1)} 开头`);
      level = Math.max(node.depth, 2);
    } else if (node.type === 'text') {
      if (/\*\*/.test(node.value)) add('星号原样露了出来，加粗没有生效', '两对星号里侧不要留空格，外侧不要少写');
      if (/~~/.test(node.value)) add('删除线不能用', '删去波浪线；改错写在 corrections 里');
    } else if (node.type === 'link' && node.url.startsWith('/')) {
      const path = node.url.replace(/[#?].*$/, '');
      if (!known.pages.includes(path)) add(`站内没有 ${path} 这个地址`, insteadOf(path, known.pages));
    } else if (isJsx(node)) problems.push(...inComponent(file, node, known));
  });
  return problems;
}

function inComponent(file: string, node: Parameters<typeof isJsx>[0], known: Known): Problem[] {
  if (!isJsx(node)) return [];
  const { column = 1, line = 1 } = node.position?.start ?? {};
  const problem = (what: string, mend: string): Problem => ({ file, line, column, what, mend });
  return node.attributes.flatMap(({ name = '', value }) => {
    if (typeof value !== 'string') return [];
    if (contract[node.name ?? '']?.figures?.includes(name)) {
      return listed(value)
        .filter((id) => !known.figures.includes(id))
        .map((id) => problem(`数字总账里没有“${id}”`, insteadOf(id, known.figures)));
    }
    if (name === 'art' && !known.art.includes(value))
      return [problem(`没有插画 content/art/${value}.svg`, insteadOf(value, known.art))];
    if (name === 'photo' && !known.photos.includes(value)) {
      return [problem(`没有照片 content/photos/${value}`, '把照片放进 content/photos/，文件名写全')];
    }
    return [];
  });
}

/** What the parser throws. */
interface Unreadable {
  reason?: string;
  message: string;
  line?: number;
  column?: number;
}

/** The parser's complaints that editors meet, in words they can act on. */
const complaints: [RegExp, (found: RegExpMatchArray) => [what: string, mend: string]][] = [
  [/Unexpected character `([“”‘’])`/, ([, mark]) => [`标签里的引号 ${mark} 是中文引号`, '改成半角引号 "']],
  [
    /Expected a closing tag for `<(\w+)>`/,
    ([, name]) => [`<${name}> 没有收尾`, `补上 </${name}>，中间没有内容的写成 <${name} … />`],
  ],
  [
    /Unexpected closing (?:tag|slash) `?<?\/?(\w*)/,
    ([, name]) => [`收尾标签 ${name ? `</${name}> ` : ''}和前面的对不上`, '看看标签名是不是写错了'],
  ],
  [
    /Unexpected end of file in (?:name|tag)|Unexpected end of file (?:before|after)/,
    () => ['标签没有写完', '补上 > 或 />'],
  ],
  [/Unexpected character .* (?:before name|in name)/, () => ['有一个孤零零的 <', '正文里的小于号写成 &lt;']],
  [
    /Unexpected character .* (?:in attribute|before attribute|after attribute)/,
    () => ['标签里的属性写得不对', '写成 属性="值"，引号用半角'],
  ],
  [/expression|Could not parse/i, () => ['有一个孤零零的 { 或 }', '正文里的花括号写成 &#123; 和 &#125;']],
];

function unreadable(file: string, { column = 1, line = 1, message, reason = message }: Unreadable): Problem {
  for (const [pattern, say] of complaints) {
    const found = reason.match(pattern);
    if (!found) continue;
    const [what, mend] = say(found);
    return { file, line, column, what, mend };
  }
  return { file, line, column, what: `这里读不懂（${reason}）`, mend: '检查这一行的标签、引号和括号' };
}
