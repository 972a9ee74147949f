import { parseFragment } from 'parse5';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { showYears } from '../../../src/components/story/Years/show.ts';
import { chartSpec } from '../../../src/editorial/charts/spec.ts';
import { attribute, elements } from '../../../src/lib/html.ts';
import { readPalette } from '../../../src/lib/palette.ts';
import { byDay, byNight } from '../../../src/outlets/share/figure/inks.ts';
import { chartSheet, quoteSheet, sheetWidth } from '../../../src/outlets/share/figure/sheet.ts';
import { stacked } from '../../../src/outlets/share/figure/words.ts';
import { draw } from '../../../src/outlets/share/raster.ts';
import { cost, drivers, figure, props, readers, several, shelves } from '../../charts/fixtures.ts';
import { readQrCode } from '../../support/qr.ts';

const address = 'https://news.example.cn/zt/stories/guo-he/#water';
const masthead = {
  title: ['书车翻山', '书香过河'],
  theme: '主题',
  occasion: '特别报道',
  date: '2019年5月18日',
  illustration: '示意插画',
  rewritten: '根据笔记编写',
};
const around = { masthead, within: '过了河，还有一站', address, ownWords: false };

function shown(
  kind: 'bar' | 'dots' | 'doughnut' | 'line' | 'magnitude' | 'part',
  own = {},
  figures = [readers, drivers],
) {
  const spec = chartSpec(props({ kind, ...own }), figures);
  const rows = spec.plot.rows.map((row) => ({ ...row, asOf: '报道时', source: '书车账本' }));
  const plot = { ...spec.plot, rows };
  const table = { head: [], rows: [] };
  const said = { title: '标题', takeaway: '一句话说明看出什么。', figures, table, times: rows, note: '怎样读。' };
  return { component: 'Chart' as const, plot, shown: { ...said, ...own } };
}

const whole = (label: string, value: number) => figure({ label, value, unit: '%', wordings: [`${value}%`] });

const kinds = {
  bar: shown('bar'),
  dots: shown('dots', {}, [drivers]),
  doughnut: shown('doughnut', { total: '100%' }, [whole('甲', 60), whole('乙', 40)]),
  magnitude: shown('magnitude', {}, [several, shelves]),
  part: shown('part', {}, [
    cost,
    figure({ id: 'back', label: '追回的', value: 1e6, unit: '元', wordings: ['100万元'] }),
  ]),
};

/** Colours of an SVG, as they are written. */
const colours = (svg: string) => new Set(svg.match(/(?<=(?:fill|stroke)=")[^"]+/g));

describe.each(Object.entries(kinds))('of kind %s', (_, chart) => {
  test.each([
    ['by day', false],
    ['by night', true],
  ])('%s all words are outlines and all colours the palette’s', (_name, night) => {
    const svg = chartSheet(chart, night, around);
    const all = elements(parseFragment(svg));
    expect(
      all.filter(({ tagName }) => ['text', 'style', 'script', 'image', 'foreignobject'].includes(tagName)),
    ).toEqual([]);
    const known = new Set([...readPalette('light').values(), 'none']);
    expect([...colours(svg)].filter((colour) => !known.has(colour))).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|var\(/);
    for (const path of all.filter(({ tagName }) => tagName === 'path')) expect(attribute(path, 'd')).not.toBe('');
  });

  test('its code leads to the chart, and it is as wide as a poster', async () => {
    const png = await draw(chartSheet(chart, false, around), sheetWidth);
    expect((await sharp(png).metadata()).width).toBe(1080);
    expect(await readQrCode(png)).toBe(address);
    expect(png.length).toBeLessThan(120_000);
  });
});

test('without an address there is no code, and by night the marks are lamps', async () => {
  const png = await draw(chartSheet(kinds.bar, false, { ...around, address: undefined }), sheetWidth);
  expect(await readQrCode(png)).toBeUndefined();
  const lamp = readPalette('light').get(byNight.mark) ?? '';
  expect(colours(chartSheet(kinds.bar, true, around))).toContain(lamp);
  expect(colours(chartSheet(kinds.bar, false, around))).not.toContain(lamp);
  expect(byDay.mark).not.toBe(byNight.mark);
});

test('a title, a sentence and names of any length stay within it', async () => {
  const long = '很长很长的一个名称'.repeat(8);
  const chart = shown('bar', { title: long, takeaway: long.repeat(4) }, [
    figure({ label: long.slice(0, 18) }),
    figure({ id: 'b', label: `${long.slice(0, 17)}乙` }),
  ]);
  const svg = chartSheet(chart, false, { ...around, within: long });
  const png = await draw(svg, sheetWidth);
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const paper = data[0] ?? 0;
  // In the margins there is nothing.
  for (let y = 0; y < info.height; y += 1)
    for (const x of [0, 20, 40, 1040, 1060, 1079])
      expect(Math.abs((data[y * info.width + x] ?? 0) - paper)).toBeLessThan(4);
});

test('a line of years is drawn as well', async () => {
  const written = { title: '年头', takeaway: '从前到后。', figures: '', marks: '1994=1994年=甲；2004=2004年=乙' };
  const years = { component: 'Years' as const, ...showYears(written) };
  expect(await readQrCode(await draw(chartSheet(years, false, around), sheetWidth))).toBe(address);
});

test.each(['雨', '守在村部一夜未眠', '书湿了能晒，人等急了没处晒。'.repeat(6)])(
  'a quote is a poster: “%s”',
  async (text) => {
    const png = await draw(quoteSheet(text, '某某', around), sheetWidth);
    expect(await readQrCode(png)).toBe(address);
  },
);

test('blocks stand one under the other, with a gap between them', () => {
  const block = { markup: '<path/>', height: 10 };
  expect(stacked([block, block, block], 5).height).toBe(40);
  expect(stacked([], 5)).toEqual({ markup: '', height: 0 });
});
