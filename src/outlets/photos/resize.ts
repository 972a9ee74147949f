import sharp from 'sharp';
import { kept } from '../../lib/kept.ts';

/**
 * A photograph in one width, upright, in the colours of screens, without what the camera wrote into it. It throws
 * where Astro's own service publishes the file as it came.
 */
export function resize(bytes: Buffer, width: number): Promise<Buffer> {
  return kept('photos', 'webp', [bytes, width, sharp.versions], () =>
    sharp(bytes, { failOn: 'error' }).autoOrient().resize({ width }).webp().toBuffer(),
  );
}
