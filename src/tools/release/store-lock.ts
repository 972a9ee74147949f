import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'astro/zod';
import { runs, self } from '../lock/holder.ts';
import type { Store } from './store.ts';

/** Where a store says that somebody is changing this site in it. */
export const lockName = '.release-lock.json';

/** In milliseconds: how often a holder shows that it lives, how long one that shows nothing is waited for, and how often it is looked at. */
const standardBeat = { every: 15_000, trusted: 60_000, look: 5_000 };

/** Everybody may read it: no name of a machine stands there, only what the machine itself knows again. */
const lock = z.strictObject({
  token: z.string(),
  since: z.iso.datetime(),
  /** Counts on while its holder lives. */
  turn: z.int(),
  pid: z.int(),
  begun: z.string(),
  machine: z.string(),
});
type Lock = z.infer<typeof lock>;

/** A lock on a site in a store. */
export interface StoreLock {
  /** @throws in Chinese when somebody else has taken it meanwhile */
  check(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock on a site in a store. Where a store puts an object only if there is none (If-None-Match), one of two
 * has it; elsewhere the later one does, and the other learns so before its next step. Of a holder that is dead this
 * machine knows at once; of another machine's it is one that for a minute shows nothing.
 * @param key where it stands
 * @throws in Chinese when somebody holds it
 */
export async function lockStore(
  store: Store,
  key: string,
  tell: (line: string) => void,
  beat = standardBeat,
): Promise<StoreLock> {
  const { begun, pid, system } = self();
  const own: Lock = {
    token: randomUUID(),
    since: new Date().toISOString(),
    turn: 0,
    pid,
    begun,
    machine: digestOf(system),
  };
  const before = await store.read(key);
  if (before !== undefined) {
    await waitForDeath(before);
    await store.remove(key);
  }
  await store.create(key, objectOf(own));
  // Whose it is says the store, and no answer that may have been lost on the way.
  const holder = await read();
  if (holder && holder.token !== own.token) throw new Error(heldBy(holder));
  const pulse = setInterval(async () => {
    if ((await read().catch(() => undefined))?.token !== own.token) return;
    own.turn += 1;
    await store.put(key, objectOf(own)).catch(() => {});
  }, beat.every).unref();

  return {
    check: async () => {
      const now = await read();
      if (now?.token === own.token) return;
      throw new Error('另一处接手了上传，这里停下，免得两处的文件混在一起');
    },
    release: async () => {
      clearInterval(pulse);
      if ((await read())?.token === own.token) await store.remove(key);
    },
  };

  async function read(): Promise<Lock | undefined> {
    return lockIn(await store.read(key));
  }

  /** Returns when the holder is none any longer. */
  async function waitForDeath(first: string): Promise<void> {
    const holder = lockIn(first);
    if (!holder) return;
    if (holder.machine === own.machine) {
      if (runs({ ...holder, system, host: '' })) throw new Error(heldBy(holder));
      return;
    }
    tell(`  别的机器 ${timeOf(holder)} 开始上传，没有说完成；看 ${beat.trusted / 1000} 秒它还动不动`);
    for (let waited = 0; waited < beat.trusted; waited += beat.look) {
      await pause(beat.look);
      const now = await store.read(key);
      if (now === undefined) return;
      if (now !== first) throw new Error(heldBy(lockIn(now) ?? holder));
    }
  }
}

function lockIn(text: string | undefined): Lock | undefined {
  try {
    return lock.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}

function heldBy(holder: Lock): string {
  return `另一处正在往这里传（${timeOf(holder)} 开始），等它传完再运行`;
}

function timeOf({ since }: Lock): string {
  return new Date(since).toLocaleString('zh-CN');
}

function objectOf(content: Lock) {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return { bytes, type: 'application/json', cache: 'no-store', encoding: '' };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
