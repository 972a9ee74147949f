import { expect, test } from 'vitest';
import { continuedIn } from '../../../../src/editorial/rules/copy/continued.ts';
import { lintCopy } from '../../../../src/editorial/rules/copy/lint.ts';
import { characterFindings } from '../../../../src/editorial/rules/copy/unprintable.ts';
import { inlineSigns, raised } from '../../../../src/editorial/rules/markup/inline-signs.ts';
import { lineSigns } from '../../../../src/editorial/rules/markup/line-signs.ts';
import { plainSigns } from '../../../../src/editorial/rules/markup/plain-signs.ts';
import { growthOf, linear } from '../../../support/growth.ts';

/** What may be held against all that stands before or behind it. */
const pieces = [
  ...'， （ ( ) “ ” ‘ \' " . 3～ 一 他, 他. ． 2千 3:一 — … ⋯ · • 「 ′ ＊ * ** __ _ ~ ~~ ` ｀ [ ［ 【 [甲] [甲][ & &amp \\ == < # － 摄 记者'.split(
    ' ',
  ),
  ' ',
  '\u3000',
  '他 ',
  '他 3 ',
  '(甲',
  '（甲)',
  '“甲”、',
  '“甲 乙”',
  '《甲》、《乙》丙',
  '10～20%，',
  '他--',
  '3 055 ',
  '新华社记者 ',
  ' 摄',
  '\n-',
  '\n1.',
  '甲 ,',
  '** ',
  '[甲] (',
  '⼈',
  '\u200b',
  '\u{1f600}\u200b',
  'а',
  'a\u0301',
  'https://а',
];

/** Several at once: of those together one that grows too much shows. */
const together = 6;
const groups = Array.from({ length: Math.ceil(pieces.length / together) }, (_, index) => [
  pieces.slice(index * together, (index + 1) * together),
]);

test.each(groups)('sixteen times as much of each of %j is about sixteen times the work', (group) => {
  const signs = [...lineSigns, ...inlineSigns, ...plainSigns, raised];
  const work = (size: number) => {
    for (const piece of group) {
      const text = piece.repeat(size);
      lintCopy(text);
      lintCopy(`(甲${text}`);
      characterFindings(text, true);
      for (const { pattern } of signs) for (const _ of text.matchAll(pattern));
    }
  };
  expect(growthOf(work)).toBeLessThan(linear);
});

test.each([
  ['that are never closed', '“甲。'],
  ['that are whole', '“甲。”'],
  ['one inside another', '“‘甲。'],
])('quotations of many paragraphs, %s, are read once', (_, paragraph) => {
  expect(growthOf((size) => continuedIn(Array(size).fill(paragraph)))).toBeLessThan(linear);
});

test('one missing mark among many is one mistake', () => {
  const text = `“甲，${'“乙”'.repeat(30_000)}`;
  expect(lintCopy(text).filter(({ rule }) => /quote|mark/.test(rule))).toMatchObject([
    { start: 0, rule: 'unpaired-mark' },
  ]);
});
