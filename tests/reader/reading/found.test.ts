import { expect, test } from 'vitest';
import { foundIn } from '../../../src/reader/reading/found.ts';

test.each([
  ['the same', ['甲。', '乙。'], ['甲。', '乙。'], [0, 1]],
  ['the page says more', ['甲。', '乙。'], ['甲。', '图题', '乙。'], [0, 2]],
  ['and one less', ['甲。', '题外。', '乙。'], ['甲。', '乙。'], [0, undefined, 1]],
  ['signs and spaces are nothing', ['“甲”，乙。'], ['甲 乙'], [0]],
  ['twice the same, each in its turn', ['甲。', '甲。'], ['甲。', '乙。', '甲。'], [0, 2]],
  ['nothing', [], ['甲。'], []],
])('%s', (_, read, page, places) => expect(foundIn(read, page)).toEqual(places));
