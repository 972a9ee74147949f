import { expect, test } from 'vitest';
import { uncoveredIn } from '../../../src/editorial/ledger/coverage.ts';
import type { Figure } from '../../../src/editorial/schemas/figure.ts';
import { growthOf, linear } from '../../support/growth.ts';
import { ledgerWith } from '../../support/ledger.ts';

const figures = ['253名', '2000多名', '3至5天'].map(
  (wording, index): Figure => ({
    id: `figure-${index}`,
    label: '数',
    value: 253,
    unit: '名',
    precision: '确数',
    wordings: [wording],
    asOf: '2023',
    source: 'O4',
  }),
);

/** Finding amounts, finding wordings, and holding one against the other. */
const scope = { ledger: ledgerWith({ shared: figures }), reach: [figures], own: 'content/figures/a.yaml' };
const work = (text: string) => uncoveredIn({ text, settled: [], prose: true }, scope);

test.each([
  ['numerals', ['一', '十', '百', '1', '1 111', '1,111', '1.', '0', '一亿']],
  ['what begins and does not go on', ['第', '第一', '近', '翻一', '数以十', '百分之一', '《', '上百', '零下', '两半']],
  ['days', ['二〇二三年', '2023年', '一月', '三天', '1小时', '8时']],
  ['what joins', ['1-', '1～', '～', '-', '/', '1/', '3至', '零下1℃～', '1:']],
  ['letters', ['A', 'A-', 'A1', '1A', '1=', 'A-A-', '1km']],
  ['amounts', ['3至5天', '近近2000名', '253名', '3055个，', '一两句']],
])('sixteen times as much of %s is about sixteen times the work', (_, pieces) => {
  const all = (size: number) => {
    for (const piece of pieces) work(piece.repeat(size));
  };
  expect(growthOf(all)).toBeLessThan(linear);
});
