import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkDrawing } from '../../../src/editorial/pictures/drawing.ts';
import { publishedDrawing } from '../../../src/editorial/pictures/publish.ts';
import { readExport } from './exports.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800">';
const around = (inside: string) => `${open}\n${inside}</svg>`;
const found = (text: string) =>
  checkDrawing('a.svg', text).map(({ column, line, what }) => `${line}:${column} ${what}`);

describe('what drawing programs write', () => {
  test.each([
    ['figma', []],
    ['inkscape-plain', []],
    ['inkscape', ['Inkscape 自己用的标记']],
    ['illustrator', ['<!DOCTYPE>', '<style> 里的样式', 'Illustrator 自己用的标记', '<foreignObject>']],
  ])('%s', (program, told) => {
    const problems = checkDrawing('a.svg', readExport(program));
    expect(problems.map(({ what }) => what)).toEqual(told.map((what) => expect.stringContaining(what)));
    for (const { mend } of problems) expect(mend).toMatch(/删去|普通 SVG|表现属性/);
  });

  test.each(['figma', 'inkscape-plain'])(
    '%s is published without what draws nothing, and is still a drawing',
    async (program) => {
      const { svg } = publishedDrawing('lao-ma', 'a.svg', readExport(program));
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox=/);
      expect(svg).not.toMatch(/<\?|<!--|<title|metadata|rdf|甲|data-|class=|xml:|xlink|version=/);
      const { height, width } = await sharp(Buffer.from(svg)).metadata();
      expect([width, height].every((side) => side > 0)).toBe(true);
    },
  );
});

test.each([
  ['a word without end', `<path fill="${'a'.repeat(200_000)}"/>`],
  ['spaces without end', `<path fill="a${' '.repeat(200_000)}b"/>`],
  ['faults without end', '<a/>\n'.repeat(40_000)],
  ['attributes without end', `<path${[...Array(20_000).keys()].map((each) => ` a${each}=""`).join('')}/>`],
  ['a comment without end', `<!--${'- '.repeat(100_000)}`],
  ['brackets without end', `<!DOCTYPE svg [${'] '.repeat(100_000)}`],
  ['groups without end', '<g>'.repeat(80_000)],
  ['names of what every object has', '<constructor:a/><__proto__ hasOwnProperty="" constructor=""/>&constructor;'],
])('%s is read to its end', (_, inside) => {
  expect(found(around(inside)).length).toBeGreaterThanOrEqual(inside.includes('fill') ? 0 : 1);
});

test('two drawings in one picture keep their own colours', () => {
  const text = around(
    '<linearGradient id="a"/><path id="b" fill="url(#a)" style="stroke:url(\'#a\')"/><use xlink:href="#b"/>',
  );
  const { svg } = publishedDrawing('river', 'a.svg', text);
  expect(svg).toContain('<linearGradient id="river-1"/>');
  expect(svg).toContain('id="river-2" fill="url(#river-1)" style="stroke:url(#river-1)"');
  expect(svg).toContain('<use href="#river-2"/>');
});

test('a reference with its old name beside the new one has one in the end', () => {
  const { svg } = publishedDrawing('a', 'a.svg', around('<path id="b"/><use href="#b" xlink:href="#b"/>'));
  expect(svg).toContain('<use href="#a-1"/>');
});

test('the size is that of the viewBox, in whole units', () => {
  const sized = (box: string) =>
    publishedDrawing('a', 'a.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"/>`);
  expect(sized('0 0 1200 800')).toMatchObject({ width: 1200, height: 800 });
  expect(sized('-10,-10, 24 , 12')).toMatchObject({ width: 24, height: 12 });
  expect(sized('0 0 210.5 105.25')).toMatchObject({ width: 1200, height: 600 });
});

test('a drawing inside quotes, comments and entities is no other drawing', () => {
  const { svg } = publishedDrawing(
    'a',
    'a.svg',
    `<!-- <script> -->${around('<path id="&lt;script&gt;" d="M0 0"/><!-- <script/> -->')}`,
  );
  expect(svg).toBe(`${open}<path d="M0 0"/></svg>`);
});

test.each(globSync(['content/art/*.svg', 'src/components/story/*/*.svg']))('%s passes', (file) => {
  expect(checkDrawing(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('what passes is XML to other parsers too', async () => {
  for (const inside of [
    '<path\n d\n=\n"M0 0"\n/>',
    "<g  id='a'  ></g >",
    '<title>&amp;&#65;&#x4e2d;]] ></title>',
    '<desc/><g/>',
  ]) {
    expect(found(around(inside))).toEqual([]);
    await expect(sharp(Buffer.from(around(inside))).metadata()).resolves.toMatchObject({ format: 'svg' });
  }
});
