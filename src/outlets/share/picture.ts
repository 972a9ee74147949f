import { readFileSync } from 'node:fs';
import { codeVersion, packageVersion } from '../../lib/code-version.ts';
import { headlineFace } from '../../lib/headline-face.ts';
import { kept } from '../../lib/kept.ts';
import { readPalette } from '../../lib/palette.ts';
import { readArt } from '../../site/art/library.ts';
import { fileOfPhoto } from '../../site/photos/file.ts';
import { cardSize, endingOf, type Masthead, posterSize, type SharePage } from '../../site/share/share-page.ts';
import { card, photoOnCard } from './card.ts';
import { photoAddress } from './photo.ts';
import { photoOnPoster, poster } from './poster.ts';
import { draw } from './raster.ts';

/** What is drawn: of a poster, with the address where its code leads. */
export interface Sheet {
  kind: 'poster' | 'card';
  page: SharePage;
  masthead: Masthead;
  address?: string | undefined;
}

/**
 * A poster or a card, as PNG, or with a photograph as JPEG. It is drawn when any of its inputs has changed, and to know
 * that, nothing is drawn.
 */
export function sharePicture(sheet: Sheet): Promise<Buffer> {
  const { address, kind, masthead, page } = sheet;
  return kept('share', endingOf(page), inputsOf(sheet), async () => {
    const photo = await photoFor(sheet);
    return kind === 'poster'
      ? draw(poster(page, masthead, address, photo), posterSize.width, endingOf(page))
      : draw(card(page, masthead, photo), cardSize.width, endingOf(page));
  });
}

/** The photograph of a page, cut to where it stands: letters and picture are one file. */
function photoFor({ kind, page: { picture } }: Sheet): Promise<string> | undefined {
  if (picture.kind !== 'photo') return undefined;
  return photoAddress(picture, kind === 'poster' ? photoOnPoster : photoOnCard);
}

const version = [codeVersion('outlets/share/picture.ts'), packageVersion(headlineFace.package)];

/** All that decides how a sheet looks: its words, its drawings, the palette, the face and the code that draws. */
export function inputsOf({ address = '', kind, masthead, page }: Sheet): readonly unknown[] {
  // Of the texts of the site no others are in a picture.
  const { date, illustration, occasion, rewritten, theme, title } = masthead;
  // Their names go by what is in them.
  const drawings = artOf(page).map((name) => readArt(name).light.name);
  const words = [kind, page, address, date, illustration, occasion, rewritten, theme, title];
  const photo = page.picture.kind === 'photo' ? [readFileSync(fileOfPhoto(page.picture.file))] : [];
  return [words, drawings, [...readPalette('light')], version, ...photo];
}

/** The drawings of a page's picture, whichever of them the poster or the card shows. */
function artOf({ picture }: SharePage): readonly string[] {
  if (picture.kind === 'art') return picture.names;
  return picture.kind === 'cover' ? [picture.art, picture.wide] : [];
}
