import { describe, expect, test } from 'vitest';
import { card } from '../../../src/outlets/share/card.ts';
import { poster } from '../../../src/outlets/share/poster.ts';
import type { Masthead, Picture, SharePage } from '../../../src/site/share/share-page.ts';

const masthead: Masthead = {
  title: ['忠诚守护', '平安同行'],
  theme: '建设更高水平的平安中国',
  occasion: '中国人民警察节特别报道',
  date: '2024年1月10日',
  illustration: '示意插画，非新闻照片',
  rewritten: '据原始报道的事实改写',
};
const page: SharePage = {
  path: '/stories/lei-yuqing/',
  headline: '洪水漫村，|找齐最后11位村民',
  kicker: '吉林舒兰·金马派出所',
  standfirst: '转移的人数和常住人口对不上。',
  credit: '原始报道：刘以晴',
  picture: { kind: 'art', names: ['lei-yuqing'] },
};
const pictures: Picture[] = [
  { kind: 'cover', art: 'cover', wide: 'cover-wide' },
  { kind: 'art', names: ['lei-yuqing'] },
  { kind: 'art', names: ['scene-5', 'scene-1', 'scene-2'] },
  { kind: 'letter', voices: [{ title: '每一天都尽心尽力', name: '李春' }] },
  { kind: 'figures', figures: [{ wording: '190万名', label: '取得基本级执法资格的在职民警' }] },
];
const address = 'https://news.example.cn/';

describe.each(pictures)('with $kind', (picture) => {
  test.each([
    ['card', card({ ...page, picture }, masthead)],
    ['poster', poster({ ...page, picture }, masthead, address)],
  ])('the %s needs no typeface, no file and no network', (_, svg) => {
    expect(svg).not.toMatch(/<text|<image|href|url\(|var\(|NaN|undefined|Infinity/);
    expect(svg.match(/<svg /g)?.length).toBe(svg.match(/<\/svg>/g)?.length);
  });
});

test('an editor’s brackets and quotes are drawn, and never become markup', () => {
  const svg = poster({ ...page, headline: '<script>"&', standfirst: '</svg><g onload="x">' }, masthead, address);
  expect(svg).not.toMatch(/script|onload|&/);
});

test('without an address the poster has no code, and none is promised', () => {
  const bare = poster(page, masthead, undefined);
  expect(bare).not.toContain('crispEdges');
  expect(poster(page, masthead, address)).toContain('crispEdges');
});

test('the longest texts an editor may write stay on the sheet', () => {
  const longest = {
    ...page,
    headline: '一二三四五六七八九|十一二三四五六七八九|十一二三四五六七八九|十一二三四五六七八九',
    kicker: '一二三四五六七八九十一二三四五六七八九十一二三四',
    standfirst: '一二三四五六七八九十'.repeat(12),
  };
  for (const [svg, width, height] of [
    [card(longest, masthead), 1200, 630],
    [poster(longest, masthead, undefined), 1080, 1920],
  ] as const) {
    // The drawing has units of its own.
    const set = svg.slice(4).replace(/<svg[\s\S]*?<\/svg>/, '');
    const points = [...set.matchAll(/[MLQ](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBeGreaterThan(1000);
    expect(points.filter(([x, y]) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
  }
});
