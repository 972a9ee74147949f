import { codeVersion, packageVersion } from '../../lib/code-version.ts';
import { headlineFace } from '../../lib/headline-face.ts';
import { kept } from '../../lib/kept.ts';
import { readPalette } from '../../lib/palette.ts';
import { readArt } from '../../site/art/library.ts';
import type { Masthead, SharePage } from '../../site/share/share-page.ts';
import { card } from './card.ts';
import { poster } from './poster.ts';
import { draw } from './raster.ts';

let version: readonly string[] | undefined;

/**
 * The poster or the card of a page, as PNG. It is drawn only when what goes into it has changed, its words, its
 * drawings, the palette, the face or the code that draws; to know that, nothing has to be drawn.
 * @param address where the poster's code leads
 */
export function sharePicture(
  kind: 'poster' | 'card',
  page: SharePage,
  masthead: Masthead,
  width: number,
  address?: string,
): Promise<Buffer> {
  version ??= [codeVersion('outlets/share/picture.ts'), packageVersion(headlineFace.package)];
  const drawings = artOf(page).map((name) => readArt(name).light.svg);
  const inputs = [kind, page, mastheadIn(masthead), width, address ?? '', drawings, [...readPalette('light')], version];
  return kept('share', 'png', inputs, () =>
    draw(kind === 'poster' ? poster(page, masthead, address) : card(page, masthead), width),
  );
}

/** Of the texts of the site no others are in a picture. */
function mastheadIn({ date, illustration, occasion, rewritten, theme, title }: Masthead): Masthead {
  return { date, illustration, occasion, rewritten, theme, title };
}

/** The drawings of a page's picture, whichever of them the poster or the card shows. */
function artOf({ picture }: SharePage): readonly string[] {
  if (picture.kind === 'art') return picture.names;
  return picture.kind === 'cover' ? [picture.art, picture.wide] : [];
}
