import { expect, test } from 'vitest';
import { partsOf, sizesOf } from '../../src/components/figure-sizes.ts';

test.each([
  ['至少15户', { hedge: '至少', number: '15', rest: '户' }],
  ['近500名', { hedge: '近', number: '500', rest: '名' }],
  ['2.3万余人次', { hedge: '', number: '2.3', rest: '万余人次' }],
  ['-12℃', { hedge: '', number: '-12', rest: '℃' }],
  ['几十亿条', { hedge: '', number: '几十亿条', rest: '' }],
])('%s has its number apart from what goes with it', (wording, parts) => {
  expect(partsOf(wording)).toEqual(parts);
});

test('the first of an odd number leads where it is short', () => {
  expect(sizesOf(['3055个'])).toEqual({ lead: true, small: false });
  expect(sizesOf(['3055个', '46把', '8个月'])).toEqual({ lead: true, small: false });
  expect(sizesOf(['46把', '8个月'])).toEqual({ lead: false, small: false });
});

test('one that would be torn in the largest text has all the box set smaller, but for what leads', () => {
  expect(sizesOf(['46把', '7000多户', '8个月'])).toEqual({ lead: true, small: true });
  expect(sizesOf(['7000多户', '46把', '8个月'])).toEqual({ lead: false, small: true });
  expect(sizesOf(['几十亿条', '8个月'])).toEqual({ lead: false, small: true });
});
