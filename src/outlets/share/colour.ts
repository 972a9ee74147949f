import { readPalette } from '../../lib/palette.ts';

/** A colour of the palette by day, in which all pictures are printed. */
export function colour(token: string): string {
  const hex = readPalette('light').get(token);
  if (!hex) throw new Error(`no colour --${token} in palette.css`);
  return hex;
}
