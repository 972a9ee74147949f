import { expect, test } from 'vitest';
import { figuresById, readLedger } from '../../src/figures/ledger.ts';
import { figureSchema } from '../../src/schemas/figure.ts';

const [some] = readLedger();

test('the ledger is read, and figures come in the order asked for', () => {
  expect(figuresById(['injured-2023', 'fallen-2023']).map((figure) => figure.value)).toEqual([4565, 253]);
});

test('every unknown id is named at once', () => {
  expect(() => figuresById(['fallen-2023', 'nobody', 'nothing'])).toThrow('nobody、nothing');
});

test('a wording that says another number is refused, with what it reads as', () => {
  const result = figureSchema.safeParse({ ...some, value: 254, unit: '名', precision: '确数', wordings: ['253名'] });
  expect(result.error?.issues[0]?.message).toBe('写法“253名”读作253（确数），与 value 254（确数）不符');
});

test('a wording that drops the vagueness of its number is refused', () => {
  const figure = { ...some, value: 2000, unit: '名', precision: '多', wordings: ['2000多名', '2000名'] };
  const result = figureSchema.safeParse(figure);
  expect(result.error?.issues.map((issue) => issue.path)).toEqual([['wordings', 1]]);
});

test.each(['2024年', '目前', '2024-1'])('as-of %s is refused', (asOf) => {
  expect(figureSchema.safeParse({ ...some, asOf }).success).toBe(false);
});

test('a misspelled key is refused', () => {
  expect(figureSchema.safeParse({ ...some, sourse: 'N1' }).success).toBe(false);
});
