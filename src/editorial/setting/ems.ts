import { wide } from '../../lib/han.ts';

/** How wide a text is set, in ems: a Chinese character is one, all others are about half as wide. */
export function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 1 : 0.55), 0);
}
