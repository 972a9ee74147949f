import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const entry = (id: string, wording: string, more = '') => {
  const [, value = '', unit = ''] = wording.match(/^(\d+)(.+)$/) ?? [];
  return `- id: ${id}\n  label: 编出来的数\n  value: ${value}\n  unit: ${unit}\n  precision: 确数\n  wordings: [${wording}]\n  asOf: 2018\n  source: O1\n${more}`;
};
const saying = (text: string) => good.replace('正文第二段。', () => text);
const read = (file: string) => readFileSync(`content/${file}`, 'utf8');
const told = (files: Record<string, string | Buffer>) =>
  checkContent(contentWith(files)).map(({ file, line, rule, what }) => `${file}:${line} ${rule} ${what}`);

describe('a story with figures of its own', () => {
  // What other stories, the voices and the front page write in the same words.
  const wordings = ['12年', '30名', '40分钟', '80公里', '77盏', '91把', '46本'];
  const figures = wordings.map((wording, index) => entry(`new-${index}`, wording)).join('');
  const story = saying(`${wordings.join('，')}。`);

  test('changes nothing for others, whatever it counts', () => {
    expect(told({ 'stories/new.mdx': story, 'figures/new.yaml': figures })).toEqual([]);
  });

  test('has the same say as a voice', () => {
    const voice = read('voices/a-liang.mdx').replace('他先从', '走了77分钟。他先从');
    const files = { 'voices/a-liang.mdx': voice, 'figures/a-liang.yaml': entry('walk-home', '77分钟') };
    expect(told(files)).toEqual([]);
  });

  test('is not read by others', () => {
    const files = { 'stories/new.mdx': saying('46箱。'), 'figures/new.yaml': entry('crates', '46箱') };
    expect(told({ ...files, 'stories/other.mdx': saying('46箱。').replace('the-slug', 'other') })).toEqual([
      'content/stories/other.mdx:21 figure-elsewhere “46箱”是“crates”的写法，可它登在 content/figures/new.yaml，不是这一篇的数',
    ]);
  });

  test('may name what stands in another’s file, also where there is no tag to settle it', () => {
    const body =
      '<Figure id="unloading">不足20分钟</Figure>。\n\n<Chart kind="bar" figures="letters" title="信" takeaway="上千封。" />';
    expect(told({ 'stories/new.mdx': saying(body) })).toEqual([]);
    expect(told({ 'stories/new.mdx': saying(body.replace('<Chart', '上千封。\n\n<Chart')) })).toHaveLength(1);
    const head = good.replace('[stops]', '[letters]').replace('导语。', '上千封信。');
    expect(told({ 'stories/new.mdx': head })).toEqual([]);
  });
});

describe('files that are not as they should be', () => {
  const own = entry('crates', '46箱');
  const story = { 'stories/new.mdx': saying('46箱，<Figure id="crates">46箱</Figure>。') };

  test.each([
    ['a story that is not there', 'figures/neww.yaml', 'ledger-owner 没有叫“neww”的稿件'],
    ['capitals', 'figures/New.yaml', 'ledger-owner 没有叫“New”的稿件'],
    ['a folder more', 'figures/2024/new.yaml', 'ledger-name content/figures/ 里不能再分文件夹'],
    ['another ending', 'figures/new.yml', 'ledger-name content/figures/ 里只放 .yaml 文件'],
    ['no ending', 'figures/new', 'ledger-name content/figures/ 里只放 .yaml 文件'],
    ['a story’s ending', 'figures/new.mdx', 'ledger-name content/figures/ 里只放 .yaml 文件'],
  ])('named by %s', (_, file, what) => {
    // One mistake, and not one more for every number of the story.
    expect(told({ [file]: own, ...story })).toEqual([expect.stringContaining(what)]);
  });

  test('named by two texts', () => {
    const problems = told({ 'figures/new.yaml': own, ...story, 'voices/new.mdx': read('voices/a-liang.mdx') });
    expect(problems[0]).toContain('content/stories/new.mdx 和 content/voices/new.mdx 同名，分不清这些数是谁的');
  });

  test.each([
    ['empty', '', '文件是空的'],
    ['all comment', '# 这一篇的数\n', '什么都没有写'],
    ['a list of nothing', '[]\n', '不合要求'],
    ['no list', own.replace('- id', '  id'), '这里读成了一组字段'],
    ['a tab', own.replace('  value', '\tvalue'), '行首用了制表符'],
    ['a colon of full width', own.replace('id: ', 'id\uff1a'), '冒号是全角的'],
    ['a wrong value', own.replace('46\n', '四十六\n'), '“四十六”不合要求'],
    ['GBK', Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), '不是 UTF-8 编码'],
    ['big', `# ${'长'.repeat(100_000)}\n${own}`, '太大了，最多256KB'],
    ['from before, with all in it', undefined, '数字总账分成了几个文件'],
  ])('%s: one mistake, and what may be in it is not missed', (_, text, what) => {
    const file = text === undefined ? 'figures.yaml' : 'figures/new.yaml';
    expect(told({ [file]: text ?? own, ...story })).toEqual([expect.stringContaining(what)]);
  });

  test('of one story: all others are still checked', () => {
    const other = saying('又来120名。<Figure id="nobody">8只</Figure>，有19把。').replace('the-slug', 'other');
    const problems = told({ 'figures/new.yaml': own.replace('46\n', '甲\n'), ...story, 'stories/other.mdx': other });
    expect(problems).toEqual([
      expect.stringContaining('content/figures/new.yaml:3 field-form “甲”不合要求'),
      expect.stringContaining('content/stories/other.mdx:21 figure-unregistered “120名”不在数字总账里'),
      expect.stringContaining('content/stories/other.mdx:21 figure-unknown 数字总账里没有“nobody”'),
    ]);
  });

  test('a ledger that is too big is not told of pictures', () => {
    const mends = (file: string) =>
      checkContent(contentWith({ [file]: `# ${'长'.repeat(100_000)}\n` })).map(({ mend }) => mend);
    expect(mends('figures/shared.yaml')).toEqual([expect.stringContaining('挪进那一篇自己的文件')]);
    expect(mends('scenes.yaml').join()).not.toContain('图片');
    expect(mends('stories/new.mdx').join()).toContain('图片');
  });

  test('without any the content can be read, and every number is told', () => {
    const root = contentWith({});
    rmSync(join(root, 'content/figures'), { recursive: true });
    const rules = new Set(checkContent(root).map(({ rule }) => rule));
    expect(rules).toEqual(new Set(['figure-unregistered', 'figure-unknown']));
  });
});

describe('of one value one thing is said', () => {
  const story = { 'stories/new.mdx': saying('46箱。') };
  const mended = (from: string, to: string) => {
    const files = { ...story, 'figures/new.yaml': entry('crates', '46箱').replace(from, to) };
    return checkContent(contentWith(files)).map(({ fix, rule }) => `${rule} ${fix?.text ?? ''}`);
  };

  test('full-width digits are mended by themselves', () => {
    expect(mended('value: 46', 'value: ４６')).toEqual(['full-width-digits 46']);
  });

  test('what is to be filled in is told with what may stand there', () => {
    expect(mended('value: 46', 'value: （待填：数值）')).toEqual(['field-form ']);
    const date = "source: { document: 某报, date: '（待填：日期）' }";
    expect(mended('source: O1', date)).toEqual(['date-form ']);
  });

  test('a year of two digits is no figure', () => {
    expect(told({ 'stories/new.mdx': saying('23年8月的事。') })).toEqual([expect.stringContaining('short-year')]);
  });

  test('the document of a number is to be filled in as well', () => {
    const source = "source: { document: （待填：文件名）, date: '2018-01-05' }";
    expect(mended('source: O1', source)).toEqual(['placeholder ']);
  });
});

describe('between files', () => {
  test('an id twice is told with both places, and changes nothing for who names it', () => {
    const files = {
      'stories/new.mdx': saying('46箱。'),
      'figures/new.yaml': entry('crates', '46箱') + entry('keys', '9把'),
    };
    const [problem, ...others] = told(files);
    expect(others).toEqual([]);
    const line = read('figures/shared.yaml').split('\n').indexOf('- id: keys') + 1;
    expect(problem).toBe(
      `content/figures/shared.yaml:${line} figure-id-taken “keys”用了两次，另一处在 content/figures/new.yaml 第9行`,
    );
  });

  test('a derivation may stand on a figure of any file, but not on one that is nowhere', () => {
    const derived = entry('twice', '38把', '  derivation: keys * 2\n');
    const story = { 'stories/new.mdx': saying('38把。') };
    expect(told({ ...story, 'figures/new.yaml': derived })).toEqual([]);
    expect(told({ ...story, 'figures/new.yaml': derived.replace('keys', 'kyes') })).toEqual([
      expect.stringContaining('figure-derivation “kyes * 2”读不懂：没有“kyes”这个数'),
    ]);
    const broken = read('figures/shared.yaml').replace('value: 19\n', 'value: 甲\n');
    expect(told({ ...story, 'figures/new.yaml': derived, 'figures/shared.yaml': broken })).toHaveLength(1);
  });

  test('a derivation that comes round to its own figure proves nothing', () => {
    const there = entry('crates', '46箱', '  derivation: boxes + 0\n');
    const back = entry('boxes', '46筐', '  derivation: crates\n');
    const story = { 'stories/new.mdx': saying('46箱，46筐。') };
    expect(told({ ...story, 'figures/new.yaml': there + back })).toEqual([
      expect.stringContaining('figure-derivation “boxes + 0”绕了一圈，又用到“crates”自己'),
      expect.stringContaining('figure-derivation “crates”绕了一圈，又用到“boxes”自己'),
    ]);
    const itself = entry('crates', '46箱', '  derivation: crates\n') + entry('boxes', '46筐');
    expect(told({ ...story, 'figures/new.yaml': itself })).toHaveLength(1);
  });

  test('of a sign that is none in a derivation the signs are told', () => {
    const derived = entry('twice', '38把', '  derivation: keys × 2\n');
    const files = { 'stories/new.mdx': saying('38把。'), 'figures/new.yaml': derived };
    expect(checkContent(contentWith(files)).map(({ mend, what }) => `${what}：${mend}`)).toEqual([
      '“keys × 2”读不懂：“×”这里读不懂：写成“甲的id - 乙的id”这样，加减乘除写 + - * /，数和符号之间空一格',
    ]);
  });
});
