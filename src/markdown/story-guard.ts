import type { Root } from 'mdast';
import { findForbidden } from '../checker/guard.ts';

/** Refuses a story that holds code, whether or not anybody ran the checker, and names all of it at once. */
export function storyGuard() {
  return (tree: Root, file: { path?: string }): void => {
    const findings = findForbidden(tree);
    if (findings.length === 0) return;
    const lines = findings.map(
      ({ column, line, mend, what }) => `${file.path ?? ''}:${line}:${column} ${what}。怎么改：${mend}。`,
    );
    throw new Error(lines.join('\n'));
  };
}
