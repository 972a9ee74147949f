/**
 * The width of a text in pixels, by rule of thumb: a Han character or full-width mark is
 * one em, anything else 0.6. Drawings are laid out by this and never by real font metrics, so that they are the
 * same on every device.
 */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.6), 0);
  return Math.ceil(ems * size);
}
