import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawChart, widths } from '../../src/charts/draw.ts';
import { chartSpec } from '../../src/editorial/charts/spec.ts';
import { cards, cost, drivers, figure, props, readers, shelves } from './fixtures.ts';

const dots = (count: number) =>
  chartSpec(props({ kind: 'dots' }), [figure({ value: count, wordings: [`${count}个`] })]);
const bars = chartSpec(props({ title: '甲“"<&”', takeaway: '乙。' }), [readers, cards]);
const bothWidths = [widths.narrow, widths.wide];

/** Right edges of the bars, which are the shapes that start on the baseline and are wider than it. */
function barEnds(svg: string): number[] {
  return [...svg.matchAll(/d="M0 [\d.]+H([\d.]+)V/g)].map((match) => Number(match[1])).filter((end) => end > 1);
}

describe.each(bothWidths)('at a width of %i', (width) => {
  it.each([1, 46, 82, 253, 1000, 1001, 2332, 3055])('draws exactly %i marks', (count) => {
    expect(drawChart(dots(count), width).match(/h0/g)).toHaveLength(count);
  });

  it('keeps every mark inside the picture and apart from every other', () => {
    for (const count of [46, 253, 3055]) {
      const svg = drawChart(dots(count), width);
      const [, height] = svg.match(/viewBox="0 0 [\d.]+ ([\d.]+)"/) ?? [];
      const shelves = centresOf(svg);
      expect(new Set(shelves.map(String)).size).toBe(count);
      for (const [x, y] of shelves) {
        expect(x > 0 && x < width && y > 0 && y < Number(height)).toBe(true);
      }
    }
  });

  it.each([shelves, drivers])('costs little: $value marks', (given) => {
    const svg = drawChart(chartSpec(props({ kind: 'dots' }), [given]), width);
    expect(brotliCompressSync(svg).length).toBeLessThan(600);
  });

  it('draws bars from zero, in proportion', () => {
    const [first = 0, second = 0] = barEnds(drawChart(bars, width));
    expect(first / second).toBeCloseTo(2000 / 60000, 2);
  });

  it('writes labels and wordings as text inside the picture', () => {
    const svg = drawChart(bars, width);
    for (const text of ['2000多名', '6万人', '借书的乡邻', '办过借书证的']) expect(svg).toContain(`>${text}</text>`);
  });

  it('styles with palette variables in attributes only, as the CSP demands', () => {
    for (const spec of [bars, dots(253)]) {
      const svg = drawChart(spec, width);
      expect(svg).not.toMatch(/\sstyle=|<style|#[0-9a-f]{3}|rgb|font-family/i);
      for (const [, colour] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(colour).toMatch(/^(none|var\(--[a-z-]+\))$/);
    }
  });

  it('has coordinates of at most one half', () => {
    expect(drawChart(bars, width)).not.toMatch(/\.(?!5(?!\d))\d/);
  });
});

it('lets only a lower bound trail off', () => {
  const shapes = (given: typeof drivers) =>
    drawChart(chartSpec(props(), [given]), widths.narrow).match(/<path/g)?.length ?? 0;
  expect(shapes(readers)).toBeGreaterThan(shapes(cost));
});

it('is one image with title and takeaway as its name', () => {
  expect(drawChart(bars, widths.narrow)).toMatch(
    /^<svg viewBox="0 0 308 \d+" role="img" aria-label="甲“&quot;&lt;&amp;”。乙。" focusable="false">/,
  );
});

/** Reads the shelves of the marks back from the one path they share. */
function centresOf(svg: string): [number, number][] {
  let x = 0;
  let y = 0;
  return [...svg.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, letter, dx, dy]) => {
    x = Number(dx) + (letter === 'm' ? x : 0);
    y = Number(dy) + (letter === 'm' ? y : 0);
    return [x, y];
  });
}
