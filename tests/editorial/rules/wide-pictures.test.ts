import { expect, test } from 'vitest';
import { checkContent } from '../../../src/editorial/rules/check-content.ts';
import { contentWith } from '../../support/content.ts';
import { good } from './corpus/good.ts';

const story = good.replace('  art: river\n', '  art: river\n  wide: extra\n');
const drawn = (viewBox: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path/></svg>`;
const told = (files: Record<string, string>) =>
  checkContent(contentWith({ 'stories/a.mdx': story, ...files })).map(
    ({ field, file, line, rule, what }) => `${file}:${line} ${field} ${rule} ${what}`,
  );

test.each(['0 0 1600 1000', '0 0 1600 640', '0 0 12 4', '-800 -320 1600 640'])('%s is wide', (viewBox) => {
  expect(told({ 'art/extra.svg': drawn(viewBox) })).toEqual([]);
});

test.each([
  ['0 0 1200 800', '宽1200、高800，不够宽'],
  ['0 0 800 1000', '宽800、高1000，不够宽'],
  ['0 0 1599 1000', '宽1599、高1000，不够宽'],
  ['0 0 1600 500', '宽1600、高500，太扁'],
])('%s is not', (viewBox, what) => {
  expect(told({ 'art/extra.svg': drawn(viewBox) })).toEqual([
    `content/stories/a.mdx:12 cover.wide art-shape 插画 content/art/extra.svg ${what}`,
  ]);
});

test('one that is not there is told, once', () => {
  expect(told({})).toEqual(['content/stories/a.mdx:12 cover.wide art-unknown 没有插画 content/art/extra.svg']);
});

test('one in another folder is told, and so is that it is missing', () => {
  expect(told({ 'photos/extra.svg': drawn('0 0 1600 640') })).toEqual(
    expect.arrayContaining([
      expect.stringContaining('art-unknown'),
      expect.stringContaining('content/photos/extra.svg'),
    ]),
  );
});

test('of one that is broken it is told what is broken', () => {
  expect(told({ 'art/extra.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>' })).toEqual(
    expect.not.arrayContaining([expect.stringContaining('art-shape')]),
  );
});
