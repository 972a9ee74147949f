import { readCommand } from './command.ts';
import { urlOf } from './release/manifest.ts';
import { currentHome, currentRelease, homeOf, siteIn } from './release/places.ts';
import { openStore, storeReason } from './release/store.ts';
import { storeSettings } from './release/store-settings.ts';
import { upload } from './release/upload.ts';
import { uploadHelp } from './release/words.ts';

/** `npm run release:upload`: brings a store that speaks S3 to the release that is published. */
readCommand({ name: 'npm run release:upload', help: uploadHelp }, process.argv.slice(2));
const manifest = currentRelease();
const { faults, settings } = storeSettings(process.env);
if (!manifest) faults.push(`${currentHome} 里没有可以传的一版，先运行 npm run release`);
if (!manifest || faults.length > 0) {
  console.error(`${faults.join('。\n')}。\n什么都没有传。环境变量怎么写，看 npm run release:upload -- --help。`);
  process.exit(1);
}
try {
  const home = homeOf(manifest.id);
  console.log(`把 ${home} 传到 ${settings.endpoint} 的 ${settings.bucket}，放在 ${manifest.base} 下面`);
  const store = openStore(settings);
  await upload({ form: settings.form, manifest, site: siteIn(home), store, tell: console.log });
  console.log(
    `传好了。CDN 刷新 ${home}/changes/purge.txt 里的地址，再核对：npm run release:verify -- ${urlOf(manifest, '')}`,
  );
} catch (error) {
  console.error(`没有传完：${storeReason(error)}\n再运行一次，已经传好的不会再传。`);
  process.exitCode = 1;
}
