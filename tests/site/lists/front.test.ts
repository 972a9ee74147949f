import { expect, test } from 'vitest';
import { frontOf, thatFit } from '../../../src/site/lists/front.ts';

const story = (slug: string, kind = '人物') => ({ data: { slug, kind } });
const many = (count: number, name: string, kind?: string) =>
  Array.from({ length: count }, (_, index) => story(`${name}${index}`, kind));
const sections = [
  { id: 'profiles', kinds: ['人物'], front: 7, words: false },
  { id: 'news', kinds: ['综述', '快讯'], front: 3, words: true },
];
const front = (stories: ReturnType<typeof many>, chosen: { lead?: string; teasers: string[] } = { teasers: [] }) => {
  const { lead, sections: shown } = frontOf(stories, chosen, sections);
  return [lead?.data.slug, ...shown.map((section) => section.stories.map(({ data }) => data.slug).join(' '))];
};

test('nothing chosen: the first story leads, and few stories all stand there, kinds of one section together', () => {
  const stories = [...many(3, 'p'), ...many(1, 'r', '综述'), ...many(1, 'k', '快讯')];
  expect(front(stories)).toEqual(['p0', 'p1 p2', 'r0 k0']);
  expect(front([])).toEqual([undefined, '', '']);
  expect(front(many(2, 'r', '综述'))).toEqual(['r0', '', 'r1']);
});

test('of many it shows as many as each section has room for, its lead among them', () => {
  const stories = [...many(500, 'p'), ...many(500, 'r', '综述')];
  expect(front(stories)).toEqual(['p0', 'p1 p2 p3 p4 p5 p6', 'r0 r1 r2']);
  expect(front(stories, { lead: 'r7', teasers: [] })).toEqual(['r7', 'p0 p1 p2 p3 p4 p5 p6', 'r0 r1']);
});

test('what is chosen stands first, in the order of the choice, and the others after it', () => {
  const stories = [...many(20, 'p'), ...many(20, 'r', '综述')];
  expect(front(stories, { lead: 'p9', teasers: ['p15', 'r8', 'p3', 'gone'] })).toEqual([
    'p9',
    'p15 p3 p0 p1 p2 p4',
    'r8 r0 r1',
  ]);
});

test('what is chosen and gone leaves its place to the default', () => {
  expect(front(many(2, 'p'), { lead: 'gone', teasers: [] })[0]).toBe('p0');
});

test.each([
  [[10, 10, 10], 2, [0, 1]],
  [[90, 20, 10], 3, [0, 2]],
  [[200, 60, 50, 40], 3, [1, 3]],
  [[200, 300], 3, [0]],
  [[], 3, []],
])('of entries with %j characters, at most %i where 100 have room: %j', (weights, most, fit) => {
  const all = weights.map((_, index) => index);
  expect(thatFit(all, weights, { characters: 100, most })).toEqual(fit);
});
