import { type FileEntry, sizeOf } from '../../../lib/offline-build.ts';
import type { Progress } from '../messages.ts';
import { inPool } from './pool.ts';
import type { Store } from './store.ts';
import { Differs, isFull, Refused } from './why.ts';

/** A browser ends a worker that is at one thing for minutes: so many files are kept, and then the page asks again. */
const filesInOneGo = 300;
/** After so many that could not be had no more are asked for: a few may be missing, and a network gone is gone. */
const mostFailures = 20;

/**
 * Keeps the whole site, or a part of what is missing, and tells how it goes. After a failure the next attempt goes on
 * from what is kept.
 */
export async function keepAll(store: Store, tell: (progress: Progress) => void): Promise<void> {
  const failures: unknown[] = [];
  const left = new Map<string, FileEntry>();
  let missing = await store.missing();
  try {
    for (const [path, entry] of await store.filesMissing()) left.set(path, entry);
    missing = sizeOf(left.values());
    await inPool([...left.keys()].slice(0, filesInOneGo), async (path) => {
      try {
        await store.keep(path);
        const [, download, stored] = left.get(path) ?? ['', 0, 0];
        left.delete(path);
        missing = { download: missing.download - download, stored: missing.stored - stored };
        tell({ missing });
      } catch (error) {
        failures.push(error);
        if (isFull(error) || failures.length >= mostFailures) throw error;
      }
    });
  } catch (error) {
    if (!failures.includes(error)) failures.push(error);
  }
  tell({ missing, ended: failures.length > 0 ? await whyNot(failures, store) : left.size > 0 ? 'more' : 'saved' });
}

/** What a reader has to know first: no other attempt helps on a full device, nor before a newer build is taken up. */
async function whyNot(failures: readonly unknown[], store: Store): Promise<NonNullable<Progress['ended']>> {
  if (failures.some(isFull)) return 'full';
  const differs = failures.some((error) => error instanceof Differs);
  if (!differs && !failures.some((error) => error instanceof Refused)) return 'broken';
  const published = await store.isPublished().catch(() => undefined);
  if (published === undefined) return 'broken';
  if (!published) return 'outdated';
  return differs ? 'differs' : 'refused';
}
