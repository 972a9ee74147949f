import type { Said } from './contract.ts';

/** A tag as it was typed, from one character of a body to another. */
export interface TypedTag {
  kind: 'opens' | 'closes' | 'alone';
  name: string;
  start: number;
  end: number;
}

/** Something in a body that the parser gives up at, from one character to another. */
export interface BodySlip {
  start: number;
  end: number;
  said: Said;
  /** Where it is told, if that is not where it begins. */
  told?: number;
}

/** A tag that cannot be read: where it seems to end, and why. */
export function inTag(
  body: string,
  start: number,
  blockEnd: number,
  name: string,
): { end: number; tag?: TypedTag; slip: BodySlip } {
  const rest = body.slice(start, blockEnd);
  const [text] = rest.match(/^<(?:"[^"\n<]*"|'[^'\n<]*'|[^<>"'])*>/) ?? rest.match(/^<[^<>]*>/) ?? [];
  const closing = rest[1] === '/';
  if (!text && !closing && !/^[A-Z]/.test(name)) {
    const mend = '正文里的小于号写成 &lt;；是标签的，补上 >';
    return { end: start + 1, slip: { start, end: start + 1, said: ['stray-less-than', '有一个孤零零的 <', mend] } };
  }
  const typed = text ?? rest.match(/^<[^<]*/)?.[0].trimEnd() ?? '<';
  const end = start + typed.length;
  const tag: TypedTag = { kind: closing ? 'closes' : 'opens', name, start, end };
  if (!text) {
    const said: Said = [
      'tag-broken',
      `标签 ${closing ? '</' : '<'}${name} 没有写完`,
      closing ? '补上 >' : '补上 > 或 />',
    ];
    return { end, tag, slip: { start, end, said } };
  }
  const { index, said } = inAttributes(typed, name);
  return { end, tag, slip: { start, end, said, told: start + index } };
}

/** Why the attributes of a tag cannot be read, and at which of its characters. */
function inAttributes(tag: string, name: string): { index: number; said: Said } {
  const read = tag.replace(/"[^"]*"|'[^']*'/g, (value) => '_'.repeat(value.length));
  const found = (pattern: RegExp) => read.match(pattern);
  const told = (match: RegExpMatchArray, said: Said) => ({ index: match.index ?? 0, said });
  const quote = found(/[“”‘’＂＇]/);
  if (quote) return told(quote, ['tag-quotes', `标签里的引号 ${quote[0]} 是中文引号`, '改成半角引号 "，两头都要改']);
  const inner = found(/_[\p{L}\p{N}]/u);
  if (inner) return told(inner, ['tag-quotes', '值里又用了半角引号，值到那里就完了', '值里面的引号改成“ ”']);
  const wide = found(/[＝／＞，、；]/);
  if (wide) {
    const half = { '＝': '=', '／': '/', '＞': '>' }[wide[0]];
    const mend = half ? `改成半角的 ${half}` : '删去，属性之间空一格';
    return told(wide, ['tag-attribute', `标签里的“${wide[0]}”是中文的符号`, mend]);
  }
  const open = found(/["']/);
  if (open) return told(open, ['tag-quotes', '标签里的引号没有成对', '补上另一半，两半都用半角引号 "']);
  const brace = found(/\{/);
  if (brace) return told(brace, ['prop-code', '标签里不能用 {…}', '把属性一个一个写出来，值写在引号里']);
  const bare = found(/([\w:-]+)\s*=\s*([^\s"'{}/>_][^\s>]*)/);
  if (bare) {
    const [text, prop, value = ''] = bare;
    const index = (bare.index ?? 0) + text.length - value.length;
    const mend = `写成 ${prop}="${value.replace(/\/$/, '')}"`;
    return { index, said: ['tag-attribute', `${prop} 的值没有加引号`, mend] };
  }
  return { index: 0, said: ['tag-attribute', `<${name}> 里的属性写得不对`, '写成 属性="值"，引号用半角'] };
}
