import { expect, test } from 'vitest';
import { storySchema } from '../../src/editorial/schemas/story.ts';
import { cardPath, posterPath } from '../../src/site/share/share-page.ts';
import { sharePages } from '../../src/site/share/share-pages.ts';

const section = (id: string) => ({ id, path: `/${id}/`, title: id, intro: `${id}说明` });
const story = storySchema.parse({
  title: '过了河，|还有一站',
  standfirst: '桥断了。',
  kicker: '青禾县',
  kind: '人物',
  byline: '路遥遥',
  slug: 'poster',
  order: 1,
  date: '2019-05-18',
  cover: { art: 'river', alt: '河' },
  keyFigures: ['a'],
  facts: ['L1'],
});
const pages = sharePages({
  site: {
    title: '书车翻山|书香过河',
    theme: '把书送到路的尽头',
    standfirst: '导语',
    cover: { art: 'night', wide: 'night-wide', alt: '夜' },
  },
  sections: ['voices', 'scenes', 'data', 'faq'].map(section),
  stories: [story],
  voices: [
    { title: '雨天也等', name: '苏大爷', recorder: '沈一苇' },
    { title: '想当司机', name: '阿亮', recorder: '路遥遥' },
  ],
  scenes: [{ art: 'ridge' }, {}, { art: 'pond' }],
  figures: [],
});

test('every page of the feature can be passed on', () => {
  expect(pages.map((page) => page.path)).toEqual(['/', '/stories/poster/', '/voices/', '/scenes/', '/data/', '/faq/']);
});

test('a story names its reporter, and the voices who wrote them down', () => {
  expect(pages.map((page) => page.credit).slice(1, 3)).toEqual(['跟车记者：路遥遥', '记录：沈一苇、路遥遥']);
});

test('a section that has no picture of its own shows the foot of the cover', () => {
  expect(pages.at(-1)?.picture).toEqual({ kind: 'art', names: ['night'], align: 'xMidYMax' });
});

test('scenes that have a photograph and no drawing are left out of the picture', () => {
  expect(pages[3]?.picture).toEqual({ kind: 'art', names: ['pond', 'ridge'] });
});

test('no two pictures claim one address, whatever a story is called', () => {
  const paths = pages.flatMap((page) => [cardPath(page), posterPath(page)]);
  expect(paths).toContain('/share/poster.png');
  expect(paths).toContain('/share/stories/poster/card.png');
  expect(new Set(paths).size).toBe(paths.length);
});
