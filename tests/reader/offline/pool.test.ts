import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inPool } from '../../../src/reader/offline/worker/pool.ts';

const items = Array.from({ length: 1000 }, (_, index) => index);

test('all of it is done, a few at a time', async () => {
  const done: number[] = [];
  let underWay = 0;
  let most = 0;
  await inPool(items, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await setTimeout(0);
    underWay -= 1;
    done.push(item);
  });
  expect(done.toSorted((one, other) => one - other)).toEqual(items);
  expect(most).toBe(6);
});

test('after a failure nothing more is begun', async () => {
  const begun: number[] = [];
  const work = inPool(items, async (item) => {
    begun.push(item);
    await setTimeout(0);
    if (item === 3) throw new Error('broken');
  });
  await expect(work).rejects.toThrow('broken');
  await setTimeout(10);
  expect(begun.length).toBeLessThan(20);
});
