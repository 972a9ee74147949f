import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { cropTo, type Extent } from '../../editorial/pictures/crop.ts';
import { readFocus } from '../../editorial/schemas/focus.ts';
import { fileOfPhoto } from '../../site/photos/file.ts';
import type { Picture } from '../../site/share/share-page.ts';
import { part } from '../photos/encode.ts';

/** A photograph of one size, around its focus, as an address that holds it: what draws a card reads no other files. */
export async function photoAddress(
  { file, focus }: Extract<Picture, { kind: 'photo' }>,
  size: Extent,
): Promise<string> {
  const bytes = readFileSync(fileOfPhoto(file));
  const read = focus === undefined ? undefined : readFocus(focus);
  const whole = (await sharp(bytes).metadata()).autoOrient;
  const region = cropTo(size.width / size.height, whole, typeof read === 'string' ? undefined : read);
  const picture = await part(bytes, { region, size }).jpeg({ quality: 92 }).toBuffer();
  return `data:image/jpeg;base64,${picture.toString('base64')}`;
}
