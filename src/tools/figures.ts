import { figures } from './content/figures.ts';
import { tell } from './content/outcome.ts';
import { split } from './content/split.ts';

/**
 * `npm run figures`: lists the numbers in prose, headlines, captions, alternative texts and charts that
 * no entry of the ledger covers, each with its sentence and, where an entry is missing, one to paste.
 * With `--split` it parts a ledger of one file into those of the texts.
 */
tell(process.argv.includes('--split') ? split('.') : figures('.'));
