import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';

const story = 'stories/du-kou.mdx';
const text = readFileSync(`content/${story}`, 'utf8');
const mp4 = readFileSync('content/videos/mo-ban.mp4');
const captions = readFileSync('content/videos/mo-ban.vtt', 'utf8');
const line = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
/** What is said, and where. */
async function told(files: Record<string, string | Buffer | undefined>) {
  const found = await problemsIn(contentWith(files));
  return found.map(({ column, file, line, rule, warning }) =>
    [`${file.replace('content/', '')}:${line}:${column}`, rule, ...(warning ? ['提醒'] : [])].join(' '),
  );
}
const edited = (was: string, now: string) => {
  expect(text).toContain(was);
  return { [story]: text.replace(was, now) };
};

test('the fixture has a video and a sound, and nothing is wrong with them', async () => {
  expect(await told({})).toEqual([]);
});

describe('the likeliest mistakes are told once, where they are', () => {
  const tag = line('<Video');
  const sound = line('<Audio');
  test.each([
    ['captions are missing', { 'videos/mo-ban.vtt': undefined }, [`${story}:${tag + 1}:3 video-captions`]],
    ['captions are empty', { 'videos/mo-ban.vtt': 'WEBVTT\n' }, ['videos/mo-ban.vtt:1:1 video-captions']],
    [
      'captions are SRT',
      { 'videos/mo-ban.vtt': '1\n00:00:00,500 --> 00:00:02,400\n走\n' },
      ['videos/mo-ban.vtt:1:1 web-vtt'],
    ],
    [
      'captions go on after the video',
      { 'videos/mo-ban.vtt': captions.replace('00:05.500', '01:05.500') },
      ['videos/mo-ban.vtt:8:1 recording-times'],
    ],
    [
      'captions write a name, a word and a character as nobody should',
      {
        'videos/mo-ban.vtt': captions
          .replace('<v 何广田>末', '<v 何广天>截止目前，残废人坐末')
          .replace('（篙', '（\u200b篙'),
      },
      [
        'videos/mo-ban.vtt:6:4 name-near',
        'videos/mo-ban.vtt:6:8 wording',
        'videos/mo-ban.vtt:6:13 wording 提醒',
        'videos/mo-ban.vtt:9:2 invisible-character',
      ],
    ],
    [
      'the file is not there',
      edited('mo-ban.mp4', 'moban.mp4'),
      [`${story}:${tag + 1}:3 video-unknown`, 'videos/mo-ban.mp4:1:1 video-unused 提醒'],
    ],
    [
      'the poster is not there',
      edited('poster="he-gu.jpg"', 'poster="hegu.jpg"'),
      [`${story}:${tag + 2}:3 photo-unknown`],
    ],
    ['it has no title', edited('  title="最后一趟"\n', ''), [`${story}:${tag}:1 prop-missing`]],
    ['it has no credit', edited('  credit="白小鸥"\n  taken="2019-05"\n', ''), [`${story}:${tag}:1 prop-missing`]],
    [
      'nobody says what is seen',
      edited('  alt="清早的河上，一个人站在船尾撑篙，船慢慢离岸"\n', ''),
      [`${story}:${tag}:1 prop-missing`],
    ],
    ['its date is none', edited('taken="2019-05"', 'taken="去年"'), [`${story}:${tag + 7}:3 date-form`]],
    [
      'it is the phone’s own',
      { 'videos/mo-ban.mp4': Buffer.from(mp4.toString('latin1').replaceAll('avc1', 'hvc1'), 'latin1') },
      ['videos/mo-ban.mp4:1:1 video-kind'],
    ],
    ['it is cut off', { 'videos/mo-ban.mp4': mp4.subarray(0, 9000) }, ['videos/mo-ban.mp4:1:1 video-broken']],
    [
      'it is too large',
      { 'videos/mo-ban.mp4': Buffer.concat([mp4, Buffer.alloc(25 * 1024 * 1024)]) },
      ['videos/mo-ban.mp4:1:1 file-too-big'],
    ],
    ['its name has capitals', { 'videos/Mo Ban.MP4': mp4 }, ['videos/Mo Ban.MP4:1:1 file-name']],
    ['it lies in another folder', { 'photos/a.mp4': mp4 }, ['photos/a.mp4:1:1 file-ending']],
    [
      'nobody shows it',
      { 'videos/extra.mp4': mp4, 'videos/extra.vtt': captions },
      ['videos/extra.mp4:1:1 video-unused 提醒'],
    ],
    [
      'old telephones cannot play it',
      { ...edited('mo-ban.mp4', 'mo-ban.webm'), 'videos/mo-ban.mp4': undefined },
      [`${story}:${tag + 1}:3 video-kind 提醒`],
    ],
    [
      'a sound has no transcript',
      edited('车还没到，歌先到了。\n</Audio>', '</Audio>'),
      [`${story}:${sound}:1 audio-transcript`],
    ],
    [
      'a sound is not there',
      edited('<Audio file="guang-bo.mp3"', '<Audio file="guangbo.mp3"'),
      [`${story}:${sound}:8 recording-unknown`],
    ],
    ['a sound has no credit', edited(' credit="沈一苇" synthetic', ' synthetic'), [`${story}:${sound}:1 prop-missing`]],
  ] as const)('%s', async (_, files, expected) => {
    expect(await told(files as Record<string, string | Buffer | undefined>)).toEqual(expected);
  });

  test('a story to come is held against the same', async () => {
    const found = await told({ ...edited("date: '2019-05-18'", "date: '2999-05-18'"), 'videos/mo-ban.vtt': undefined });
    expect(found).toEqual([`${story}:${tag + 1}:3 video-captions`]);
  });
});

test('numbers that are heard in a sound are held against the ledger, as all that readers read', async () => {
  expect(await told(edited('车还没到，歌先到了。', '来了120名乡邻。'))).toEqual([
    expect.stringContaining('figure-unregistered'),
  ]);
});
