import { readCommand } from './command.ts';
import { takeAlone } from './lock/alone.ts';
import { explained } from './refusal.ts';
import type { Manifest } from './release/manifest.ts';
import { currentRelease, recoverCurrent } from './release/places.ts';
import { goBackTo, listText, targetOf } from './release/rollback.ts';
import { storeReason } from './release/store.ts';
import { storeSettings } from './release/store-settings.ts';
import { uploadCurrent } from './release/upload-current.ts';
import { rollbackHelp, rollbackSummary } from './release/words.ts';

/** `npm run release:rollback`: makes an earlier release the one that is published. */
const { given, switches } = readCommand(
  {
    name: 'npm run release:rollback',
    help: rollbackHelp,
    options: { list: 'switch', upload: 'switch' },
    takes: ['版号'],
  },
  process.argv.slice(2),
);
if (switches.has('list')) {
  console.log(listText());
  process.exit();
}
const { faults, settings } = storeSettings(process.env);
if (switches.has('upload') && faults.length > 0) {
  console.error(`${faults.join('。\n')}。\n没有退。环境变量怎么写，看 npm run release:upload -- --help。`);
  process.exit(1);
}
try {
  // `npm run release` holds it until it is done.
  takeAlone('build');
  recoverCurrent();
  const current = currentRelease();
  const target = targetOf(given[0], current);
  const now = goBackTo(target, current);
  console.log(rollbackSummary(now, current, switches.has('upload')));
  if (switches.has('upload')) await follow(now);
} catch (error) {
  console.error(`没有退，正在用的一版保持原样。\n${explained(error)}`);
  process.exitCode = 1;
}

/** Brings object storage back as well. What went back here stays so when the store fails. */
async function follow(manifest: Manifest): Promise<void> {
  try {
    await uploadCurrent(manifest, settings);
  } catch (error) {
    console.error(`这台机器上已经退了，对象存储没有跟上：${storeReason(error)}\n再运行：npm run release:upload`);
    process.exitCode = 1;
  }
}
