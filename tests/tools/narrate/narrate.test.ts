import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTimes } from '../../../src/editorial/media/read-out.ts';
import { problemsIn } from '../../../src/editorial/rules/check-content.ts';
import { askedBefore, rareIn } from '../../../src/tools/narrate/names.ts';
import { narrate } from '../../../src/tools/narrate/narrate.ts';
import { contentWith } from '../../support/content.ts';

const mp3 = readFileSync('content/recordings/guang-bo.mp3');

describe('a story that nobody has read yet', () => {
  test('is written as a script, with numbers as they are said', async () => {
    const root = contentWith({});
    const { failed, out } = await narrate(root, 'guo-he');
    expect(failed).toBe(false);
    expect(out.join('\n')).toContain('content/recordings/guo-he.txt');
    const script = readFileSync(join(root, 'content/recordings/guo-he.txt'), 'utf8');
    expect(script).toContain('\n1. 过了河，还有一站\n');
    expect(script).toContain('    念作：林小满随身带着十九把钥匙。');
    expect(script).toContain('念作：二零一六年七月九日，河水漫过了石桥。');
    expect(await problemsIn(root)).toEqual([]);
  });

  test('keeps what an editor has marked as not read', async () => {
    const root = contentWith({ 'recordings/guo-he.txt': '1. （不读）一串钥匙\n' });
    await narrate(root, 'guo-he');
    expect(readFileSync(join(root, 'content/recordings/guo-he.txt'), 'utf8')).toMatch(/\d+\. （不读）一串钥匙\n/);
  });
});

describe('a story that has been read', () => {
  test('gets the times of its sentences, which are those of the recording', async () => {
    const root = contentWith({});
    const times = join(root, 'content/recordings/guang-bo.vtt');
    const right = readTimes(readFileSync(times, 'utf8')).heard;
    rmSync(times);
    const { failed, out } = await narrate(root, 'guang-bo');
    expect(failed).toBe(false);
    expect(out.join('\n')).toContain('10句');
    const made = readTimes(readFileSync(times, 'utf8')).heard;
    expect(made.map(({ text }) => text)).toEqual(right.map(({ text }) => text));
    for (const [index, { start = 0 }] of made.entries())
      expect(Math.abs(start - (right[index]?.start ?? 0)), `${index}`).toBeLessThan(0.15);
    expect(await problemsIn(root)).toEqual([]);
  });

  test('from another file of the same recording; an M4A itself is refused, with what to do', async () => {
    const m4a = readFileSync('tests/editorial/media/tone.m4a');
    const root = contentWith({ 'recordings/guo-he.m4a': m4a });
    const { err, failed } = await narrate(root, 'guo-he');
    expect(failed).toBe(true);
    expect(err.join('\n')).toContain('--audio');
    expect(existsSync(join(root, 'content/recordings/guo-he.vtt'))).toBe(false);
    expect((await narrate(root, 'guo-he', 'content/recordings/none.wav')).err[0]).toContain('读不到');
    const { out } = await narrate(contentWith({ 'a.mp3': mp3 }), 'guang-bo', 'content/recordings/guang-bo.mp3');
    expect(out[0]).toContain('guang-bo.vtt');
  });
});

test('a story that is not there is named, and the nearest', async () => {
  expect((await narrate(contentWith({}), 'guohe')).err).toEqual([
    '没有“guohe”这一篇，是不是“guo-he”。',
    '什么都没有写。',
  ]);
});

test('names and characters that are stumbled at are told beforehand', () => {
  expect(rareIn('民警老马骑车，垚垚翻过崾岘')).toEqual([...'垚崾岘']);
  expect(askedBefore({ byline: '单田芳、李蕊', reporters: ['解小明'], subject: '查干' }, '甲')).toEqual([
    '查干：姓“查”读 zhā',
    '单田芳：姓“单”读 shàn',
    '解小明：姓“解”读 xiè',
  ]);
});
