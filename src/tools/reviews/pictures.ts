import sharp from 'sharp';
import { photoFile } from '../../lib/content-folder.ts';
import { readArt } from '../../site/art/library.ts';
import type { StoryFile } from './story.ts';

/** As wide as the margin of a proof, at two pixels a point. */
const width = 320;

/** A picture for a proof, in its text, for a proof is one file; or why there is none. */
export async function pictureOf(kind: 'art' | 'photo', name: string): Promise<string> {
  const bytes =
    kind === 'art'
      ? await sharp(Buffer.from(readArt(name).light.svg))
          .resize({ width })
          .png()
          .toBuffer()
      : await sharp(photoFile(name)).rotate().resize({ width, withoutEnlargement: true }).jpeg().toBuffer();
  return `data:image/${kind === 'art' ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`;
}

/** The picture that a piece of a story speaks of: its cover, or what a component shows. */
export function namedIn({ story: { cover } }: StoryFile, what: string, text: string) {
  if (what.startsWith('题图 画面说明'))
    return cover.photo
      ? { kind: 'photo' as const, name: cover.photo }
      : { kind: 'art' as const, name: cover.art ?? '' };
  const [, kind] = /^\w+ (art|photo)$/.exec(what) ?? [];
  return kind ? { kind: kind as 'art' | 'photo', name: text } : undefined;
}
