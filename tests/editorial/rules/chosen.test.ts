import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { fixture } from '../../support/project.ts';

const site = readFileSync(`${fixture}/site.yaml`, 'utf8');
const story = readFileSync(`${fixture}/stories/he-laoshi.mdx`, 'utf8').replace(
  /formerly:.*\n|corrections:[\s\S]*?(?=---)/g,
  '',
);

/** What is told of `content/site.yaml` when that stands at its end. */
function told(chosen: string, more: Record<string, string> = {}) {
  const root = contentWith({ 'site.yaml': `${site}\n${chosen}\n`, ...more });
  return checkContent(root, new Date('2019-06-01'))
    .filter(({ file }) => file === 'content/site.yaml')
    .map(({ field, mend, rule, what }) => [rule, field, what, mend]);
}

test('what is public may be chosen, for the front page and the edition alike', () => {
  expect(told('front:\n  lead: he-laoshi\n  teasers: [ershi-nian, guo-he]\nedition: [guo-he, he-laoshi]')).toEqual([]);
});

test('a story that is not there, with what was probably meant', () => {
  expect(told('front:\n  lead: guohe')).toEqual([
    ['story-unknown', 'front.lead', '没有 slug 是“guohe”的稿件', '是不是“guo-he”'],
  ]);
});

test('a story that has moved', () => {
  expect(told('edition: [laoshi]')).toEqual([
    ['story-unknown', 'edition', '“laoshi”已经换成“he-laoshi”', '改成 he-laoshi'],
  ]);
});

test('a draft, and a story of a later day', () => {
  expect(told('front:\n  teasers: [ye-hang, ming-nian]').map(([rule, , what]) => [rule, what])).toEqual([
    ['story-unpublished', '“ye-hang”读者还看不到（草稿，还没有发布）'],
    ['story-unpublished', '“ming-nian”读者还看不到（定于2999年1月1日发布）'],
  ]);
});

test('a story twice on the front page, but not once there and once in the edition', () => {
  expect(told('front:\n  lead: guo-he\n  teasers: [he-laoshi, guo-he]\nedition: [guo-he]')).toEqual([
    ['story-twice', 'front.teasers', '“guo-he”选了两次', '留下一处，删去这一处'],
  ]);
});

test('more of one kind than the front page shows', () => {
  const names = Array.from({ length: 8 }, (_, index) => `more-${index}`);
  const more = names.map((name, index) => [
    `stories/${name}.mdx`,
    story.replace('slug: he-laoshi', `slug: ${name}`).replace('order: 3', `order: ${index + 20}`),
  ]);
  expect(told(`front:\n  teasers: [${names.join(', ')}]`, Object.fromEntries(more))).toEqual([
    ['field-count', 'front.teasers', '人物选了8篇，首页最多登4篇，头条也算', '删去4篇'],
  ]);
});

test('more than there is room for at all', () => {
  const slugs = Array.from({ length: 13 }, (_, index) => `more-${index}`).join(', ');
  expect(told(`edition: [${slugs}]`)[0]?.slice(0, 3)).toEqual(['field-count', 'edition', '列了13项，不合要求']);
});
