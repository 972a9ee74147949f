import { describe, expect, test } from 'vitest';
import { card } from '../../../src/outlets/share/card.ts';
import { drawPicture } from '../../../src/outlets/share/pictures.ts';
import { poster } from '../../../src/outlets/share/poster.ts';
import type { Masthead, Picture, SharePage } from '../../../src/site/share/share-page.ts';

const masthead: Masthead = {
  title: ['书车翻山', '书香过河'],
  theme: '把书送到路的尽头',
  occasion: '青禾县流动书车开行纪念日',
  date: '2019年5月18日',
  illustration: '手绘示意，并非照片',
  rewritten: '根据跟车笔记编写',
};
const page: SharePage = {
  path: '/stories/guo-he/',
  headline: '过了河，|还有一站',
  kicker: '青禾县·流动书车',
  standfirst: '桥断了那年，她把书箱一个一个背过了河。',
  credit: '跟车记者：路遥遥',
  picture: { kind: 'art', names: ['river'] },
};
const pictures: Picture[] = [
  { kind: 'cover', art: 'cover', wide: 'cover-wide' },
  { kind: 'art', names: ['river'] },
  { kind: 'art', names: ['scene-ridge', 'yard', 'bus'] },
  { kind: 'letter', voices: [{ title: '雨天也等', name: '苏大爷' }] },
  { kind: 'figures', figures: [{ wording: '3.6万余册', label: '开行以来借出的书' }] },
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
    credit: `跟车记者：${'一二三四五六七八九十'.repeat(4)}`,
  };
  const voices = Array.from({ length: 4 }, () => ({
    title: '一二三四五六'.repeat(4),
    name: '阿卜杜热西提·买买'.repeat(2),
  }));
  const figures = [{ wording: '三千零五十五点八个百分点左右', label: '一二三四五六七八九十'.repeat(4) }];
  const pages = [
    longest,
    { ...longest, picture: { kind: 'letter' as const, voices } },
    { ...longest, picture: { kind: 'figures' as const, figures } },
  ];
  const sheets = pages.flatMap((each) => [
    [card(each, masthead), 1200, 630] as const,
    [poster(each, masthead, undefined), 1080, 1920] as const,
  ]);
  for (const [svg, width, height] of sheets) {
    // The drawing has units of its own.
    const set = svg.slice(4).replace(/<svg[\s\S]*?<\/svg>/, '');
    const moved = [...set.matchAll(/<g transform="translate\(0 ([\d.]+)\)">(.*?)<\/g>/g)];
    const pieces = [
      [set.replace(/<g transform="translate.*?<\/g>/g, ''), 0] as const,
      ...moved.map(([, down, piece = '']) => [piece, Number(down)] as const),
    ];
    const points = pieces.flatMap(([piece, down]) =>
      [...piece.matchAll(/[MLQ](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y) + down] as const),
    );
    expect(points.length).toBeGreaterThan(1000);
    expect(points.filter(([x, y]) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
  }
});

test('a name as long as names are stands beside its title, and not on it', () => {
  const voices = [{ title: '亲人之间不言谢', name: '阿卜杜热西提·买买提·阿卜杜热西提·买买提江' }];
  const drawn = drawPicture({ kind: 'letter', voices }, { x: 0, y: 0, width: 600, height: 400 });
  const [title, name] = [...drawn.matchAll(/<path d="(M[^"]*)" fill/g)].map(([, path = '']) =>
    [...path.matchAll(/[MLQ](-?[\d.]+) /g)].map(([, x]) => Number(x)),
  );
  expect(Math.max(...(title ?? []))).toBeLessThan(Math.min(...(name ?? [])));
});
