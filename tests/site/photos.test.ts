import { expect, test } from 'vitest';
import { legible } from '../../src/site/photos/ground.ts';
import { photoLabel } from '../../src/site/photos/label.ts';
import { showPhoto } from '../../src/site/photos/library.ts';
import { contrast } from '../support/contrast.ts';

const sizes = async (...asked: Parameters<typeof showPhoto>) =>
  (await showPhoto(...asked))?.files.map(({ height, name, width }) => `${name.slice(-1)} ${width}×${height}`);

test('a photograph comes in the widths that pages ask for, as far as it goes, named by what is shown', async () => {
  expect(await sizes('pond.jpg', 'whole')).toEqual(['s 480×320', 'm 960×640']);
  expect(await sizes('pond.jpg', 'cover')).toEqual(['s 480×320', 'm 960×640']);
  expect(await sizes('pond.jpg', 'scene')).toEqual(['s 480×300', 'm 960×600']);
  expect(await sizes('pond.jpg', 'wide')).toEqual(['m 960×480']);
  const names = await Promise.all(
    [undefined, '上', '下'].map(async (focus) => (await showPhoto('pond.jpg', 'wide', focus))?.main.name),
  );
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^[\da-f]{12}-m$/);
});

test('a phone shows a panorama in part, and all else whole', async () => {
  expect(await showPhoto('pond.jpg', 'phone')).toBeUndefined();
});

test('one that is not there is named', async () => {
  await expect(showPhoto('nothing.jpg', 'whole')).rejects.toThrow('content/photos/nothing.jpg');
  await expect(showPhoto('../photos/pond.jpg', 'whole')).rejects.toThrow('没有照片');
});

test('words are read on the colour that stands for a photograph, whatever that is', () => {
  for (let level = 0; level < 256; level += 5)
    for (const colour of [
      [level, level, level],
      [level, 128, 40],
      [20, 200, level],
    ]) {
      const { ground, words } = legible(colour);
      expect(ground).toMatch(/^#[\da-f]{6}$/);
      expect(contrast(ground, words)).toBeGreaterThanOrEqual(7);
    }
  expect(legible([10, 20, 30])).toEqual({ ground: '#0a141e', words: '#ffffff' });
});

test.each([
  [{ credit: '白小鸥' }, '摄影：白小鸥'],
  [{ credit: '新华社记者 刘以晴 摄' }, '新华社记者 刘以晴 摄'],
  [{ credit: '受访者供图', taken: '2016-07' }, '受访者供图　2016年7月'],
  [{ credit: '白小鸥', taken: '2016', rights: '版权所有' }, '摄影：白小鸥　2016年　版权所有'],
])('%j reads %s', (told, label) => {
  expect(photoLabel(told)).toBe(label);
});
