import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { contentFolder, figuresFile, isLedger, sharedFigures } from '../../lib/content-folder.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { decoded } from './encoding.ts';
import { placeAt } from './place.ts';
import type { Problem } from './problem.ts';

/** No text of ours comes near it. */
const mostBytes = 256 * 1024;

/** What YAML does not let in (1.2.2, 5.1), and a line end that not all readers take for one. */
export const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\r(?!\n)/;

/** What programs leave where two people have changed the same lines. @see https://git-scm.com/docs/git-merge, how conflicts are presented */
const conflict = /^(?:[<>|]{7}(?: .*)?|={7})$/gm;
const conflicting = {
  rule: 'merge-conflict',
  what: '这里留着两个人改动撞在一起的记号',
  mend: '上下两种写法选一种，另一种连同 <<<<<<<、=======、>>>>>>> 这几行一起删去',
} as const;

/** What is read of a file; nothing where it is refused. */
interface Bytes {
  bytes: Buffer | undefined;
  problems: Problem[];
}

/**
 * Reads a file of `content/`, if it is one, and no larger than it should be.
 * @param root the folder that holds `content/`
 * @param file from the root: `content/stories/a.mdx`
 */
export function readBytes(root: string, file: string, most: number, mend: string): Bytes {
  const refuse = (rule: RuleId, what: string, mended: string) => ({
    bytes: undefined,
    problems: [{ file, line: 1, column: 1, rule, what, mend: mended }],
  });
  const path = join(root, file);
  const isInside = () => realpathSync(path).startsWith(`${realpathSync(join(root, contentFolder))}${sep}`);
  if (lstatSync(path).isSymbolicLink() && !isInside()) {
    return refuse('file-link', '这是一个指到稿库外面的链接', '把文件本身放进来');
  }
  const kind = statSync(path);
  // A pipe would be waited for without end; of a folder the file system tells itself.
  if (!kind.isFile() && !kind.isDirectory()) return refuse('file-link', '这不是一个普通的文件', '把文件本身放进来');
  if (kind.isFile() && kind.size === 0) return refuse('file-empty', '文件是空的', '补上内容，或删去这个文件');
  if (kind.isFile() && kind.size > most)
    return refuse('file-too-big', `文件有${sizeInWords(kind.size)}，太大了，最多${sizeInWords(most)}`, mend);
  return { bytes: readFileSync(path), problems: [] };
}

function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes < 1 ? `${Math.round(bytes / 1024)}KB` : `${Number(megabytes.toFixed(1))}MB`;
}

/** Reads a text of `content/`, if it is one. */
export function readSource(root: string, file: string): { text: string | undefined; problems: Problem[] } {
  const refuse = (rule: RuleId, what: string, mend: string) => ({
    text: undefined,
    problems: [{ file, line: 1, column: 1, rule, what, mend }],
  });
  const { bytes, problems } = readBytes(root, file, mostBytes, tooBig(file));
  if (!bytes) return { text: undefined, problems };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse('file-bom', '文件开头有看不见的 BOM 标记', '另存为“UTF-8（无 BOM）”');
  }
  const { problem, text } = decoded(bytes);
  if (problem) return { text: undefined, problems: [{ file, line: 1, column: 1, ...problem }] };
  const marks = [...text.matchAll(conflict)];
  // Each is told where it begins, where its beginning is still there.
  const first = marks.filter(([mark]) => mark.startsWith('<'));
  if (marks.length > 0) {
    const told = first.length > 0 ? first : marks;
    return { text: undefined, problems: told.map(({ index }) => ({ file, ...placeAt(text, index), ...conflicting })) };
  }
  const { 0: sign = '', index = 0 } = text.match(unprintable) ?? {};
  if (!sign) return { text, problems: [] };
  const [rule, what, mend] =
    sign === '\r'
      ? (['line-ends', '换行符是老式的 CR，别的程序看不出换行', '用编辑器另存，换行符选 LF'] as const)
      : ([
          'invisible-character',
          `这里有一个看不见的控制字符（U+${code(sign)}）`,
          '删去它：光标放在它后面，按退格键',
        ] as const);
  return { text: undefined, problems: [{ file, ...placeAt(text, index), rule, what, mend }] };
}

function tooBig(file: string): string {
  if (file === sharedFigures) return `只有一篇用到的数，挪进那一篇自己的文件：${figuresFile('稿件的文件名')}`;
  if (isLedger(file)) return '别篇的数挪进别篇的文件，用不着的删去';
  return file.endsWith('.yaml') ? '删去用不着的条目' : '图片、表格不要贴进文字里，单独放';
}

function code(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
