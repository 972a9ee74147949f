import { expect, test } from 'vitest';
import { storySchema } from '../../src/editorial/schemas/story.ts';
import { cardPath, posterPath } from '../../src/site/share/share-page.ts';
import { sharePages } from '../../src/site/share/share-pages.ts';

const section = (id: string) => ({ id, path: `/${id}/`, title: id, intro: `${id}说明` });
const story = storySchema.parse({
  title: '洪水漫村，|找齐村民',
  standfirst: '人数对不上。',
  kicker: '吉林舒兰',
  kind: '人物',
  byline: '刘以晴',
  slug: 'poster',
  order: 1,
  date: '2024-01-10',
  cover: { art: 'lei-yuqing', alt: '大雨' },
  keyFigures: ['a'],
  facts: ['L0'],
});
const pages = sharePages({
  site: {
    title: '忠诚守护|平安同行',
    theme: '平安中国',
    standfirst: '导语',
    cover: { art: 'night', wide: 'night-wide', alt: '夜' },
  },
  sections: ['voices', 'scenes', 'data', 'faq'].map(section),
  stories: [story],
  voices: [
    { title: '每一天', name: '李春', recorder: '王昊男' },
    { title: '动力', name: '郑世林', recorder: '王欣悦' },
  ],
  scenes: [{ art: 'scene-1' }, {}, { art: 'scene-3' }],
  figures: [],
});

test('every page of the feature can be passed on', () => {
  expect(pages.map((page) => page.path)).toEqual(['/', '/stories/poster/', '/voices/', '/scenes/', '/data/', '/faq/']);
});

test('a story names its reporter, and the voices who wrote them down', () => {
  expect(pages.map((page) => page.credit).slice(1, 3)).toEqual(['原始报道：刘以晴', '整理：王昊男、王欣悦']);
});

test('a section that has no picture of its own shows the foot of the cover', () => {
  expect(pages.at(-1)?.picture).toEqual({ kind: 'art', names: ['night'], align: 'xMidYMax' });
});

test('scenes that have a photograph and no drawing are left out of the picture', () => {
  expect(pages[3]?.picture).toEqual({ kind: 'art', names: ['scene-3', 'scene-1'] });
});

test('no two pictures claim one address, whatever a story is called', () => {
  const paths = pages.flatMap((page) => [cardPath(page), posterPath(page)]);
  expect(paths).toContain('/share/poster.png');
  expect(paths).toContain('/share/stories/poster/card.png');
  expect(new Set(paths).size).toBe(paths.length);
});
