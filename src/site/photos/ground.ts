import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Region } from '../../editorial/pictures/crop.ts';
import { kept } from '../../lib/kept.ts';
import { fileOfPhoto } from './file.ts';

/** What stands where a photograph is still to come, or never comes: its colour, and that of the words on it, as hex. */
export interface Ground {
  ground: string;
  words: string;
}

/** Of running text (WCAG 2.2, 1.4.6): what a picture shows is read on it where there are no pictures. */
const leastContrast = 7;

/** @param region the part that is shown */
export async function groundOf(name: string, region: Region): Promise<Ground> {
  const bytes = readFileSync(fileOfPhoto(name));
  const pixel = await kept('grounds', 'rgb', [bytes, region, sharp.versions], () =>
    sharp(bytes)
      .autoOrient()
      .extract(region)
      .flatten()
      .resize(1, 1, { fit: 'fill' })
      .toColourspace('srgb')
      .raw()
      .toBuffer(),
  );
  return legible([...pixel.subarray(0, 3)]);
}

/** A colour, and black or white words, which it makes way for where it is neither light nor dark. */
export function legible(colour: readonly number[]): Ground {
  const isDark = luminance(colour) < 0.18;
  const end = isDark ? 0 : 255;
  for (let share = 0; ; share += 0.04) {
    const mixed = colour.map((channel) => Math.round(channel + (end - channel) * share));
    const light = luminance(mixed) + 0.05;
    if ((isDark ? 1.05 / light : light / 0.05) >= leastContrast)
      return { ground: hex(mixed), words: isDark ? '#ffffff' : '#000000' };
  }
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function hex(colour: readonly number[]): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
