import type { RuleId } from '../../lib/rule-id.ts';
import type { Problem } from './problem.ts';

const forbidden: [what: string, mend: string] = ['没有权限动这个文件', '改文件的权限，让自己能读能写'];

/** What the file system refuses, in words an editor can act on. @see https://nodejs.org/api/errors.html, common system errors */
const refusals: Readonly<Record<string, [what: string, mend: string]>> = {
  EACCES: forbidden,
  EBUSY: ['这个文件正被别的程序占着', '关掉打开它的程序，再试一次'],
  EISDIR: ['这是一个文件夹，不是文件', '把里面的文件挪出来，或给文件夹改名'],
  ELOOP: ['这个链接绕一圈又指回自己', '把文件本身放进来'],
  ENOENT: ['这个文件读不到：刚刚被删去，或者是一个指空的链接', '把文件本身放进来，或删去链接'],
  ENOSPC: ['磁盘满了', '腾出地方，再试一次'],
  EPERM: forbidden,
  EROFS: ['这个文件所在的磁盘只能读', '把稿库挪到能写的地方'],
};

/** Does the work on one file. Whatever it throws becomes a problem of that file, so that all others are still looked at. */
export function safely(file: string, work: () => Problem[]): Problem[] {
  try {
    return work();
  } catch (error) {
    return [refusalOf(file, error)];
  }
}

/** The same of work that takes time. */
export async function safelyLater(file: string, work: () => Promise<Problem[]>): Promise<Problem[]> {
  try {
    return await work();
  } catch (error) {
    return [refusalOf(file, error)];
  }
}

function refusalOf(file: string, error: unknown): Problem {
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  const rule: RuleId = refusals[code] ? 'file-unreadable' : 'unforeseen';
  const [what, mend] = refusals[code] ?? [
    `读这个文件时出了意外（${message.split('\n')[0]}）`,
    '看看最近改的地方有没有特别的写法；找不出来的，把括号里的话告诉管程序的人',
  ];
  return { file, line: 1, column: 1, rule, what, mend };
}
