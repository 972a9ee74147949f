import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../src/editorial/charts/kinds.ts';
import { checkContent } from '../../src/editorial/rules/check-content.ts';
import { precisions } from '../../src/editorial/amounts/wording.ts';
import { contracts } from '../../src/editorial/source/contracts.ts';
import { ledgerOf } from '../support/ledger.ts';
import { fixture } from '../support/project.ts';

const written = globSync(`${fixture}/**/*.mdx`)
  .map((file) => readFileSync(file, 'utf8'))
  .join();

test('the fixture is content without a mistake', () => {
  expect(checkContent('tests/report')).toEqual([]);
});

test.each(Object.keys(contracts))('it uses <%s>', (name) => {
  expect(written).toMatch(new RegExp(`<${name}\\b`));
});

test.each(kinds)('it has a chart of kind %s', (kind) => {
  expect(written).toContain(`kind="${kind}"`);
});

test('its figures have every precision, and every kind of date', () => {
  const ledger = ledgerOf(fixture);
  expect(new Set(ledger.map(({ precision }) => precision))).toEqual(new Set(precisions));
  // 报道时, a year, a month, a day.
  expect(new Set(ledger.map(({ asOf }) => asOf.length))).toEqual(new Set([3, 4, 7, 10]));
});
