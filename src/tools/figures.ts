import { readCommand } from './command.ts';
import { figures } from './content/figures.ts';
import { tell } from './content/outcome.ts';
import { split } from './content/split.ts';

const help = `npm run figures

列出稿件里数字总账还没有的数，每处带一条可以贴进去的登记。都有了，退出码是 0。

  --split   把只有一个文件的老总账 content/figures.yaml 分到各篇`;

/**
 * `npm run figures`: lists the numbers in prose, headlines, captions, alternative texts and charts that
 * no entry of the ledger covers, each with its sentence and, where an entry is missing, one to paste.
 * With `--split` it parts a ledger of one file into those of the texts.
 */
const { switches } = readCommand(
  { name: 'npm run figures', help, options: { split: 'switch' } },
  process.argv.slice(2),
);
tell(switches.has('split') ? split('.') : figures('.'));
