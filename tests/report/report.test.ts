import { expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/rules/check-content.ts';
import { precisions } from '../../src/editorial/amounts/wording.ts';
import { figuresOf } from '../support/ledger.ts';
import { fixture } from '../support/project.ts';

test('the fixture is content without a mistake', () => {
  expect(checkContent('tests/report')).toEqual([]);
});

test('its figures have every precision, and every kind of date', () => {
  const ledger = figuresOf(fixture);
  expect(new Set(ledger.map(({ precision }) => precision))).toEqual(new Set(precisions));
  // 报道时, a year, a month, a day.
  expect(new Set(ledger.map(({ asOf }) => asOf.length))).toEqual(new Set([3, 4, 7, 10]));
});
