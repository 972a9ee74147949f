import { relative, resolve, sep } from 'node:path';
import { firstUnseen } from '../invisible.ts';
import type { Setting } from './setting.ts';

const usual = '.cache';
/** Folders of the project that hold something else: what is in them is published, checked, replaced or emptied. */
const taken = ['.astro', '.git', 'content', 'dist', 'hosting', 'node_modules', 'public', 'release', 'src', 'tests'];

/**
 * Reads CACHE_DIR: the folder of what a build may find again.
 * @param text without white space at its ends; empty for the project's own
 * @returns a folder, as it was written; whether it can be written into is for whoever does so to find out
 */
export function cacheDir(text: string): Setting<string> {
  if (text === '') return { value: usual };
  const wrong = (what: string) => ({
    what,
    mend: '写一个专放缓存的文件夹，例：CACHE_DIR=/var/cache/zt；或者不写这个变量',
  });
  const unseen = firstUnseen(text);
  if (unseen) return wrong(`里面有${unseen}`);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(text)) return wrong('是网址，不是文件夹');
  if (/^(undefined|null)$/.test(text)) return wrong('是脚本里没有值的变量');
  if (/^~|\$\w|\$\{|%\w+%/.test(text)) return wrong('里面的 ~ 或变量没有展开，会真的建出叫这个名字的文件夹');
  const [first = ''] = relative('.', resolve(text)).split(sep);
  const isAround = relative(resolve(text), '.').split(sep)[0] !== '..';
  if (isAround) return wrong('把整个项目包在里面');
  if (taken.includes(first)) return wrong(`在项目的 ${first}/ 里，那里另有用处`);
  return { value: text };
}
