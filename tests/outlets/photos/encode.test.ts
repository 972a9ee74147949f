import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encode, type Format } from '../../../src/outlets/photos/encode.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#888', noise } });
const formats: readonly Format[] = ['avif', 'webp', 'jpeg'];
/** What is upright stands 900 high. */
const making = {
  region: { left: 0, top: 100, width: 600, height: 400 },
  size: { width: 480, height: 320 },
  most: 80_000,
};

test.each(formats)(
  'as %s nobody learns where it was taken, or by whom; it stands upright, in the colours of screens',
  async (format) => {
    const exif = { IFD0: { Copyright: 'a secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 20/1' } };
    const taken = await picture.withExif(exif).withMetadata({ orientation: 6 }).withIccProfile('p3').jpeg().toBuffer();
    expect(taken.includes('a secret')).toBe(true);
    const made = await encode(taken, { ...making, format });
    const { exif: kept, height, icc, orientation, width, xmp } = await sharp(made).metadata();
    expect({ height, icc, kept, orientation, width, xmp }).toEqual({
      height: 320,
      icc: undefined,
      kept: undefined,
      orientation: undefined,
      width: 480,
      xmp: undefined,
    });
    expect(made.includes('a secret')).toBe(false);
  },
);

test('a part is cut where it lies in the upright picture', async () => {
  const red = { create: { width: 300, height: 600, channels: 3 as const, background: '#f00' } };
  const raw = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#00f' } })
    .composite([{ input: red, left: 600, top: 0 }])
    .withMetadata({ orientation: 6 })
    .png()
    .toBuffer();
  // Turned clockwise, what was right is below.
  const region = { left: 0, top: 700, width: 300, height: 200 };
  const made = await encode(raw, { region, size: { width: 60, height: 40 }, format: 'webp', most: 80_000 });
  const { channels } = await sharp(made).stats();
  expect(channels.map(({ mean }) => Math.round(mean / 20))).toEqual([13, 0, 0]);
});

test.each(formats)('as %s even pure noise takes no more bytes than it may', async (format) => {
  const loud = { type: 'gaussian', mean: 128, sigma: 128 } as const;
  const worst = await sharp({ create: { width: 1920, height: 960, channels: 3, background: '#888', noise: loud } })
    .jpeg({ quality: 95 })
    .toBuffer();
  const size = { width: 1920, height: 960 };
  const made = await encode(worst, { region: { left: 0, top: 0, ...size }, size, format, most: 200_000 });
  expect(made.length).toBeLessThanOrEqual(200_000);
});

test('one that is broken is never published as far as it goes', async () => {
  const whole = await picture.jpeg().toBuffer();
  const half = whole.subarray(0, whole.length >> 1);
  const region = { left: 0, top: 0, width: 900, height: 600 };
  await expect(encode(half, { ...making, region, format: 'webp' })).rejects.toThrow();
});
