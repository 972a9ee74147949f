import { expect, test } from 'vitest';
import { drawChart, lettered } from '../../../src/charts/draw.ts';
import { spread } from '../../../src/charts/kinds/doughnut.ts';
import { chartSpec } from '../../../src/editorial/charts/spec.ts';
import { cards, drivers, figure, props, several } from '../fixtures.ts';
import { dotsOf, scattered } from './plots.ts';

test('magnitudes stand a power of ten apart where they are a power of ten apart', () => {
  const { plot } = chartSpec(props({ kind: 'magnitude' }), [
    several,
    figure({ label: '甲', value: 200_000_000, wordings: ['2亿个'] }),
    figure({ label: '乙', value: 20_000, wordings: ['2万个'] }),
  ]);
  // A thread leads from the edge to each amount.
  const [x1 = 0, x2 = 0, x3 = 0] = [...drawChart(plot).matchAll(/d="M0 [\d.]+H([\d.]+)V/g)]
    .map((match) => Number(match[1]))
    .filter((x) => x > 1);
  expect((x2 - x3) / (x1 - x2)).toBeCloseTo(4, 0);
});

test('a ring lists its parts beneath, by number, and what they add up to', () => {
  const { plot } = chartSpec(props({ kind: 'doughnut', total: '60253名' }), [drivers, cards]);
  const svg = drawChart(plot);
  expect(svg.match(/A104 104/g)).toHaveLength(2);
  for (const number of ['1', '2']) expect(svg).toContain(`>${number}</text>`);
  expect(lettered(plot).words.list).toEqual([
    { sign: '1', label: '开过书车的人', wording: '253名' },
    { sign: '2', label: '办过借书证的', wording: '6万人' },
    { sign: '', label: '合计', wording: '60253名' },
  ]);
});

test('the numbers of the thinnest slices still stand apart', () => {
  const angles = spread([0, 0.001, 0.002, 0.003, 0.004, 3]);
  const around = [...angles, (angles[0] as number) + 2 * Math.PI];
  const gaps = around.slice(1).map((angle, index) => angle - (around[index] as number));
  expect(Math.min(...gaps)).toBeGreaterThan(0.2);
});

test('a scatter has both its axes named and every point', () => {
  const plot = scattered([
    [3, 12],
    [8, 21],
  ]);
  expect(dotsOf(drawChart(plot))).toHaveLength(2);
  expect(lettered(plot).words).toMatchObject({
    axes: { up: '走访（次）', across: '路程（公里）' },
    list: [{ label: '第1村' }, { label: '第2村' }],
  });
});

test('what is below zero in a scatter stands left of its line or under it, and both lines are drawn in ink', () => {
  const svg = drawChart(
    scattered([
      [-40, 20],
      [40, -20],
      [0, 0],
    ]),
  );
  const [left, right, zero] = dotsOf(svg);
  if (!left || !right || !zero) throw new Error('no dots');
  // Whole pixels.
  expect(Math.abs(zero[0] - left[0] - (right[0] - zero[0]))).toBeLessThanOrEqual(1);
  expect(Math.abs(zero[1] - left[1] - (right[1] - zero[1]))).toBeLessThanOrEqual(1);
  expect(left[0]).toBeLessThan(zero[0]);
  expect(left[1]).toBeLessThan(zero[1]);
  const inked = [...svg.matchAll(/fill="var\(--ink, currentColor\)" d="M([\d.]+) ([\d.]+)/g)].map(([, x, y]) =>
    [x, y].map(Number),
  );
  expect(inked.some(([, y]) => y === zero[1])).toBe(true);
  expect(inked.some(([x]) => x === zero[0])).toBe(true);
});
