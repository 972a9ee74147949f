import type { Progress } from '../messages.ts';
import { Outdated, type Store } from './store.ts';

/** Keeps the whole site, and tells how it goes. After a failure the next attempt goes on from what is kept. */
export async function keepAll(store: Store, tell: (progress: Progress) => void): Promise<void> {
  const left = new Set(await store.missing());
  const failures: unknown[] = [];
  await Promise.all(
    Array.from(left, async (path) => {
      try {
        await store.keep(path);
        left.delete(path);
        tell({ missing: store.weight(left) });
      } catch (error) {
        failures.push(error);
      }
    }),
  );
  tell({ missing: store.weight(left), ended: outcome(failures) });
}

/** What a reader has to know first: no other attempt helps on a full device, nor before a newer build is taken up. */
function outcome(failures: unknown[]): NonNullable<Progress['ended']> {
  if (failures.some((error) => (error as Error).name === 'QuotaExceededError')) return 'full';
  if (failures.some((error) => error instanceof Outdated)) return 'outdated';
  return failures.length > 0 ? 'broken' : 'saved';
}
