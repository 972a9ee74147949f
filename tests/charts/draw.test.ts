import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawChart, lettered } from '../../src/charts/draw.ts';
import { chartSpec } from '../../src/editorial/charts/spec.ts';
import { cards, cost, drivers, figure, props, readers, shelves } from './fixtures.ts';

const dots = (count: number) =>
  chartSpec(props({ kind: 'dots' }), [figure({ value: count, wordings: [`${count}个`] })]).plot;
const bars = chartSpec(props(), [readers, cards]).plot;

/** Right edges of the bars, which are the shapes that start on the baseline and are wider than it. */
function barEnds(svg: string): number[] {
  return [...svg.matchAll(/d="M0 [\d.]+H([\d.]+)V/g)].map((match) => Number(match[1])).filter((end) => end > 1);
}

it.each([1, 46, 82, 253, 1000, 1001, 2332, 3055])('draws exactly %i marks', (count) => {
  expect(drawChart(dots(count)).match(/h0/g)).toHaveLength(count);
});

it('keeps every mark inside the picture and apart from every other', () => {
  for (const count of [46, 253, 3055]) {
    const svg = drawChart(dots(count));
    const [, width, height] = svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? [];
    const centres = centresOf(svg);
    expect(new Set(centres.map(String)).size).toBe(count);
    for (const [x, y] of centres) {
      expect(x > 0 && x < Number(width) && y > 0 && y < Number(height)).toBe(true);
    }
  }
});

it.each([shelves, drivers])('costs little: $value marks', (given) => {
  const svg = drawChart(chartSpec(props({ kind: 'dots' }), [given]).plot);
  expect(brotliCompressSync(svg).length).toBeLessThan(600);
});

it('costs little: two bars, in words and picture', () => {
  const { words } = lettered(bars);
  const html = (words.rows ?? []).map(({ label, wording }) => `<div><span>${label}</span> <b>${wording}</b></div>`);
  expect(brotliCompressSync(html.join('') + drawChart(bars)).length).toBeLessThan(600);
});

it('draws bars from zero, in proportion', () => {
  const [first = 0, second = 0] = barEnds(drawChart(bars));
  expect(first / second).toBeCloseTo(2000 / 60000, 2);
});

it('leaves the words of bars to the page, where they grow and wrap', () => {
  expect(drawChart(bars)).not.toContain('<text');
  expect(lettered(bars).words.rows).toMatchObject([
    { label: '借书的乡邻', wording: '2000多名' },
    { label: '办过借书证的', wording: '6万人' },
  ]);
});

describe('where no style sheet of ours is', () => {
  const svgs = [bars, dots(253)].map(drawChart);

  it('a drawing has the colour of the text around it', () => {
    for (const [, colour] of svgs.join().matchAll(/(?:fill|stroke)="([^"]*)"/g))
      expect(colour).toMatch(/^(none|var\(--[a-z-]+, currentColor\))$/);
  });

  it('and it is styled in attributes only, as the CSP demands', () => {
    for (const svg of svgs) expect(svg).not.toMatch(/\sstyle=|<style|#[0-9a-f]{3}|rgb|font-family/i);
  });
});

it('has coordinates of at most one half', () => {
  expect(drawChart(bars)).not.toMatch(/\.(?!5(?!\d))\d/);
});

it('lets only a lower bound trail off', () => {
  const shapes = (given: typeof drivers) => drawChart(chartSpec(props(), [given]).plot).match(/<path/g)?.length ?? 0;
  expect(shapes(readers)).toBeGreaterThan(shapes(cost));
});

it.each([
  ['bar', bars, '横条图：2条'],
  ['dots', dots(253), '点阵图：253点'],
])('a picture of kind %s says what it is, and no more', (_, plot, name) => {
  expect(lettered(plot).name).toBe(name);
});

/** Reads the centres of the marks back from the one path they share. */
function centresOf(svg: string): [number, number][] {
  let x = 0;
  let y = 0;
  return [...svg.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, letter, dx, dy]) => {
    x = Number(dx) + (letter === 'm' ? x : 0);
    y = Number(dy) + (letter === 'm' ? y : 0);
    return [x, y];
  });
}
