import { expect, test } from 'vitest';
import { photoSizes } from '../../src/site/photos/library.ts';

test('a photograph comes in the widths that pages ask for, as far as it goes, named by what it holds', async () => {
  const sizes = await photoSizes('pond.jpg');
  expect(sizes.map(({ height, width }) => [width, height])).toEqual([
    [480, 320],
    [960, 640],
  ]);
  for (const { name, width } of sizes) expect(name).toMatch(new RegExp(`^[\\da-f]{12}-${width}$`));
});

test('one that is not there is named', async () => {
  await expect(photoSizes('nothing.jpg')).rejects.toThrow('content/photos/nothing.jpg');
  await expect(photoSizes('../photos/pond.jpg')).rejects.toThrow('没有照片');
});
