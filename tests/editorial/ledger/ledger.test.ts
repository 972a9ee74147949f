import { expect, test } from 'vitest';
import { disagreementsIn } from '../../../src/editorial/ledger/disagreements.ts';
import { figuresById } from '../../../src/editorial/ledger/kept.ts';
import { type Figure, figureSchema } from '../../../src/editorial/schemas/figure.ts';
import { ledgerWith } from '../../support/ledger.ts';

const [some] = figuresById(['stops']) as [Figure];

test('the ledger is read, and figures come in the order asked for', () => {
  expect(figuresById(['volumes', 'stops']).map((figure) => figure.value)).toEqual([36_000, 27]);
});

test('every unknown id is named at once', () => {
  expect(() => figuresById(['stops', 'nobody', 'nothing'])).toThrow('nobody、nothing');
});

test('a wording that says another number is refused, with what it reads as', () => {
  const result = figureSchema.safeParse({ ...some, value: 28, unit: '个', precision: '确数', wordings: ['27个'] });
  expect(result.error?.issues[0]?.message).toBe('“27个”读作27（确数），value 和 precision 却是28（确数），改成一致');
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

const base: Figure = { ...some, id: 'base', value: 100, unit: '%', precision: '确数', wordings: ['100%'] };
const drop: Figure = { ...base, id: 'drop', value: 18.1, wordings: ['18.1%'] };
const rest: Figure = { ...base, id: 'rest', value: 81.9, wordings: ['81.9%'], derivation: 'base - drop' };

const complaints = (files: Record<string, Figure[]>) =>
  disagreementsIn(ledgerWith(files)).map(({ field, file, index, what }) => `${file} ${index}.${field} ${what}`);

test('a derivation is worked out again, from figures of whatever file', () => {
  expect(complaints({ a: [rest], b: [drop], shared: [base] })).toEqual([]);
  expect(complaints({ a: [base, { ...drop, value: 18.2, wordings: ['18.2%'] }, rest] })).toEqual([
    'content/figures/a.yaml 2.derivation “base - drop”算出来是81.8，不是 value 81.9',
  ]);
});

test('a derivation from something else is refused, and so is an exact result of a vague number', () => {
  expect(complaints({ a: [base, rest] })[0]).toContain('没有“drop”这个数');
  expect(complaints({ a: [base, { ...drop, precision: '约', wordings: ['约18.1%'] }, rest] })).toEqual([
    'content/figures/a.yaml 2.precision 算式里的“drop”不是确数，得数也不能写“确数”',
  ]);
});

test('an id twice is refused, with both places', () => {
  expect(complaints({ a: [base, base] })).toEqual(['content/figures/a.yaml 1.id “base”用了两次']);
  const [told, ...others] = disagreementsIn(ledgerWith({ a: [drop, base], b: [base] }));
  expect(others).toEqual([]);
  expect(told).toMatchObject({ file: 'content/figures/b.yaml', other: { file: 'content/figures/a.yaml', index: 1 } });
});

test('a wording that is right and outdated at once is refused, but not for what another story writes', () => {
  const outdated = { ...drop, formerly: ['100%'] };
  const told = ['content/figures/a.yaml 0.formerly “100%”还在 wordings 里用着'];
  expect(complaints({ a: [outdated, base] })).toEqual(told);
  expect(complaints({ a: [outdated], shared: [base] })).toEqual(told);
  expect(complaints({ a: [outdated], b: [base] })).toEqual([]);
});

test.each([
  [{ document: '某局通报', date: '2024-01-05' }, true],
  [{ document: '某局通报' }, false],
  [{ document: '', date: '2024-01-05' }, false],
  ['Q9', true],
  ['K1', true],
  ['M10', true],
  ['AB12c', true],
  ['q9', false],
  ['Q', false],
  ['Q9cd', false],
  ['Ｑ9', false],
])('source %j', (source, good) => {
  expect(figureSchema.safeParse({ ...some, source }).success).toBe(good);
});
