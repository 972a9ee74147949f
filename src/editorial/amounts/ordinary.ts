import { names } from './ordinary/names.ts';
import { begins } from './ordinary/pattern.ts';
import { times } from './ordinary/time.ts';
import { words } from './ordinary/words.ts';

const ordinary = new RegExp([...times, ...names, `${begins}(?:${words.join('|')})`].join('|'), 'g');

/**
 * A text of the same length in which the numbers are blotted out that are no statistics: they name a day, a rank or a
 * telephone, or have become part of a word.
 */
export function withoutOrdinary(text: string): string {
  return text.replace(ordinary, (found) => '\u3000'.repeat(found.length));
}
