import { readCommand } from './command.ts';
import { takeAlone } from './lock/alone.ts';
import { explained } from './refusal.ts';
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
  // `npm run release` holds it until it is done.
  takeAlone('build');
  recoverCurrent();
  const current = currentRelease();
  const target = targetOf(given[0], current);
  console.log(rollbackSummary(goBackTo(target, current), current));
} catch (error) {
  console.error(`没有退，正在用的一版保持原样。\n${explained(error)}`);
  process.exitCode = 1;
}
