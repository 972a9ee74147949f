import { type BodySlip, inTag, type TypedTag } from './tag-slips.ts';

/** What may begin something that is no running text. */
const stops = /[`~\\{<]/g;
const tagName = /<\/?([A-Za-z_$][\w.:-]*)?/y;
const whole =
  /<\/?(?:[A-Za-z_$][\w.:-]*)?(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?|\s*\{\.\.\.[^{}]*\})*\s*\/?\s*>/y;
const address = /<(?:https?:|mailto:|[\w.+-]+@)[^<>\s]*>?/y;

/** What stands at one place: how far it goes, and what it is. */
interface Found {
  end: number;
  tag?: TypedTag;
  slip?: BodySlip;
}

/**
 * Finds the tags of a body, and what is typed so that the parser gives up, without giving up: it is asked when the
 * parser has, which tells the first mistake alone, and often far from where it was made.
 */
export function typedTags(body: string): { tags: TypedTag[]; slips: BodySlip[] } {
  const tags: TypedTag[] = [];
  const slips: BodySlip[] = [];
  const blocks = blockEnds(body);
  stops.lastIndex = 0;
  for (let stop = stops.exec(body); stop; stop = stops.exec(body)) {
    const { index } = stop;
    const { end, slip, tag } = at(body, index, blocks(index));
    if (tag) tags.push(tag);
    if (slip) slips.push(slip);
    stops.lastIndex = Math.max(end, index + 1);
  }
  return { tags, slips };
}

/** Tells where the block ends that a place is in; places are asked for in their order. */
function blockEnds(body: string): (place: number) => number {
  const blank = /\n[ \t]*(?=\r?\n|$)/g;
  let end = -1;
  return (place) => {
    while (end <= place) end = blank.exec(body)?.index ?? body.length + 1;
    return Math.min(end, body.length);
  };
}

function at(body: string, start: number, blockEnd: number): Found {
  const sign = body[start];
  if (sign === '\\') return { end: start + 2 };
  if (sign === '`' || sign === '~') return { end: endOfCode(body, start, blockEnd) };
  return sign === '{' ? inBraces(body, start, blockEnd) : inAngle(body, start, blockEnd);
}

/** Behind code, whose signs are shown as they are; behind the marks alone, where it is none. */
function endOfCode(body: string, start: number, blockEnd: number): number {
  const [marks = ''] = body.slice(start, blockEnd).match(/^(?:`+|~+)/) ?? [];
  const end = start + marks.length;
  const lineStart = body.lastIndexOf('\n', start - 1) + 1;
  if (marks.length > 2 && /^ {0,3}$/.test(body.slice(lineStart, start))) {
    const close = new RegExp(`\\n {0,3}${marks}[\`~]*[ \\t]*(?=\\r?\\n|$)`, 'g');
    close.lastIndex = end;
    return close.exec(body) ? close.lastIndex : body.length;
  }
  if (marks.startsWith('~')) return end;
  const close = new RegExp(`(?<!\`)${marks}(?!\`)`).exec(body.slice(end, blockEnd));
  return close ? end + close.index + marks.length : end;
}

function inBraces(body: string, start: number, blockEnd: number): Found {
  const isComment = body.startsWith('{/*', start);
  if (isComment) {
    const close = body.indexOf('*/', start + 3);
    const end = close < 0 ? -1 : body.indexOf('}', close);
    if (end >= 0 && !body.slice(close + 2, end).trim()) return { end: end + 1 };
  }
  const [inside] = body.slice(start, blockEnd).match(/^\{[^{}]*\}/) ?? [];
  if (inside && !isComment) {
    const end = start + inside.length;
    const mend = '删去花括号；只想写注释的，写成 {/* 注释 */}；真要显示花括号的，写成 &#123;';
    return { end, slip: { start, end, said: ['code-braces', '花括号里的内容会被当成程序', mend] } };
  }
  const end = start + 1;
  return {
    end,
    slip: {
      start,
      end,
      said: isComment
        ? ['stray-brace', '注释没有收尾', '在注释后面补上 */}']
        : ['stray-brace', '有一个孤零零的 {', '补上另一半 }；正文里的花括号写成 &#123; 和 &#125;'],
    },
  };
}

function inAngle(body: string, start: number, blockEnd: number): Found {
  const rest = body.slice(start, start + 2);
  // Before a space it is a sign of its own, and behind a link's bracket it holds an address.
  if (/^<\s/.test(rest)) return { end: start + 1 };
  if (body.slice(start - 2, start) === '](') return { end: body.indexOf('>', start) + 1 || start + 1 };
  const found = (said: BodySlip['said'], end: number): Found => ({ end, slip: { start, end, said } });
  if (body.startsWith('<!--', start)) {
    const close = body.indexOf('-->', start);
    const end = close < 0 ? lineEnd(body, start) : close + 3;
    return found(['html-comment', '注释不能这样写', '写成 {/* 注释 */}'], end);
  }
  const matched = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.exec(body);
  };
  const [linked] = matched(address) ?? [];
  if (linked) return found(['address-in-brackets', '网址不能放在尖括号里', '写成 [文字](网址)'], start + linked.length);
  const [, name = ''] = matched(tagName) ?? [];
  const closing = rest === '</';
  if (!name && !/^<\/?>/.test(body.slice(start, start + 3))) {
    const mend = '正文里的小于号写成 &lt;；书名号是《 》';
    return found(['stray-less-than', '有一个孤零零的 <', mend], start + 1);
  }
  const [text] = matched(whole) ?? [];
  const end = start + (text?.length ?? 0);
  if (text) {
    const alone = /\/\s*>$/.test(text) && !closing;
    return { end, tag: { kind: closing ? 'closes' : alone ? 'alone' : 'opens', name, start, end } };
  }
  return { ...inTag(body, start, blockEnd, name) };
}

function lineEnd(body: string, start: number): number {
  const end = body.indexOf('\n', start);
  return end < 0 ? body.length : end;
}
