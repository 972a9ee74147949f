import pLimit from 'p-limit';
import { storeReason } from './store.ts';

/** A home line carries so many; a store takes thousands. */
const atOnce = 8;

/**
 * Does something with every file, a few at a time. Once as many have failed as go at once, the others are not tried:
 * each takes its time until it is given up, and a site has thousands.
 * @throws in Chinese, naming the files that failed
 */
export async function all<Item extends { path: string }, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const limit = pLimit(atOnce);
  const failed: string[] = [];
  const results: Result[] = [];
  let untried = 0;
  const attempt = async (item: Item) => {
    if (failed.length >= atOnce) {
      untried += 1;
      return;
    }
    try {
      results.push(await work(item));
    } catch (error) {
      failed.push(`  ${item.path}：${storeReason(error)}`);
    }
  };
  await Promise.all(items.map((item) => limit(() => attempt(item))));
  if (failed.length === 0) return results;
  const rest = untried > 0 ? `\n  失败的太多，另外 ${untried} 个没有再试` : '';
  throw new Error(`${failed.length} 个文件没有成：\n${failed.join('\n')}${rest}`);
}
