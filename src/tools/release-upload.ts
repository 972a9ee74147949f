import { readCommand } from './command.ts';
import { currentHome, currentRelease } from './release/places.ts';
import { storeReason } from './release/store.ts';
import { storeSettings } from './release/store-settings.ts';
import { uploadCurrent } from './release/upload-current.ts';
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
  await uploadCurrent(manifest, settings);
} catch (error) {
  console.error(`没有传完：${storeReason(error)}\n再运行一次，已经传好的不会再传。`);
  process.exitCode = 1;
}
