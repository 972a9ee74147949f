import { figures } from './content/figures.ts';
import { tell } from './content/outcome.ts';

/**
 * `npm run figures`: lists the numbers in prose, headlines, captions, alternative texts and charts that
 * no entry of the ledger covers, each with its sentence and, where an entry is missing, one to paste.
 */
tell(figures('.'));
