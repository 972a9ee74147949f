import { join } from 'node:path';
import { type Manifest, urlOf } from './manifest.ts';
import { homeOf, siteIn } from './places.ts';
import { purge } from './purge.ts';
import { openStore } from './store.ts';
import type { StoreSettings } from './store-settings.ts';
import { upload } from './upload.ts';

/** Brings object storage to the release that is published, and has the CDN forget what changed, where it is known how. */
export async function uploadCurrent(manifest: Manifest, settings: StoreSettings): Promise<void> {
  const home = homeOf(manifest.id);
  const list = join(home, 'changes/purge.txt');
  console.log(`把 ${home} 传到 ${settings.endpoint} 的 ${settings.bucket}，放在 ${manifest.base} 下面`);
  await upload({ form: settings.form, manifest, site: siteIn(home), store: openStore(settings), tell: console.log });
  if (settings.purge) await purge(settings.purge, list, console.log);
  const left = settings.purge ? '核对' : `CDN 刷新 ${list} 里的地址，再核对`;
  console.log(`传好了。${left}：npm run release:verify -- ${urlOf(manifest, '')}`);
}
