import { beforeEach, expect, test } from 'vitest';
import { self } from '../../../src/tools/lock/holder.ts';
import type { Store } from '../../../src/tools/release/store.ts';
import { lockStore } from '../../../src/tools/release/store-lock.ts';

/** A store of one object. */
let text: string | undefined;
const said: string[] = [];
beforeEach(() => {
  text = undefined;
  said.length = 0;
});
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** @param knows whether it puts an object only where there is none */
function store(knows: boolean): Store {
  return {
    read: async () => text,
    has: async () => false,
    put: async (_, { bytes }) => {
      text = decoded(bytes);
    },
    create: async (_, { bytes }) => {
      if (!knows || text === undefined) text = decoded(bytes);
    },
    remove: async () => {
      text = undefined;
    },
  };
}
const beat = { every: 20, trusted: 100, look: 10 };
const take = (knows = true) => lockStore(store(knows), 'lock', (line) => said.push(line), beat);
const lockOf = (more: object) =>
  JSON.stringify({
    token: 'other',
    since: '2024-01-10T00:00:00Z',
    turn: 0,
    pid: 1,
    begun: '1',
    machine: 'another',
    ...more,
  });
/** What this machine calls itself, as a lock of its own has it. */
async function machine(): Promise<string> {
  const own = await take();
  const { machine: name } = JSON.parse(text ?? '') as { machine: string };
  await own.release();
  return name;
}

test('one has it and the other learns so; given back it is gone', async () => {
  const first = await take();
  await expect(take()).rejects.toThrow('另一处正在往这里传');
  await first.check();
  await first.release();
  expect(text).toBeUndefined();
});

test('nothing in it tells of a machine what is nobody’s business', async () => {
  await take();
  const { host, system } = self();
  for (const word of [host, ...system.split(' ')]) expect(text).not.toContain(word);
});

test('where a store knows no condition, the first of two learns before its next step', async () => {
  const both = await Promise.allSettled([take(false), take(false)]);
  const got = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const checked = await Promise.allSettled(got.map((one) => one.check()));
  expect(checked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('who lost it deletes nobody else’s', async () => {
  const first = await take();
  text = lockOf({});
  await expect(first.check()).rejects.toThrow('另一处接手了上传');
  await first.release();
  expect(text).toBe(lockOf({}));
});

test('this machine knows at once whether its own holder lives', async () => {
  const own = await machine();
  const { begun, pid } = self();
  text = lockOf({ machine: own, pid, begun });
  await expect(take()).rejects.toThrow('另一处正在往这里传');
  text = lockOf({ machine: own, pid, begun: 'long ago' });
  await (await take()).release();
  expect(said).toEqual([]);
});

test('of another machine’s, one that moves lives and one that does not is dead', async () => {
  text = lockOf({});
  const moving = setTimeout(() => {
    text = lockOf({ turn: 1 });
  }, 30);
  await expect(take()).rejects.toThrow('另一处正在往这里传');
  clearTimeout(moving);
  await (await take()).release();
  expect(said).toHaveLength(2);
});

test('a holder shows that it lives', async () => {
  const lock = await take();
  await expect.poll(() => JSON.parse(text ?? '{}').turn).toBeGreaterThan(1);
  await lock.check();
  await lock.release();
});

test.each(['', 'null', '{"token":1}', '<html>'])('what is no lock holds up nobody: %s', async (found) => {
  text = found;
  await (await take()).release();
  expect(said).toEqual([]);
});
