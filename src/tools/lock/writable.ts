import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { explained } from '../refusal.ts';

/**
 * Makes a folder where it is missing: step by step, because Node goes round and round for ever where a system says of a
 * folder that it is there and is not (/proc), and says of a disk that can only be read that the folder is not there.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !statSync(at, { throwIfNoEntry: false }); at = dirname(at)) missing.unshift(at);
  for (const step of missing) {
    try {
      mkdirSync(step);
    } catch (error) {
      // Another process may have been as quick.
      if (!statSync(step, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
}

/** Why nothing can be written into a folder, in Chinese; nothing when it can. It is made where it is missing. */
export function objectionToFolder(folder: string): string | undefined {
  try {
    makeFolder(folder);
    const probe = join(folder, `.${process.pid}.probe`);
    writeFileSync(probe, '');
    rmSync(probe);
    return undefined;
  } catch (error) {
    // A folder that was just seen has no room for another.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? `${folder}：不让在这里新建文件夹` : explained(error);
  }
}
