import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const drawing = readFileSync('content/art/yard.svg');
const saying = (body: string) => good.replace('正文第二段。', body);
const found = (files: Record<string, string | Buffer>) =>
  checkContent(contentWith(files)).map(({ field, file, what }) => `${file} ${field ?? ''} ${what}`.replace('  ', ' '));

describe('a drawing and a photograph are used', () => {
  test.each([
    ['in double quotes', '<Scene art="extra" alt="画" caption="图说。" />'],
    ['in single quotes', "<Scene art='extra' alt='画' caption='图说。' />"],
    ['on a line of its own', '<Scene\n  alt="画"\n  art = "extra"\n  caption="图说。"\n/>'],
    ['with an entity', '<Scene art="e&#120;tra" alt="画" caption="图说。" />'],
  ])('%s', (_, body) => {
    expect(found({ 'stories/a.mdx': saying(body), 'art/extra.svg': drawing })).toEqual([]);
    const photo = body
      .replace(/art( ?=)/, 'photo$1')
      .replace(/(["'])(e.*?tra)\1/, '$1$2.jpg$1')
      .replace('alt', 'credit="甲" alt');
    expect(found({ 'stories/a.mdx': saying(photo), 'photos/extra.jpg': 'JPEG' })).toEqual([]);
  });

  test.each([
    ['a comment', '{/* <Scene art="extra" alt="画" caption="图说。" /> */}'],
    ['code', '`<Scene art="extra" />`。'],
    ['words', '写的是 art="extra"。'],
  ])('and not in %s', (_, body) => {
    expect(found({ 'stories/a.mdx': saying(body), 'art/extra.svg': drawing })).toContain(
      'content/art/extra.svg 这幅插画没有用到',
    );
  });
});

describe('what a field names has to be there', () => {
  const site = readFileSync('content/site.yaml', 'utf8');

  test.each([
    ['a figure of the front page', site.replace('[stops,', '[stpos,'), 'headlineFigures 数字总账里没有“stpos”'],
    ['the cover', site.replace('art: cover\n', 'art: covre\n'), 'cover.art 没有插画 content/art/covre.svg'],
    ['the wide cover', site.replace('wide: cover-wide', 'wide: wide'), 'cover.wide 没有插画 content/art/wide.svg'],
  ])('%s', (_, text, told) => {
    expect(found({ 'site.yaml': text })).toEqual([`content/site.yaml ${told}`]);
  });
});

describe('the ids of the ledger', () => {
  const ledger = readFileSync('content/figures/shared.yaml', 'utf8');

  test.each([
    ['in quotes', ledger.replace('- id: keys', "- id: 'keys'")],
    [
      'after another field',
      ledger.replace('- id: keys\n  label: 林小满随身的钥匙', '- label: 林小满随身的钥匙\n  id: keys'),
    ],
    [
      'further in',
      ledger
        .replace('- id: keys', '-   id: keys')
        .replace(/(?<=- {3}id: keys\n)(?: {2}\S.*\n)+/, (rest) => rest.replace(/^ {2}/gm, '    ')),
    ],
  ])('are known %s', (_, text) => {
    expect(text).not.toBe(ledger);
    expect(found({ 'figures/shared.yaml': text })).toEqual([]);
  });

  test.each([
    ['a mistake', ledger.replace('value: 27', 'value: 二十七'), 1],
    ['a slip that no entry survives', ledger.replace('label: 林小满随身的钥匙', "label: '林小满随身的钥匙"), 1],
  ])('are known behind %s', (_, text, count) => {
    expect(found({ 'figures/shared.yaml': text })).toHaveLength(count);
  });
});

test('a photograph is named to the letter, and the nearest is offered', () => {
  const story = saying('<Scene photo="pond.JPG" credit="甲" alt="画" caption="图说。" />');
  const [problem, ...others] = checkContent(contentWith({ 'stories/a.mdx': story }));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ what: '没有照片 content/photos/pond.JPG', mend: '是不是“pond.jpg”' });
});

test('a drawing that lies in a folder, or is called wrongly, is not there', () => {
  const story = saying('<Scene art="extra" alt="画" caption="图说。" />');
  for (const file of ['art/more/extra.svg', 'art/Extra.svg']) {
    const told = found({ 'stories/a.mdx': story, [file]: drawing });
    expect(told).toHaveLength(2);
    expect(told[1]).toContain('没有插画 content/art/extra.svg');
  }
});

test('a text without a page of its name would be read by nobody', () => {
  expect(found({ 'faq.mdx': '问答。\n' })).toEqual(['content/faq.mdx 文件放错了地方']);
});

test('a section without a page is a misspelled one', () => {
  const site = readFileSync('content/site.yaml', 'utf8');
  const told = found({
    'site.yaml': `${site}`.replace('  data:\n', '  dta:\n    title: 数\n    intro: 数。\n  data:\n'),
  });
  expect(told).toEqual(['content/site.yaml sections.dta 没有“dta”这个字段']);
});
