import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingCharacters } from '../../../src/outlets/fonts/headline-check.ts';
import { charactersLacking } from '../../../src/outlets/fonts/headline-font.ts';
import { headlineCharacters } from '../../../src/outlets/fonts/headline-text.ts';

test.each([
  ['a title', 'title: 洪水漫村'],
  ['a name', '  name: 洪水漫村'],
  ['a heading', '## 洪水漫村'],
  ['a component’s title', '<Chart kind="bar" title="洪水漫村" />'],
  ['a pull quote', '<PullQuote speaker="甲">洪水漫村</PullQuote>'],
  ['an amount', 'wordings: [洪水漫村]'],
  ['an amount in a list', '- id: a\n  wordings:\n    - 洪水\n    - 漫村'],
  ['an amount in braces', '- { id: a, wordings: [洪水漫村] }'],
  ['a title behind a mark', '---\ntitle: >-\n  洪水\n  漫村\n---\n'],
])('the characters of %s are kept', (_, source) => {
  expect([...headlineCharacters([source])]).toEqual(expect.arrayContaining([...'洪水漫村']));
});

test('running text is not: it is set in the system’s face', () => {
  expect(headlineCharacters(['title: 甲\n\n正文里的字'])).not.toContain('字');
});

test('a character that the typeface does not have is named', () => {
  const font = readFileSync('node_modules/@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf');
  expect(charactersLacking('忠诚\u{1f46e}\u0e01', font)).toEqual(['\u{1f46e}', '\u0e01']);
});

const held = new Set('洪水漫村');

test.each([
  ['<h1>洪水漫<span>村</span></h1>', []],
  ['<h2>洪水漫山</h2>', ['山']],
  ['<p class="big headline">漫<b>野</b></p>', ['野']],
  ['<p>正文</p><h3> 村 </h3>', []],
])('%s lacks %j', (html, missing) => {
  expect(missingCharacters(html, held)).toEqual(missing);
});
