import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { ledgerSchema } from '../../../src/editorial/ledger/ledger.ts';
import { namedIn, rolesOf } from '../../../src/editorial/schemas/roles.ts';
import { siteSchema } from '../../../src/editorial/schemas/site.ts';
import { storySchema } from '../../../src/editorial/schemas/story.ts';
import {
  artName,
  factNumber,
  figureId,
  isoDate,
  listOf,
  oneOf,
  photoName,
  requiredText,
} from '../../../src/editorial/schemas/text.ts';
import { passagesOfYaml } from '../../../src/editorial/source/yaml-passages.ts';
import { storyFile } from '../../../src/tools/new-story/template.ts';

/** A story with fields that no code knows of. */
const schema = storySchema.extend({
  deck: requiredText('deck（副题）', 20).meta({ title: '副题', description: '最多20个字。', headline: true }),
  region: oneOf(['东部', '西部'], 'region 只能是东部、西部').meta({
    title: '地区',
    description: '东部或西部。',
    example: '西部',
  }),
  stamps: listOf('stamps', artName).default([]).meta({
    title: '邮票',
    description: '插画的文件名。',
    example: '[overview]',
  }),
  panel: z
    .strictObject({
      lead: figureId.meta({ title: '数', description: '总账里的 id。' }),
      photos: listOf('photos', photoName).optional(),
      source: requiredText('source', 20).meta({ title: '出处', description: '最多20个字。', read: false }),
      label: requiredText('label', 20).optional(),
    })
    .optional()
    .meta({ title: '小栏', description: '一个数和照片。' }),
});

const yaml = `title: 甲
deck: 乙
region: 西部
stamps: [one, "two"]
panel:
  lead: some-figure
  photos:
    - a.jpg
  source: 丙
  label: 丁
slug: a
date: 2024-01-10
`;

describe('a field that only its schema knows', () => {
  test('is read by readers when it is a text, and not when it is a word of a fixed form, or says so', () => {
    const passages = passagesOfYaml(parseDocument(yaml), yaml, schema).filter(({ unread }) => !unread);
    expect(passages.map(({ field, text }) => `${field} ${text}`)).toEqual(['title 甲', 'deck 乙', 'panel.label 丁']);
  });

  test('names figures and pictures, however deep, each with the way to it', () => {
    const named = namedIn(parseDocument(yaml).toJS(), schema);
    expect(named.map(({ kind, name, path }) => [kind, name, path.join('.')])).toEqual([
      ['art', 'one', 'stamps.0'],
      ['art', 'two', 'stamps.1'],
      ['figure', 'some-figure', 'panel.lead'],
      ['photo', 'a.jpg', 'panel.photos.0'],
    ]);
  });

  test('is set in the headline face when it says so', () => {
    const passages = passagesOfYaml(parseDocument(yaml), yaml, schema);
    expect(passages.filter(({ headline }) => headline).map(({ text }) => text)).toEqual(['甲', '乙']);
  });

  test('is told to be on cards where it says so, and its like in other places is not', () => {
    const text =
      'title: 甲\nrewritten: 乙\nlabels: { byline: 丙, ledger: 丁 }\nsections: { data: { title: 戊 }, figures: { title: 己 } }\n';
    const passages = passagesOfYaml(parseDocument(text), text, siteSchema).filter(({ onCards }) => onCards);
    expect(passages.map(({ text }) => text)).toEqual(['甲', '乙', '丙', '戊']);
    const figure = '- label: 甲\n  wordings: [乙]\n  formerly: [丙]\n  unit: 丁\n';
    const ofFigure = passagesOfYaml(parseDocument(figure), figure, ledgerSchema).filter(({ onCards }) => onCards);
    expect(ofFigure.map(({ text }) => text)).toEqual(['甲', '乙']);
  });

  test('is in a new draft: written when a story must have it, else shown', () => {
    const draft = { ...storySchema.parse(story), kind: '综述', cover: { art: 'overview', alt: '画' } };
    const signed = { byline: '丁', reporters: '戊', photographers: '己', editors: '庚' };
    const { corrections: _, draft: __, facts: ___, formerly: ____, keyFigures: _____, ...fields } = draft;
    const file = storyFile({ ...fields, ...signed, subject: '某' }, false, schema.shape);
    expect(file).toContain('\n# 副题：最多20个字。\ndeck: （待写：副题）\n');
    expect(file).toContain('\n# 地区：东部或西部。\nregion: 西部\n');
    expect(file).toContain('\n# 邮票：插画的文件名。\n# stamps: [overview]\n');
    expect(file).not.toContain('panel');
  });
});

const story = {
  title: '甲',
  standfirst: '乙',
  kicker: '丙',
  kind: '综述',
  byline: '丁',
  slug: 'a',
  order: 1,
  date: '2024-01-10',
  cover: { art: 'overview', alt: '画' },
};

test.each([
  ['optional', artName.optional()],
  ['with a default', artName.default('overview')],
  ['read by YAML as another type', z.preprocess((value) => value, artName)],
  ['optional, and called something', artName.optional().meta({ title: '画', description: '画。' })],
])('a field %s is for the same', (_, field) => {
  expect(rolesOf(field)).toMatchObject({ read: false, picture: 'art' });
});

test('a date, a fact and a choice are for nobody to read', () => {
  for (const field of [isoDate, factNumber, oneOf(['甲'], '只能写甲')]) expect(rolesOf(field).read).toBe(false);
  expect(rolesOf(requiredText('甲', 9)).read).toBeUndefined();
});

test.each([
  ['nothing', null],
  ['a text', '甲'],
  ['a list', [1, null, ['x']]],
  ['a field of every object', { toString: 'x', constructor: 'y', __proto__: { cover: 'z' } }],
  ['a list where a text should be', { cover: { art: [['x']] } }],
])('%s in the place of a story names nothing', (_, value) => {
  expect(namedIn(value, schema)).toEqual([]);
});
