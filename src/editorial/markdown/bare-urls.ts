import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { addressesIn } from '../source/bare-address.ts';
import type { AstroFile } from './astro-file.ts';

/** Ends a bare address where Chinese begins. */
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
  for (const found of addressesIn(text)) {
    const url = text.slice(found.start, found.end);
    if (found.start > end) parts.push({ type: 'text', value: text.slice(end, found.start) });
    const href = url.startsWith('www.') ? `http://${url}` : url;
    parts.push({ type: 'link', url: href, children: [{ type: 'text', value: url }] });
    end = found.end;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}
