import { expect, test } from 'vitest';
import { mostOnFront } from '../../../src/lib/limits.ts';
import { frontOf, thatFit } from '../../../src/site/lists/front.ts';

const story = (slug: string, kind = '人物') => ({ data: { slug, kind } });
const many = (count: number, name: string, kind?: string) =>
  Array.from({ length: count }, (_, index) => story(`${name}${index}`, kind));
const slugs = ({ lead, profiles, roundup }: ReturnType<typeof frontOf<ReturnType<typeof story>>>) => ({
  lead: lead?.data.slug,
  profiles: profiles.map(({ data }) => data.slug),
  roundup: roundup.map(({ data }) => data.slug),
});

test('nothing chosen: the first profile leads, and few stories all stand there', () => {
  expect(slugs(frontOf([...many(3, 'p'), ...many(1, 'r', '综述')], { teasers: [] }))).toEqual({
    lead: 'p0',
    profiles: ['p1', 'p2'],
    roundup: ['r0'],
  });
  expect(slugs(frontOf([], { teasers: [] }))).toEqual({ lead: undefined, profiles: [], roundup: [] });
});

test('of many it shows as many as it has room for, its lead among them', () => {
  const front = frontOf([...many(500, 'p'), ...many(500, 'r', '综述')], { teasers: [] });
  expect(front.profiles).toHaveLength(mostOnFront.profiles - 1);
  expect(front.roundup).toHaveLength(mostOnFront.roundup);
  const other = frontOf([...many(500, 'p'), ...many(500, 'r', '综述')], { lead: 'r7', teasers: [] });
  expect(other.profiles).toHaveLength(mostOnFront.profiles);
  expect(other.roundup.map(({ data }) => data.slug)).toEqual(['r0', 'r1']);
});

test('what is chosen stands first, in the order of the choice, and the others after it', () => {
  const stories = [...many(20, 'p'), ...many(20, 'r', '综述')];
  expect(slugs(frontOf(stories, { lead: 'p9', teasers: ['p15', 'r8', 'p3', 'gone'] }))).toEqual({
    lead: 'p9',
    profiles: ['p15', 'p3', 'p0', 'p1', 'p2', 'p4'],
    roundup: ['r8', 'r0', 'r1'],
  });
});

test('what is chosen and gone leaves its place to the default', () => {
  expect(slugs(frontOf(many(2, 'p'), { lead: 'gone', teasers: [] })).lead).toBe('p0');
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
