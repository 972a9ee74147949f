import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readByThree } from '../../support/reviewed.ts';

const story = 'stories/jia-zhan.mdx';

test('after the last reading it is told what is said otherwise in a video, and another video or sound under one name', async () => {
  const clips = `<Video file="mo-ban.mp4" poster="he-gu.jpg" title="甲" alt="乙" credit="白小鸥" />\n\n<Audio file="guang-bo.mp3" title="甲" credit="白小鸥">\n车来了。\n</Audio>\n`;
  const { edit, root, told } = await readByThree({ [story]: `${(await readByThree()).read(story)}\n${clips}` });
  edit('videos/mo-ban.vtt', '末班船', '头班船');
  appendFileSync(join(root, 'content/videos/mo-ban.webm'), ' ');
  appendFileSync(join(root, 'content/recordings/guang-bo.mp3'), ' ');
  expect(told().map(({ file, what }) => [file, what])).toEqual([
    ['content/recordings/guang-bo.mp3', expect.stringMatching(/声音原来是“.*\.mp3，[0-9a-f]{12}”/)],
    ['content/videos/mo-ban.vtt', expect.stringContaining('字幕 mo-ban原来是“何广田：末班船，')],
    ['content/videos/mo-ban.webm', expect.stringMatching(/视频原来是“.*\.webm，[0-9a-f]{12}”/)],
  ]);
});
