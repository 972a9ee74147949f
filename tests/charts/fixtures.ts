import type { ChartProps } from '../../src/editorial/charts/spec.ts';
import type { Figure } from '../../src/editorial/schemas/figure.ts';

/** A complete figure, with what a test cares about on top. */
export function figure(own: Partial<Figure> = {}): Figure {
  return {
    id: 'shelves',
    label: '沿路的书柜',
    value: 3055,
    unit: '个',
    precision: '确数',
    wordings: ['3055个'],
    asOf: '报道时',
    source: 'N1',
    ...own,
  };
}

export const shelves = figure();
export const drivers = figure({
  id: 'drivers',
  label: '开过书车的人',
  value: 253,
  unit: '名',
  wordings: ['253名'],
  asOf: '2023',
});
export const readers = figure({
  id: 'readers',
  label: '借书的乡邻',
  value: 2000,
  unit: '名',
  precision: '多',
  wordings: ['2000多名'],
});
export const cards = figure({ id: 'cards', label: '办过借书证的', value: 60000, unit: '人', wordings: ['6万人'] });
export const cost = figure({ id: 'cost', label: '买书的钱', value: 1750000, unit: '元', wordings: ['175万元'] });

export const several = figure({
  id: 'records',
  label: '数据',
  value: 2_000_000_000,
  unit: '条',
  precision: '几',
  wordings: ['几十亿条'],
});

/** Complete props, with what a test cares about on top. */
export function props(own: Partial<ChartProps> = {}): ChartProps {
  return { kind: 'bar', figures: 'a,b', title: '标题', takeaway: '一句话。', ...own };
}
