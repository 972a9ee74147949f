import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { AstroFile } from './astro-file.ts';

/** An address as it stands in running text: nothing but printable ASCII. */
const address = /(?:https?:\/\/|www\.)[!-~]+/g;

/**
 * Ends a bare address before the first Han character or Chinese mark. GitHub's rules,
 * which Markdown follows, know no Chinese and make one link of `https://a.cn。谢谢`.
 */
export function bareUrls() {
  return (tree: Root, file: AstroFile): void => {
    visit(tree, 'link', (link, index, parent) => {
      const [only] = link.children;
      if (!parent || index === undefined || link.children.length !== 1 || only?.type !== 'text') return undefined;
      if (!isBare(link, file) || !/[^!-~]/.test(only.value)) return undefined;
      const parts = split(only.value);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** An editor who writes `[文字](地址)` or `<地址>` has said where it ends. */
function isBare(link: Link, file: AstroFile): boolean {
  const start = link.position?.start.offset;
  return start === undefined || !/[[<]/.test(String(file.value).charAt(start));
}

function split(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const url = trimmed(match[0]);
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
    const href = url.startsWith('www.') ? `http://${url}` : url;
    parts.push({ type: 'link', url: href, children: [{ type: 'text', value: url }] });
    end = match.index + url.length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

/** Without the marks that end a sentence or a bracket, and not the address. */
function trimmed(url: string): string {
  const bare = url.replace(/[.,;:!?'"]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
}
