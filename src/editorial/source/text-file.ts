import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { contentFolder } from '../../lib/content-folder.ts';
import type { Problem } from './problem.ts';

/** No text of ours comes near it; a file that does was pasted with pictures inside. */
const mostBytes = 256 * 1024;

/**
 * Reads a text of `content/`, if it is one.
 * @param root the folder that holds `content/`
 * @param file from the root: `content/stories/a.mdx`
 */
export function readSource(root: string, file: string): { text: string | undefined; problems: Problem[] } {
  const refuse = (what: string, mend: string) => ({
    text: undefined,
    problems: [{ file, line: 1, column: 1, what, mend }],
  });
  const path = join(root, file);
  const inside = `${realpathSync(join(root, contentFolder))}${sep}`;
  if (lstatSync(path).isSymbolicLink() && !realpathSync(path).startsWith(inside)) {
    return refuse('这是一个指到稿库外面的链接', '把文件本身放进来');
  }
  const bytes = readFileSync(path);
  if (bytes.length === 0) return refuse('文件是空的', '写上内容，或删去这个文件');
  if (bytes.length > mostBytes) {
    return refuse(`文件有${Math.round(bytes.length / 1024)}KB，太大了`, '图片、表格不要贴进文字里，单独放');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse('文件开头有看不见的 BOM 标记', '另存为“UTF-8（无 BOM）”');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return refuse('文件不是 UTF-8 编码，多半是 GBK', '用编辑器另存为 UTF-8');
  }
}
