import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all } from './all.ts';
import { advanced, expired, ledgerName, readLedger, without } from './ledger.ts';
import type { Manifest, ReleaseFile } from './manifest.ts';
import { inOrder } from './order.ts';
import { sha256 } from './site-files.ts';
import type { Store, Stored } from './store.ts';
import { lockName, lockStore, type StoreLock } from './store-lock.ts';

const contentEncoding = { br: 'br', gz: 'gzip' } as const;
type Form = keyof typeof contentEncoding;

export interface Upload {
  manifest: Manifest;
  /** The folder of the site. */
  site: string;
  store: Store;
  /** In which form texts are stored, if not as they are. */
  form: Form | undefined;
  tell: (line: string) => void;
}

/**
 * Brings a store to a release, alone. What is in it as it should be stays; so one that broke off goes on where it stopped.
 * @throws in Chinese when a step fails: the steps after it are not begun, so that nothing is spoken of that is not there
 */
export async function upload(given: Upload): Promise<void> {
  const lock = await lockStore(given.store, given.manifest.base.slice(1) + lockName, given.tell);
  try {
    await bring(given, lock);
  } finally {
    // One that is left behind is known for dead; why the upload failed is more to the point.
    await lock.release().catch(() => {});
  }
}

async function bring({ form, manifest, site, store, tell }: Upload, lock: StoreLock): Promise<void> {
  const prefix = manifest.base.slice(1);
  const ledgerKey = prefix + ledgerName;
  const text = await store.read(ledgerKey);
  const before = text === undefined ? undefined : readLedger(text);
  if (text !== undefined && !before) tell(`桶里的 ${ledgerKey} 读不懂，以前传的老文件这次不删。`);
  const ledger = advanced(before, manifest);
  // Before the files: were the upload never taken up again, they would be nobody's.
  await writeLedger(ledger);
  for (const { files, step } of inOrder(manifest.files)) {
    await lock.check();
    const sent = await all(files, async (file) => {
      const object = stored(file);
      if (await store.has(prefix + file.path, object)) return false;
      await store.put(prefix + file.path, object);
      return true;
    });
    tell(`  ${step}：传 ${sent.filter(Boolean).length}，已有 ${sent.filter((one) => !one).length}`);
  }
  await all(manifest.files, async (file) => {
    if (!(await store.has(prefix + file.path, stored(file)))) throw new Error('传完再看，和这一版不一样');
  });
  await lock.check();
  const old = expired(ledger, manifest);
  await all(
    old.map((path) => ({ path })),
    ({ path }) => store.remove(prefix + path),
  );
  await writeLedger(without(ledger, old));
  tell(`  核对：${manifest.files.length} 个文件都和这一版一样；删掉过期的 ${old.length} 个`);

  function stored(file: ReleaseFile): Stored {
    const part = form && file.encodings[form];
    const bytes = readFileSync(join(site, part ? `${file.path}.${form}` : file.path));
    if (sha256(bytes) !== (part ?? file).sha256) throw new Error('本机的文件和 release.json 记的不一样');
    return {
      bytes: new Uint8Array(bytes),
      type: file.type,
      cache: file.cache,
      encoding: part ? contentEncoding[form] : '',
    };
  }
  function writeLedger(content: unknown): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    return store.put(ledgerKey, { bytes, type: 'application/json', cache: 'no-store', encoding: '' });
  }
}
