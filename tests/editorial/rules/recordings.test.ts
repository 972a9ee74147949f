import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';

const story = 'stories/guang-bo.mdx';
const times = 'recordings/guang-bo.vtt';
const read = (file: string) => readFileSync(`content/${file}`, 'utf8');
const mp3 = readFileSync('content/recordings/guang-bo.mp3');
const told = async (files: Record<string, string | Buffer>) =>
  (await problemsIn(contentWith(files))).map(({ column, file, line, mend, rule, what }) => ({
    at: `${file.replace('content/', '')}:${line}:${column}`,
    rule,
    what,
    mend,
  }));

test('the fixture has a recording, and nothing is wrong with it', async () => {
  expect(await told({})).toEqual([]);
});

describe('the text has changed since it was read', () => {
  test('each sentence is named, where it stands now and where it was written down', async () => {
    const text = read(story)
      .replace('放歌的是司机老秦。', '放歌的是书车司机老秦。')
      .replace('他笑一笑，按下开关。', '');
    expect(await told({ [story]: text })).toEqual([
      expect.objectContaining({
        at: 'recordings/guang-bo.vtt:18:1',
        rule: 'recording-changed',
        what: '录音里有“他笑一笑，按下开关。”，稿子里没有这一句',
      }),
      expect.objectContaining({
        at: 'stories/guang-bo.mdx:19:1',
        rule: 'recording-changed',
        what: '这一句录好以后改过，录的是“放歌的是司机老秦。”，现在是“放歌的是书车司机老秦。”',
        mend: expect.stringContaining('content/recordings/guang-bo.vtt 第9行'),
      }),
    ]);
  });

  test('the headline counts, and signs do not', async () => {
    const text = read(story)
      .replace('title: 车还没到，|歌先到了', 'title: 歌先到了')
      .replace('转了多少年，他', '转了多少年：他');
    expect((await told({ [story]: text })).map(({ at, rule }) => [at, rule])).toEqual([
      ['stories/guang-bo.mdx:2:8', 'recording-changed'],
    ]);
  });

  test('what is not read on purpose is none', async () => {
    const text = read(story).replace('\n放歌', '\n新加的一句。放歌');
    expect((await told({ [story]: text })).map(({ what }) => what)).toEqual(['录音里没有“新加的一句。”']);
    expect(await told({ [story]: text, [times]: `${read(times)}\nNOTE 不读\n新加的一句。\n` })).toEqual([]);
  });

  test('in a draft it is only told', async () => {
    const text = read(story).replace('放歌的', '唱歌的').replace("date: '2019-05-18'", '$&\ndraft: true');
    const found = await problemsIn(contentWith({ [story]: text }));
    expect(found.map(({ rule, warning }) => [rule, warning])).toEqual([['recording-changed', true]]);
  });

  test('it is told of a recording without times as well', async () => {
    const script = '1. 车还没到，歌先到了\n2. 别的话。\n';
    const other = read(story).replace('guang-bo.mp3', 'other.mp3');
    const found = await told({ [story]: other, 'recordings/other.mp3': mp3, 'recordings/other.txt': script });
    expect(found.some(({ rule, what }) => rule === 'recording-changed' && what.includes('别的话'))).toBe(true);
  });
});

describe('the likeliest mistakes', () => {
  const withFile = (name: string) => read(story).replace('file: guang-bo.mp3', `file: ${name}`);

  test('a name that is not there', async () => {
    expect(await told({ [story]: withFile('guangbo.mp3') })).toContainEqual({
      at: 'stories/guang-bo.mdx:14:9',
      rule: 'recording-unknown',
      what: '没有录音 content/recordings/guangbo.mp3',
      mend: '是不是“guang-bo.mp3”',
    });
  });

  test('nobody knows what was read', async () => {
    const found = await told({ [story]: withFile('other.mp3'), 'recordings/other.mp3': mp3 });
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'recording-text',
        mend: expect.stringContaining('npm run narrate -- content/stories/guang-bo.mdx'),
      }),
    );
  });

  test.each(['AI主播', '机器配音', '某某（合成）', 'AI小新'])(
    'a synthetic voice under another name: %s',
    async (name) => {
      expect(await told({ [story]: read(story).replace('合成语音', name) })).toEqual([
        expect.objectContaining({ rule: 'recording-voice', mend: expect.stringContaining('合成语音') }),
      ]);
    },
  );

  test('nobody reads', async () => {
    expect((await told({ [story]: read(story).replace('  reader: 合成语音\n', '') })).map(({ rule }) => rule)).toEqual([
      'field-missing',
    ]);
  });

  test('times that are beyond the end, and in no order', async () => {
    const late = read(times).replace('00:28.301 --> 00:32.512', '00:48.301 --> 00:52.512');
    expect((await told({ [times]: late })).map(({ at, rule }) => [at, rule])).toEqual([
      ['recordings/guang-bo.vtt:30:1', 'recording-times'],
    ]);
    const crossed = read(times).replace('00:02.362 --> 00:07.652', '00:12.362 --> 00:07.652');
    expect((await told({ [times]: crossed })).map(({ rule }) => rule)).toEqual(['recording-times', 'recording-times']);
  });

  test('a recording of something else', async () => {
    const short = readFileSync('tests/editorial/media/tone.m4a');
    const found = await told({
      [story]: withFile('tone.m4a'),
      'recordings/tone.m4a': short,
      'recordings/tone.txt': read(times)
        .replaceAll(/^\d\d:.*$/gm, '')
        .replace('WEBVTT', '')
        .trim()
        .split(/\n+/)
        .map((line, at) => `${at + 1}. ${line}`)
        .join('\n'),
    });
    expect(found.filter(({ rule }) => rule === 'recording-length').map(({ what }) => what)).toEqual([
      expect.stringMatching(/^120个字，2秒，一分钟\d+个字，太快了/),
    ]);
  });

  test.each([
    ['recordings/lao-ma.wav', 'file-ending', '.wav 是录音，有的浏览器放不出来，或者太大'],
    ['recordings/老马.mp3', 'file-name', '录音的文件名只用小写字母、数字和连字符'],
    ['photos/lao-ma.mp3', 'file-ending', '.mp3 是录音'],
  ])('a file in the wrong place or form: %s', async (file, rule, what) => {
    expect(await told({ [file]: mp3 })).toContainEqual(expect.objectContaining({ rule, what }));
  });

  test('a recording that no story names is only told', async () => {
    const found = await problemsIn(contentWith({ 'recordings/extra.mp3': mp3 }));
    expect(found.map(({ rule, warning }) => [rule, warning])).toEqual([['recording-unused', true]]);
  });
});
