import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { photoFaults } from '../../../src/editorial/pictures/photo.ts';
import { problemsIn } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from '../rules/corpus/good.ts';

/** A picture with so much in it that no format can leave much out. */
const picture = (width = 900, height = 600): Sharp =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  });
const jpeg = await picture().jpeg().toBuffer();
const png = await picture().png().toBuffer();
const webp = await picture().webp().toBuffer();
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
const spoilt = (bytes: Buffer) => {
  const broken = Buffer.from(bytes);
  broken.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 400);
  return broken;
};
const head = (text: string) => Buffer.from(`${text}${'\0'.repeat(600)}`, 'latin1');
const frames = sharp(Buffer.alloc(500 * 1000 * 3, 7).fill(200, 500 * 500 * 3), {
  raw: { width: 500, height: 1000, channels: 3, pageHeight: 500 },
});
const avif = await picture().avif({ effort: 0 }).toBuffer();
const grey = await picture().greyscale().jpeg().toBuffer();
const deep = await picture().toColourspace('rgb16').png().toBuffer();
const wide = await picture().withIccProfile('p3').jpeg().toBuffer();
const point = await picture(1, 1).png().toBuffer();
const stamp = await picture(200, 300).jpeg().toBuffer();
const moving = await frames.webp().toBuffer();
const printed = await picture().toColourspace('cmyk').jpeg().toBuffer();
const told = async (file: string, bytes: Buffer) => (await photoFaults(file, bytes)).map(([, what]) => what);

/** A PNG whose header says that it is larger: nobody has to make one of a gigabyte. */
function enlarged(width: number, height: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc(bytes.subarray(12, 29)), 29);
  return bytes;
}

/** @see https://www.w3.org/TR/png/, annex D */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

describe('a photograph is what its name says, and whole', () => {
  test.each([
    ['a.jpg', jpeg],
    ['IMG_0001.JPG', jpeg],
    ['a.jpeg', jpeg],
    ['a.png', png],
    ['a.webp', webp],
    ['a.avif', avif],
    ['grey.jpg', grey],
    ['sixteen-bits.png', deep],
    ['profile.jpg', wide],
  ])('%s passes', async (file, bytes) => {
    expect(await told(file, bytes)).toEqual([]);
  });

  test.each([
    ['one that broke off', 'a.jpg', half(jpeg), '照片不完整'],
    ['one that lacks its end alone', 'a.jpg', jpeg.subarray(0, -2), '照片不完整'],
    ['a PNG that broke off', 'a.png', half(png), '照片不完整'],
    ['a PNG with a bad part', 'a.png', spoilt(png), '照片不完整'],
    ['a WebP that broke off', 'a.webp', half(webp), '坏了'],
    ['nothing but a beginning', 'a.jpg', jpeg.subarray(0, 20), '照片开头就坏了'],
    ['words', 'a.jpg', Buffer.from('照片晚点给你'), '这其实是文字，不是照片'],
    ['a page of the web', 'a.jpg', Buffer.from('<!DOCTYPE html><html></html>'), '这其实是网页，不是照片'],
    ['a drawing', 'a.jpg', Buffer.from('<?xml version="1.0"?>\n<svg xmlns=""/>'), '这其实是 SVG，不是照片'],
    ['an iPhone’s', 'a.jpg', head('\0\0\0\x18ftypheic'), '这其实是 HEIC，不是照片'],
    ['an iPhone’s film', 'a.jpg', head('\0\0\0\x14ftypqt  '), '这其实是视频，不是照片'],
    ['a scan', 'a.jpg', head('II*\0'), '这其实是 TIFF 或相机原片'],
    ['a GIF', 'a.png', head('GIF89a'), '这其实是 GIF'],
    ['Photoshop’s', 'a.jpg', head('8BPS\0\x01'), '这其实是 Photoshop 文件'],
    ['a Word file', 'a.jpg', head('PK\x03\x04'), '这其实是 Word'],
    ['a PDF', 'a.jpg', head('%PDF-1.7'), '这其实是 PDF'],
    ['zeros', 'a.jpg', Buffer.alloc(1000), '认不出是什么文件'],
    ['a PNG of another name', 'a.jpg', png, '名字以 .jpg 结尾，里面其实是 PNG'],
    ['a JPEG of another name', 'a.webp', jpeg, '名字以 .webp 结尾，里面其实是 JPEG'],
    ['one point', 'a.png', point, '照片只有1×1像素'],
    ['a stamp', 'a.jpg', stamp, '照片只有200×300像素'],
    ['a square of all the world', 'a.png', enlarged(30_000, 30_000), '照片有30000×30000像素，太大了'],
    ['a band around the world', 'a.png', enlarged(20_000, 500), '照片有20000×500像素，太大了'],
    ['one that moves', 'a.webp', moving, '这是动图'],
    [
      'a PNG that moves',
      'a.png',
      Buffer.concat([png.subarray(0, 33), Buffer.from('\0\0\0\x08acTL'), png.subarray(33)]),
      '动图',
    ],
    ['an AVIF that moves', 'a.avif', head('\0\0\0\x18ftypavis'), '这其实是动图'],
    ['one for printing', 'a.jpg', printed, 'CMYK'],
  ])('%s is told as that', async (_, file, bytes, what) => {
    expect(await told(file, bytes)).toEqual([expect.stringContaining(what)]);
  });

  test('its size is as it is looked at, however the camera was held', async () => {
    const tall = await picture(300, 1200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await told('a.jpg', tall)).toEqual([]);
    const turned = await picture(1200, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await told('a.jpg', turned)).toEqual([expect.stringContaining('300×1200')]);
  });
});

describe('in the content', () => {
  const story = good.replace('正文第二段。', '<Scene photo="a.jpg" credit="甲" alt="画" caption="图说。" />');
  const found = async (root: string) => (await problemsIn(root)).map(({ file, what }) => `${file} ${what}`);

  test('a good one is no mistake, and every bad one is told, those in capitals and in folders too', async () => {
    const files = { 'stories/a.mdx': story, 'photos/a.jpg': jpeg };
    expect(await found(contentWith(files))).toEqual([]);
    const bad = {
      'photos/a.jpg': half(jpeg),
      'photos/b.JPG': '',
      'photos/2024/c.png': Buffer.alloc(21 * 1024 * 1024, 1),
    };
    expect((await found(contentWith({ ...files, ...bad }))).filter((line) => !line.includes('没有用到'))).toEqual([
      expect.stringContaining('content/photos/2024/c.png 文件有21MB，太大了，最多20MB'),
      expect.stringContaining('content/photos/a.jpg 照片不完整'),
      'content/photos/b.JPG 文件是空的',
    ]);
  });

  test.each([
    ['outside', '/etc/hostname', '这是一个指到稿库外面的链接'],
    ['to nothing', 'nowhere', '这个文件读不到'],
  ])('a link %s', async (_, target, what) => {
    const root = contentWith({ 'stories/a.mdx': story });
    symlinkSync(target, join(root, 'content/photos/a.jpg'));
    expect(await found(root)).toEqual([expect.stringContaining(`content/photos/a.jpg ${what}`)]);
  });
});
