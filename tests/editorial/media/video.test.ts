import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { passagesOfCaptions, spokenIn } from '../../../src/editorial/media/captions.ts';
import { published } from '../../../src/editorial/media/publish.ts';
import { readVideo } from '../../../src/editorial/media/video.ts';
import { withoutNotes } from '../../../src/editorial/media/web-vtt.ts';

const mp4 = readFileSync('content/videos/mo-ban.mp4');
const webm = readFileSync('content/videos/mo-ban.webm');
const told = async (file: string, bytes: Buffer) =>
  (await readVideo(file, bytes)).faults.map(([rule, what]) => [rule, what]);
/** The same file with another word in one place of its head. */
const edited = (bytes: Buffer, was: string, now: string) => {
  const copy = Buffer.from(bytes);
  let at = copy.indexOf(was);
  expect(at).toBeGreaterThan(-1);
  for (; at >= 0; at = copy.indexOf(was, at + 1)) copy.write(now, at, 'latin1');
  return copy;
};

test.each([
  ['a.mp4', mp4, 'video/mp4'],
  ['a.webm', webm, 'video/webm'],
])('%s is played by every browser', async (file, bytes, type) => {
  const { faults, video } = await readVideo(file, bytes);
  expect(faults).toEqual([]);
  expect(video).toMatchObject({ type, width: 480, height: 270 });
  expect(video?.duration).toBeCloseTo(6, 0);
});

describe('what is none is refused by what is in it', () => {
  test.each([
    ['a.mp4', edited(mp4, 'avc1', 'hvc1'), 'video-kind', /HEVC/],
    ['a.mp4', edited(mp4, 'avc1', 'av01'), 'video-kind', /AV1/],
    ['a.mp4', edited(mp4, 'ftypisom', 'ftypqt  '), 'video-kind', /MOV/],
    ['a.webm', edited(webm, 'webm', 'matr'), 'video-kind', /./],
    ['a.mp4', readFileSync('content/photos/pond.jpg'), 'video-kind', /不是视频/],
    ['a.mp4', readFileSync('content/recordings/guang-bo.mp3'), 'video-kind', /没有画面/],
    ['a.mp4', Buffer.from('<html>找不到</html>'), 'video-kind', /不是视频/],
    ['a.mp4', mp4.subarray(0, mp4.length - 500), 'video-broken', /不完整/],
    ['a.webm', webm.subarray(0, webm.length - 500), 'video-broken', /不完整/],
  ] as const)('%s', async (file, bytes, rule, what) => {
    expect(await told(file, bytes)).toEqual([[rule, expect.stringMatching(what)]]);
  });

  test('under the name of another kind', async () => {
    expect(await told('a.mp4', webm)).toEqual([['video-kind', '名字以 .mp4 结尾，里面其实是 WEBM']]);
    expect(await told('a.webm', mp4)).toEqual([['video-kind', '名字以 .webm 结尾，里面其实是 MP4']]);
  });

  test('with what a camera records beside it', async () => {
    expect(await told('a.mp4', edited(mp4, 'soun', 'meta'))).toEqual([['video-data', expect.stringContaining('相机')]]);
  });
});

test('a film made with a phone held upright has the shape that it is looked at in', async () => {
  const copy = Buffer.from(mp4);
  const header = copy.indexOf('tkhd') - 4;
  const matrix = header + copy.readUInt32BE(header) - 44;
  copy.writeInt32BE(0, matrix);
  copy.writeInt32BE(0x10000, matrix + 4);
  copy.writeInt32BE(-0x10000, matrix + 12);
  copy.writeInt32BE(0, matrix + 16);
  expect((await readVideo('a.mp4', copy)).video).toMatchObject({ width: 270, height: 480 });
});

test('hostile lengths end no check', async () => {
  for (const at of [0, 4, 32, 36, 40, 100]) {
    for (const bytes of [mp4, webm]) {
      const copy = Buffer.from(bytes);
      copy.fill(0xff, at, at + 4);
      expect((await readVideo('a.mp4', copy)).faults.length).toBeGreaterThanOrEqual(0);
    }
  }
});

test.each([
  ['video/mp4', mp4],
  ['video/webm', webm],
] as const)('nothing that a camera wrote is published with a %s, and it is played as before', async (type, bytes) => {
  expect(bytes.includes('secret-serial')).toBe(true);
  const made = published(type, bytes);
  expect(made.includes('secret-serial')).toBe(false);
  expect(made.length).toBe(bytes.length);
  expect((await readVideo(`a.${type.slice(6)}`, made)).video).toEqual(
    (await readVideo(`a.${type.slice(6)}`, bytes)).video,
  );
});

test('notes to colleagues are not published, and tags of captions are not read', () => {
  const source =
    'WEBVTT\n\nNOTE 请老何听一遍\n第二行\n\n00:01.000 --> 00:02.000\n<v 老秦>上 &amp; 下\n<i>走</i>\n\nNOTE\n完\n';
  expect(withoutNotes(source)).toBe('WEBVTT\n\n00:01.000 --> 00:02.000\n<v 老秦>上 &amp; 下\n<i>走</i>\n');
  expect(spokenIn(source)).toEqual(['老秦：上 & 下 走']);
});

test('every character of what is said is known by its place', () => {
  const source =
    'WEBVTT\n\n00:01.000 --> 00:02.000 line:0\n  <v.loud 老秦>上 &amp;&bogus; 1 &lt; 2\r\n<i>走</i>\r\n\n00:02.000 --> 00:03.000\n到了';
  const passages = passagesOfCaptions(source);
  expect(passages.map(({ text }) => text)).toEqual(['老秦：上 &&bogus; 1 < 2 走', '到了']);
  for (const { at, text } of passages) {
    expect(at).toHaveLength(text.length);
    for (const word of ['老秦', '上', '走', '到了'].filter((word) => text.includes(word)))
      expect(source.slice(at[text.indexOf(word)]).startsWith(word)).toBe(true);
  }
});
