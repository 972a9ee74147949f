import { chartSpec } from '../../../src/editorial/charts/spec.ts';
import { figure, props } from '../fixtures.ts';

/** A line through so many times. */
export const through = (labels: string[], value: (index: number) => number) =>
  chartSpec(
    props({ kind: 'line' }),
    labels.map((label, index) => figure({ label, value: value(index), unit: '人', wordings: [`${value(index)}人`] })),
  ).plot;

/** Points of two numbers each. */
export const scattered = (points: [x: number, y: number][]) =>
  chartSpec(props({ kind: 'scatter' }), [], {
    axes: ['路程（公里）', '走访（次）'],
    asOf: '2023',
    source: '账本',
    points: points.map(([x, y], index) => ({
      label: `第${index + 1}村`,
      value: y,
      wording: String(y),
      x: { value: x, wording: String(x) },
    })),
  }).plot;

/** Lines of several series, made as an editor's table makes them; `undefined` is a gap. */
export const compared = (
  series: string[],
  numbers: (number | undefined)[][],
  mark?: string,
  kind: 'line' | 'bar' = 'line',
) =>
  chartSpec(
    props({ kind, mark }),
    numbers.flatMap((row, index) =>
      row.map((value) =>
        value === undefined
          ? { gap: `${index + 1}月` }
          : figure({ label: `${index + 1}月`, value, unit: '起', wordings: [`${value}起`] }),
      ),
    ),
    { series },
  ).plot;

export const twelve = (value: (index: number) => number[]) => Array.from({ length: 12 }, (_, index) => value(index));

/** Centres of the dots, which are drawn one after the other, each relative to the last. */
export function dotsOf(svg: string): [number, number][] {
  return [...svg.matchAll(/stroke-linecap="round" d="([^"]*)"/g)].flatMap(([, path = '']) => {
    let [x, y] = [0, 0];
    return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, how, dx, dy]): [number, number] => {
      [x, y] = how === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
      return [x, y];
    });
  });
}
