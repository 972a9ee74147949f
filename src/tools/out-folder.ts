import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { contentFolder } from '../lib/content-folder.ts';
import { objectionToFolder } from './lock/writable.ts';
import { explained } from './refusal.ts';
import { objectionTo } from './replace.ts';

/** How a command knows a folder that it has written itself. */
export interface Own {
  /** What its `index.html` says, and nobody else's. */
  mark: string;
  /** The paths of all that it writes. */
  files: RegExp;
}

/**
 * Why a command may not clear away a folder that somebody has named, and write there, in Chinese: nothing is lost that
 * it has not written itself. A folder that is missing is made, to see that it can be.
 */
export function objectionToOut(folder: string, own: Own): string | undefined {
  try {
    return objectionToPlace(folder) ?? objectionTo(folder) ?? strangersIn(folder, own) ?? objectionToFolder(folder);
  } catch (error) {
    return explained(error);
  }
}

/** Why nobody should write into a folder, whatever is in it. */
export function objectionToPlace(folder: string): string | undefined {
  const real = realOf(resolve(folder));
  if (real === parse(real).root) return `${folder} 是整个磁盘的根，不往那里写：--out 换一个文件夹。`;
  const isContent = `${real}${sep}`.startsWith(`${realOf(resolve(contentFolder))}${sep}`);
  return isContent ? `${folder} 在 ${contentFolder}/ 里，那里只放稿件：--out 换一个文件夹。` : undefined;
}

/** Where a path leads, of which the last steps need not be there yet. */
function realOf(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realOf(dirname(path)), basename(path));
}

function strangersIn(folder: string, { files, mark }: Own): string | undefined {
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const index = join(folder, 'index.html');
  const isOurs = existsSync(index) && readFileSync(index, 'utf8').includes(mark);
  const strangers = found.filter((name) => !isOurs || !files.test(name));
  if (strangers.length === 0) return undefined;
  const some = strangers.slice(0, 3).join('、') + (strangers.length > 3 ? '等' : '');
  return `${folder} 里有别的东西（${some}），不能清掉再写：换一个 --out，或先把它移开。`;
}
