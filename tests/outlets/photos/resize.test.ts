import sharp from 'sharp';
import { expect, test } from 'vitest';
import { resize } from '../../../src/outlets/photos/resize.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#888', noise } });

test('nobody learns where it was taken, or by whom; it stands upright, in the colours of screens', async () => {
  const exif = { IFD0: { Copyright: 'a secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 20/1' } };
  const taken = await picture.withExif(exif).withMetadata({ orientation: 6 }).withIccProfile('p3').jpeg().toBuffer();
  expect(taken.includes('a secret')).toBe(true);
  const made = await resize(taken, 480);
  const { exif: kept, format, height, icc, width } = await sharp(made).metadata();
  expect({ format, height, icc, kept, width }).toEqual({
    format: 'webp',
    height: 720,
    icc: undefined,
    kept: undefined,
    width: 480,
  });
  expect(made.includes('a secret')).toBe(false);
});

test('one that is broken is never published as far as it goes', async () => {
  const whole = await picture.jpeg().toBuffer();
  await expect(resize(whole.subarray(0, whole.length >> 1), 480)).rejects.toThrow();
});
