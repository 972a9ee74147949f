import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { cropTo, type Extent, onPhone, type Region, shapes } from '../../editorial/pictures/crop.ts';
import { readPhoto } from '../../editorial/pictures/photo.ts';
import { readFocus } from '../../editorial/schemas/focus.ts';
import { asText } from '../../editorial/source/problem.ts';
import { oncePerFile } from '../once-per-file.ts';
import { fileOfPhoto } from './file.ts';

/** What is shown of a photograph: a shape of it, all of it, or of a panorama what a phone shows. */
export type Cut = 'cover' | 'wide' | 'scene' | 'whole' | 'phone';

/** The widths that pages ask for, in pixels, by a letter of the file's name; every cut has one of the middle width. */
const steps = { s: 480, m: 960, l: 1440, x: 1920 } as const;
type Step = keyof typeof steps;

/** As many as its places need: a card or a phone, a column or a phone of a fine screen, a page, a page of a fine screen. */
const stepsOf: Readonly<Record<Cut, readonly Step[]>> = {
  cover: ['s', 'm'],
  scene: ['s', 'm'],
  phone: ['s', 'm'],
  whole: ['s', 'm', 'l'],
  wide: ['m', 'l', 'x'],
};

/** In bytes. What a phone shows first is a reader's first visit, and may be on a slow line. */
const mostBytes = 200_000;
const mostOnFirstVisit = 80_000;

export interface PhotoFile extends Extent {
  /**
   * Named by content, so that browsers may keep it for good, and nobody reads what the camera called it. It has no
   * ending: every file is made as AVIF and as WebP.
   */
  name: string;
}

export interface Shown extends Extent {
  /** Of the middle width, which stands for all in feeds and offline. */
  main: PhotoFile;
  /** All widths, the smallest first. */
  files: readonly PhotoFile[];
  region: Region;
  most: number;
}

/**
 * What is shown of a photograph of `content/photos/`, around its focus.
 * @param name its whole name
 * @returns nothing where a phone shows it whole, as all others do
 * @throws in Chinese when there is none, or when the checker finds anything wrong with it
 */
export async function showPhoto(name: string, cut: Cut, focus?: string): Promise<Shown | undefined> {
  const { digest, ...size } = await readOnce(fileOfPhoto(name));
  const region = regionOf(cut, size, focus);
  if (!region) return undefined;
  const most = cut === 'cover' || cut === 'phone' ? mostOnFirstVisit : mostBytes;
  const own = createHash('sha256')
    .update(JSON.stringify([digest, region, most]))
    .digest('hex')
    .slice(0, 12);
  const shape = cut === 'whole' || cut === 'phone' ? region.width / region.height : shapes[cut];
  const files = stepsOf[cut]
    .filter((step, at, all) => at === 0 || step === 'm' || region.width > steps[all[at - 1] as Step])
    .filter((step) => step !== 's' || region.width > steps.s)
    .map((step) => {
      const width = Math.min(steps[step], region.width);
      return { name: `${own}-${step}`, width, height: Math.round(width / shape) };
    });
  const main = files.find((file) => file.name.endsWith('-m')) as PhotoFile;
  return { width: region.width, height: region.height, files, main, region, most };
}

function regionOf(cut: Cut, size: Extent, text: string | undefined): Region | undefined {
  const read = text === undefined ? undefined : readFocus(text);
  const focus = typeof read === 'string' ? undefined : read;
  if (cut === 'whole') return { left: 0, top: 0, ...size };
  return cut === 'phone' ? onPhone(size, focus) : cropTo(shapes[cut], size, focus);
}

interface Read extends Extent {
  digest: string;
}

const readOnce = oncePerFile(async (file: string): Promise<Read> => {
  const { bytes, problems } = await readPhoto('.', file);
  if (!bytes) throw new Error(problems.map(asText).join('\n'));
  // As it is to be looked at, however the camera was held.
  const { height, width } = (await sharp(bytes).metadata()).autoOrient;
  return { digest: createHash('sha256').update(bytes).digest('hex'), width, height };
});
