import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const read = (file: string) => readFileSync(`content/${file}`, 'utf8');
const told = (files: Record<string, string>) =>
  checkContent(contentWith(files)).map(
    ({ file, line, rule, warning, what }) => `${file}:${line} ${rule}${warning ? '?' : ''} ${what}`,
  );

describe('a kind and a subject', () => {
  test.each([
    ['a profile of nobody', 'kind: 人物', '5 subject-kind 人物没有写 subject（人物姓名）'],
    ['a roundup of somebody', 'kind: 综述\nsubject: 林小满', '6 subject-kind 综述写了 subject（人物姓名）'],
  ])('%s', (_, fields, what) => {
    expect(told({ 'stories/a.mdx': good.replace('kind: 综述', fields) })).toEqual([`content/stories/a.mdx:${what}`]);
  });

  test.each(['阿卜杜热西提·买买提', '迪丽热巴·迪力木拉提', '欧阳娜娜'])('of %s', (name) => {
    expect(told({ 'stories/a.mdx': good.replace('kind: 综述', `kind: 人物\nsubject: ${name}`) })).toEqual([]);
  });
});

describe('credits are printed as papers do', () => {
  test.each([
    '张三、李四、王小五、欧阳某某',
    '新华社记者 刘以晴 摄',
    '本报记者 张 璁 李 翔',
    '阿卜杜热西提·买买提、张三',
  ])('%s', (names) => {
    const scenes = read('scenes.yaml').replace('白小鸥', names);
    const voice = read('voices/a-liang.mdx').replace('路遥遥', names);
    const story = good
      .replace('某某', names)
      .replace('正文第二段。', `<Scene photo="pond.jpg" credit="${names}" alt="塘" caption="塘水。" />`);
    expect(told({ 'stories/a.mdx': story, 'scenes.yaml': scenes, 'voices/a-liang.mdx': voice })).toEqual([]);
  });
});

test('but not two spaces, nor a space in a name that is no credit', () => {
  expect(told({ 'stories/a.mdx': good.replace('某某', '张三  李四') })).toHaveLength(1);
  expect(told({ 'stories/a.mdx': good.replace('kind: 综述', 'kind: 人物\nsubject: 张 璁') })).not.toEqual([]);
});

describe('a place in the feature', () => {
  const story = (slug: string, more = '') => good.replace('the-slug', slug).replace('order: 9', `order: 70${more}`);

  test('that two have is told at both', () => {
    expect(told({ 'stories/a.mdx': story('a'), 'stories/b.mdx': story('b') })).toEqual([
      'content/stories/a.mdx:8 order-taken 次序70和 content/stories/b.mdx 一样，分不出先后',
      'content/stories/b.mdx:8 order-taken 次序70和 content/stories/a.mdx 一样，分不出先后',
    ]);
  });

  test('that a draft has as well keeps nothing from being published', () => {
    const problems = told({ 'stories/a.mdx': story('a'), 'stories/b.mdx': story('b', '\ndraft: true') });
    expect(problems.map((line) => line.split(' ')[1])).toEqual(['order-taken?', 'order-taken?']);
  });

  test('of a voice is none of a story’s', () => {
    expect(told({ 'voices/a-liang.mdx': read('voices/a-liang.mdx').replace('order: 3', 'order: 2') })).toEqual([
      expect.stringContaining('content/voices/a-liang.mdx:6 order-taken'),
      expect.stringContaining('content/voices/wu-shuang.mdx:6 order-taken'),
    ]);
  });
});

test('two scenes of one name: told at the second, with the first', () => {
  const scenes = read('scenes.yaml').replace('id: pond', 'id: ridge');
  const [first, second] = scenes.split('\n').flatMap((line, index) => (line.includes('id: ridge') ? index + 1 : []));
  expect(told({ 'scenes.yaml': scenes })).toEqual([
    `content/scenes.yaml:${second} scene-id-taken “ridge”用了两次，另一处在第${first}行`,
  ]);
});

test('voices and scenes need no numbers of facts, and those that are none are refused', () => {
  const voice = read('voices/a-liang.mdx');
  expect(told({ 'voices/a-liang.mdx': voice.replace('facts: [V3]\n', '') })).toEqual([]);
  expect(told({ 'scenes.yaml': read('scenes.yaml').replace(/ {2}facts: .*\n/g, '') })).toEqual([]);
  for (const fact of ['K1', 'M10', 'AB12', 'O4a']) {
    expect(told({ 'voices/a-liang.mdx': voice.replace('V3', fact) })).toEqual([]);
  }
  for (const fact of ['k1', '4', 'O', 'O4ab', '事实O4']) {
    expect(told({ 'voices/a-liang.mdx': voice.replace('V3', fact) }), fact).toHaveLength(1);
  }
});

describe('corrections', () => {
  const about = read('about.mdx');

  test.each([
    ['without the list', about.replace('<CorrectionsList />', '见各篇。'), 1],
    ['with it in a comment', about.replace('<CorrectionsList />', '{/* <CorrectionsList /> */}'), 1],
    ['with it', about, 0],
  ])('%s', (_, text, count) => {
    expect(told({ 'about.mdx': text }).filter((line) => line.includes('about.mdx:1 corrections-list'))).toHaveLength(
      count,
    );
  });

  test('that are none need no list', () => {
    const files = ['stories/he-laoshi.mdx'].map((file) => [file, read(file).replace(/corrections:\n(?: .*\n)+/, '')]);
    expect(told({ ...Object.fromEntries(files), 'about.mdx': about.replace('<CorrectionsList />', '暂无。') })).toEqual(
      [],
    );
  });
});

test.each([
  ["'2023-13'", '不合要求'],
  ["'2023-00'", '不合要求'],
  ["'2023-13-45'", '不合要求'],
  ["'2018-02-30'", '不合要求'],
  ['2018-02-30', '会被当成时间'],
  ['去年', '不合要求'],
  ['不详', '不合要求'],
])('a figure of %s, which is no time', (asOf, what) => {
  const ledger = read('figures/guo-he.yaml').replace('asOf: 2018\n', `asOf: ${asOf}\n`);
  expect(told({ 'figures/guo-he.yaml': ledger })).toEqual([expect.stringContaining(what)]);
});

test.each(['未注明', '报道时', '2018', "'2018-02-28'", '2016-02-29'])('a figure of %s', (asOf) => {
  const ledger = read('figures/guo-he.yaml').replace('asOf: 2018\n', `asOf: ${asOf}\n`);
  expect(told({ 'figures/guo-he.yaml': ledger })).toEqual([]);
});

test('a figure of a time that the report cannot know is only told', () => {
  const ledger = read('figures/guo-he.yaml');
  expect(told({ 'figures/guo-he.yaml': ledger.replace('asOf: 2018\n', 'asOf: 2081\n') })).toEqual([
    expect.stringContaining('figure-later? “2081”晚于2019年5月18日'),
  ]);
  const later = ledger.replace(
    /asOf: 2018\n {2}source: L3\n/,
    "asOf: 2020\n  source: { document: 简报, date: '2020-03-01' }\n",
  );
  expect(later).not.toBe(ledger);
  expect(told({ 'figures/guo-he.yaml': later })).toEqual([]);
});
