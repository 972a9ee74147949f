import { expect, test } from 'vitest';
import { csvOf } from '../../src/lib/table.ts';

test('commas, quotes and line breaks do not break the CSV', () => {
  const table = { head: ['甲,乙'], rows: [[{ text: '“"”' }], [{ text: '一\n二' }]] };
  expect(csvOf(table)).toBe('\ufeff"甲,乙"\r\n"“""”"\r\n"一\n二"\r\n');
});
