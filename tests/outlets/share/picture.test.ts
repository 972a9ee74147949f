import { expect, test } from 'vitest';
import { digestOf } from '../../../src/lib/kept.ts';
import { inputsOf, type Sheet } from '../../../src/outlets/share/picture.ts';
import type { Masthead, SharePage } from '../../../src/site/share/share-page.ts';

const masthead: Masthead = {
  title: ['过河', '的人'],
  theme: '渡口',
  occasion: '特别报道',
  date: '2019年1月10日',
  illustration: '示意插画',
  rewritten: '改写',
};
const page: SharePage = {
  path: '/stories/guo-he/',
  headline: '过河',
  kicker: '河边',
  standfirst: '一个人过河。',
  credit: '原始报道：甲',
  picture: { kind: 'art', names: ['river'] },
};
const sheet: Sheet = { kind: 'poster', page, masthead, address: 'https://a.cn/' };
const keyOf = (given: Sheet) => digestOf(inputsOf(given));

test('a picture is drawn again when any of its words, its drawing or its address is another', () => {
  const others: Sheet[] = [
    { ...sheet, kind: 'card' },
    { ...sheet, address: 'https://b.cn/' },
    { ...sheet, address: undefined },
    { ...sheet, page: { ...page, picture: { kind: 'art', names: ['yard'] } } },
    { ...sheet, page: { ...page, picture: { kind: 'art', names: ['river'], align: 'xMidYMax' } } },
    ...(['path', 'headline', 'kicker', 'standfirst', 'credit'] as const).map((field) => ({
      ...sheet,
      page: { ...page, [field]: '又' },
    })),
    ...(['theme', 'occasion', 'date', 'illustration', 'rewritten'] as const).map((field) => ({
      ...sheet,
      masthead: { ...masthead, [field]: '又' },
    })),
  ];
  const keys = [sheet, ...others].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf({ ...sheet, page: { ...page } })).toBe(keys[0]);
});

test('but not when a text of the site is another that no picture has', () => {
  const described = (description: string) => ({ ...sheet, masthead: { ...masthead, description } as Masthead });
  expect(keyOf(described('一'))).toBe(keyOf(described('二')));
});
