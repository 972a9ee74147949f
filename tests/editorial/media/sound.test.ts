import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { published } from '../../../src/editorial/media/publish.ts';
import { readSound } from '../../../src/editorial/media/sound.ts';

const mp3 = readFileSync('content/recordings/guang-bo.mp3');
const m4a = readFileSync('tests/editorial/media/tone.m4a');
const told = async (file: string, bytes: Buffer) => (await readSound(file, bytes)).faults.map(([, what]) => what);
const wav = (seconds: number) => {
  const bytes = Buffer.alloc(44 + seconds * 16_000);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(16_000, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(seconds * 16_000, 40);
  return bytes;
};
/** ID3v2 with so many bytes in it. */
const tagged = (bytes: Buffer, length: number) => {
  const tag = Buffer.alloc(10 + length, 'x');
  tag.write('ID3\x03\0\0', 0, 'latin1');
  for (const [index, shift] of [21, 14, 7, 0].entries()) tag.writeUInt8((length >> shift) & 0x7f, 6 + index);
  return Buffer.concat([tag, bytes]);
};

describe('what browsers play', () => {
  test('MP3', async () => {
    const { faults, sound } = await readSound('a.mp3', mp3);
    expect(faults).toEqual([]);
    expect(sound?.type).toBe('audio/mpeg');
    expect(sound?.duration).toBeCloseTo(33.1, 0);
  });

  test('M4A', async () => {
    const { faults, sound } = await readSound('a.m4a', m4a);
    expect(faults).toEqual([]);
    expect(sound?.type).toBe('audio/mp4');
    expect(sound?.duration).toBeCloseTo(2, 0);
  });
});

describe('what is no such file', () => {
  test.each([
    ['another kind under its name', 'a.mp3', m4a, ['名字以 .mp3 结尾，里面其实是 M4A']],
    ['an MP3 called M4A', 'a.m4a', mp3, ['名字以 .m4a 结尾，里面其实是 MP3']],
    ['sound that is not compressed', 'a.mp3', wav(3), ['这是没有压缩的录音，太大了']],
    ['a text', 'a.mp3', Buffer.from('录音在网盘里'), ['这不是录音，认不出是什么文件']],
    ['nothing known', 'a.mp3', Buffer.alloc(9000, 0x5a), ['这不是录音，认不出是什么文件']],
    ['a photograph', 'a.mp3', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), ['这不是录音，认不出是什么文件']],
    ['half an MP3', 'a.mp3', mp3.subarray(0, mp3.length >> 1), ['录音不完整，播到一半就断']],
    ['half an MP3 with a tag before it', 'a.mp3', tagged(mp3.subarray(0, 9000), 300), ['录音不完整，播到一半就断']],
    ['half an M4A', 'a.m4a', m4a.subarray(0, m4a.length >> 1), ['录音不完整，播到一半就断']],
  ])('%s', async (_, file, bytes, faults) => expect(await told(file, bytes)).toEqual(faults));

  test('one that is far larger than it need be', async () => {
    const large = tagged(mp3, 2_000_000);
    expect(await told('a.mp3', large)).toEqual([expect.stringMatching(/^每秒有\d+千比特，读者要多花流量/)]);
  });
});

describe('what is published', () => {
  test('leaves out what the recorder wrote, and is the same sound', async () => {
    const bare = published('audio/mpeg', mp3);
    const named = Buffer.concat([
      tagged(bare, 900),
      Buffer.from(`TAG${'西城区'.repeat(20)}`.padEnd(128), 'utf8').subarray(0, 128),
    ]);
    expect(published('audio/mpeg', named).equals(bare)).toBe(true);
    expect(published('audio/mpeg', bare).equals(bare)).toBe(true);
    expect((await readSound('a.mp3', bare)).sound).toEqual((await readSound('a.mp3', mp3)).sound);
  });

  test('an M4A keeps its size, for its parts are found by where they are', async () => {
    const made = published('audio/mp4', m4a);
    expect(m4a.includes('Lavf')).toBe(true);
    expect(made.includes('Lavf')).toBe(false);
    expect(made.length).toBe(m4a.length);
    expect((await readSound('a.m4a', made)).faults).toEqual([]);
  });

  test.each([Buffer.alloc(0), Buffer.from('ID3'), Buffer.from([0, 0, 0, 0, 0x6d, 0x6f, 0x6f, 0x76, 1])])(
    'what is broken ends as well',
    (bytes) => {
      expect(published('audio/mpeg', bytes).length).toBeLessThanOrEqual(bytes.length);
      expect(published('audio/mp4', bytes).length).toBe(bytes.length);
    },
  );
});
