import { expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/rules/check-content.ts';
import { precisions } from '../../src/editorial/amounts/hedges.ts';
import { figuresOf } from '../support/ledger.ts';
import { fixture } from '../support/project.ts';

test('the fixture is content without a mistake', () => {
  expect(checkContent('tests/report')).toEqual([]);
});

test('its figures have every precision, and every kind of date', () => {
  const ledger = figuresOf(fixture);
  expect(new Set(ledger.map(({ precision }) => precision))).toEqual(new Set(precisions));
  const kinds = ledger.map(({ asOf }) => asOf.replace(/\d/g, '0'));
  expect(new Set(kinds)).toEqual(new Set(['报道时', '未注明', '0000', '0000-00', '0000-00-00']));
});
