import { expect, test } from 'vitest';
import { sceneSchema } from '../../../src/editorial/schemas/scene.ts';
import { storySchema } from '../../../src/editorial/schemas/story.ts';

const story = {
  title: '过了河，|还有一站',
  standfirst: '林小满随身带着19把钥匙。',
  kicker: '青禾县·流动书车',
  kind: '人物',
  subject: '林小满',
  byline: '路遥遥',
  slug: 'guo-he',
  order: 4,
  date: '2024-01-10',
  cover: { art: 'river', alt: '一条河' },
  keyFigures: ['keys'],
  facts: ['L1'],
};

function messages(changes: object) {
  return storySchema.safeParse({ ...story, ...changes }).error?.issues.map((issue) => issue.message) ?? [];
}

test('a story as the guide describes it is accepted, without corrections', () => {
  expect(storySchema.parse(story).corrections).toEqual([]);
});

test.each([
  ['an empty standfirst', { standfirst: ' ' }, 'standfirst（导语）不能为空'],
  ['an over-long title', { title: '长'.repeat(41) }, 'title（标题）最多40个字'],
  ['a slug in Chinese', { slug: '老林' }, 'slug 只用小写字母、数字和连字符，如 lei-yuqing'],
  ['an impossible date', { date: '2026-02-30' }, '日期写成 2024-01-10 这样，而且要有这一天'],
  ['a date in Chinese', { date: '2024年1月10日' }, '日期写成 2024-01-10 这样，而且要有这一天'],
  ['a kind that is no word', { kind: '2024' }, 'kind 写 site.yaml 的 kinds 里列着的一种'],
  ['too many key figures', { keyFigures: ['a', 'b', 'c', 'd', 'e'] }, 'keyFigures 最多四个'],
  [
    'a fact that is no number',
    { facts: ['第一条'] },
    '事实编号是大写字母加数字，末尾可以再加一个小写字母，如 O4、AB12、Y5a',
  ],
])('%s is refused in Chinese', (_, changes, message) => {
  expect(messages(changes)).toEqual([message]);
});

test('a date without quotes, which the build’s YAML reads as an object, is the same day', () => {
  expect(storySchema.parse({ ...story, date: new Date('2024-01-10') }).date).toBe('2024-01-10');
});

test('an unknown field is refused, a layout above all: it would run code', () => {
  expect(messages({ layout: './evil.mjs' })).toHaveLength(1);
});

const scene = { id: 'pond', title: '水塘边', caption: '等车的时候。', alt: '一方水塘', facts: ['P2'] };

test('a scene has either a drawing or a photograph, and a photograph its credit', () => {
  expect(sceneSchema.safeParse({ ...scene, art: 'scene-ridge' }).success).toBe(true);
  expect(sceneSchema.safeParse({ ...scene, photo: 'pond.jpg', credit: '王五' }).success).toBe(true);
  expect(sceneSchema.safeParse(scene).success).toBe(false);
  expect(sceneSchema.safeParse({ ...scene, art: 'scene-ridge', photo: 'pond.jpg', credit: '王五' }).success).toBe(
    false,
  );
  expect(sceneSchema.safeParse({ ...scene, photo: 'pond.jpg' }).success).toBe(false);
});
