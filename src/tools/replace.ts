import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a folder in the place of another. Both are renamed, never copied, so that nobody meets half a site;
 * and when the second step fails, the first is taken back.
 */
export function replace(folder: string, { last, next }: { last: string; next: string }): void {
  rmSync(last, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, last);
  try {
    renameSync(next, folder);
  } catch (error) {
    recover(folder, last);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** Why a folder cannot be replaced, in Chinese: a link would no longer lead where it did, and a file would be lost. */
export function objectionTo(folder: string): string | undefined {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return undefined;
  const kind = found.isSymbolicLink() ? '链接' : '文件';
  return `${folder} 是一个${kind}，要把做好的整个文件夹换到这里，不能换掉它。把它改名或挪走，再运行。`;
}

/** Puts the last good folder back, when a run broke off between the two steps. */
export function recover(folder: string, last: string): void {
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
}
