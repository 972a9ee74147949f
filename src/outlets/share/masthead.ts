import { readPalette } from '../../lib/palette.ts';

/** What stands at the head of every card and poster. */
export interface Masthead {
  /** The feature's title, its parts apart. */
  title: readonly string[];
  theme: string;
  occasion: string;
  /** As readers see it: 2024年1月10日. */
  date: string;
  /** The label every drawing carries. */
  illustration: string;
}

/** A colour of the palette by day, in which all pictures are printed. */
export function colour(token: string): string {
  const hex = readPalette('light').get(token);
  if (!hex) throw new Error(`no colour --${token} in palette.css`);
  return hex;
}
