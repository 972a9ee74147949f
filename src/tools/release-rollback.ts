import { readCommand } from './command.ts';
import { takeLock } from './lock/lock.ts';
import { refusalOf } from './refusal.ts';
import { currentRelease, recoverCurrent } from './release/places.ts';
import { goBackTo, listText, targetOf } from './release/rollback.ts';
import { rollbackHelp, rollbackSummary } from './release/words.ts';

/** `npm run release:rollback`: makes an earlier release the one that is published. */
const { given, switches } = readCommand(
  { name: 'npm run release:rollback', help: rollbackHelp, options: { list: 'switch' }, takes: ['版号'] },
  process.argv.slice(2),
);
if (switches.has('list')) {
  console.log(listText());
  process.exit();
}
try {
  // The lock of builds, which `npm run release` holds until it is done.
  if ('heldBy' in takeLock('.astro')) throw new Error('正在构建或发布，等它结束再退。');
  recoverCurrent();
  const current = currentRelease();
  const target = targetOf(given[0], current);
  console.log(rollbackSummary(goBackTo(target, current), current));
} catch (error) {
  console.error(`没有退，正在用的一版保持原样。\n${refusalOf(error)}${(error as Error).message}`);
  process.exitCode = 1;
}
