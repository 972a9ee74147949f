import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../lib/content-folder.ts';
import type { Problem } from '../source/problem.ts';
import { safely } from '../source/safely.ts';

/** What operating systems and office programs leave behind. */
const dropping = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|~\$.*)$/;

/** Every file in a folder. A folder that is named like a file is told of when it is read. */
export function namesIn(root: string, folder: string): { names: string[]; problems: Problem[] } {
  const names: string[] = [];
  const problems = safely(folder, () =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      const linked = entry.isSymbolicLink() && isFolder(join(root, name));
      if (dropping.test(entry.name)) return [];
      // The folder of all drawings is looked into all the same: else every one of them would seem to be missing.
      if (linked && folder !== contentFolder) return [linkToFolder(name)];
      if (!linked && (!entry.isDirectory() || /\.(?:mdx|yaml|svg|jpe?g|png|webp|avif)$/i.test(name))) {
        names.push(name);
        return [];
      }
      const inside = namesIn(root, name);
      names.push(...inside.names);
      return [...(linked ? [linkToFolder(name)] : []), ...inside.problems];
    }),
  );
  return { names, problems };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function linkToFolder(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'file-link',
    what: '这是一个指到别处文件夹的链接',
    mend: '把文件夹本身放进来',
  };
}
