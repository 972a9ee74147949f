import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hasJpegEnd } from '../../../src/editorial/pictures/jpeg-end.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
const picture = (options = {}) =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: '#888', noise } })
    .jpeg(options)
    .toBuffer();

test.each([
  ['baseline', {}],
  ['progressive, with many scans', { progressive: true }],
])('%s: whole, and without its last bytes not', async (_, options) => {
  const bytes = await picture(options);
  expect(hasJpegEnd(bytes)).toBe(true);
  for (const lost of [1, 2, 3, 100]) expect(hasJpegEnd(bytes.subarray(0, -lost)), `${lost} lost`).toBe(false);
});

test('the end of a thumbnail is not the picture’s', async () => {
  const [bytes, thumbnail] = await Promise.all([picture(), picture()]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(thumbnail.length + 2);
  const camera = Buffer.concat([
    bytes.subarray(0, 2),
    Buffer.from('\xff\xe1', 'latin1'),
    length,
    thumbnail,
    bytes.subarray(2),
  ]);
  expect(hasJpegEnd(camera)).toBe(true);
  expect(hasJpegEnd(camera.subarray(0, -2))).toBe(false);
});

test('what a camera adds after it, fill before a part, and places to take it up again do not matter', async () => {
  const bytes = await picture();
  expect(hasJpegEnd(Buffer.concat([bytes, Buffer.from('MotionPhoto')]))).toBe(true);
  expect(
    hasJpegEnd(Buffer.from('\xff\xd8\xff\xff\xff\xfe\0\x04ab\xff\xda\0\x02ab\xff\0\xff\xd0c\xff\xd9', 'latin1')),
  ).toBe(true);
});

test('a part that says it is longer than the file has no end', () => {
  expect(hasJpegEnd(Buffer.from('\xff\xd8\xff\xe1\xff\xff\xff\xd9', 'latin1'))).toBe(false);
});
