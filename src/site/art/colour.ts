import type { Palette } from '../../lib/palette.ts';

/**
 * Fills in the palette of one colour scheme: a drawing shown by `<img>` cannot see the page's variables.
 * @throws when the drawing names a colour that the palette does not have
 */
export function colourArt(svg: string, palette: Palette): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_, token: string) => {
    const hex = palette.get(token);
    if (!hex) throw new Error(`插画用了色板里没有的颜色 --${token}`);
    return hex;
  });
}
