import type { Root } from 'mdast';
import { findForbidden } from '../source/guard.ts';
import type { AstroFile } from './astro-file.ts';

/** Refuses a story that holds code, whether or not anybody ran the checker, and names all of it at once. */
export function storyGuard() {
  return (tree: Root, { data, path = '' }: AstroFile): void => {
    const lines = findForbidden(tree).map(
      ({ column, line, mend, what }) => `${path}:${line}:${column} ${what}。怎么改：${mend}。`,
    );
    // Astro would import it.
    if ('layout' in (data.astro?.frontmatter ?? {}))
      lines.unshift(`${path}:1:1 没有“layout”这个字段。怎么改：删去这一行。`);
    if (lines.length > 0) throw new Error(lines.join('\n'));
  };
}
