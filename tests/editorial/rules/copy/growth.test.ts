import { expect, test } from 'vitest';
import { lintCopy } from '../../../../src/editorial/rules/copy/lint.ts';
import { growthOf, linear } from '../../../support/growth.ts';

test.each([
  '，',
  '（',
  '(',
  '"',
  '“',
  '.',
  '3～',
  ' ',
  '一',
  '他,',
  '他 ',
  '“甲”、',
  '．',
  '10～20%，',
  '他--',
  '他.',
  '2千',
])('sixteen times as much of %j is about sixteen times the work', (piece) => {
  expect(growthOf((size) => lintCopy(piece.repeat(size)))).toBeLessThan(linear);
});
