import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareBlocks, likeness, stretches } from '../../../src/tools/diff/wording.ts';

const blocks = (...texts: string[]) => texts.map((text) => ({ kind: '正文', text }));

test('a sentence that was put right is one change, and says what was there', () => {
  const before = blocks('先到的人把闸门打开。', '水车一共3055架，转了一夜。', '天亮了。');
  const after = blocks('先到的人把闸门打开。', '水车一共3065架，转了一夜。', '天亮了。');
  expect(compareBlocks(before, after)).toEqual([
    { kind: '正文', before: '水车一共3055架，转了一夜。', after: '水车一共3065架，转了一夜。' },
  ]);
});

test('a number is one word', () => {
  expect(stretches('一共3055架', '一共3065架')).toEqual([
    { text: '一共', in: 'both' },
    { text: '3055', in: 'before' },
    { text: '3065', in: 'after' },
    { text: '架', in: 'both' },
  ]);
});

test('a piece that is new or gone is no version of another', () => {
  expect(compareBlocks(blocks('甲乙丙丁'), blocks('子丑寅卯', '甲乙丙丁'))).toEqual([
    { kind: '正文', after: '子丑寅卯' },
  ]);
  expect(compareBlocks(blocks('甲乙丙丁'), blocks('子丑寅卯'))).toEqual([
    { kind: '正文', before: '甲乙丙丁' },
    { kind: '正文', after: '子丑寅卯' },
  ]);
});

test('what stands elsewhere, word for word, has moved', () => {
  expect(compareBlocks(blocks('一', '二', '三', '四'), blocks('四', '一', '二', '三'))).toEqual([
    { kind: '正文', before: '四', after: '四', moved: true },
  ]);
});

test('a headline that became a paragraph is gone and new', () => {
  expect(compareBlocks([{ kind: '标题', text: '水车转了' }], blocks('水车转了一夜'))).toHaveLength(2);
});

test('nothing is lost: what stayed and what changed make up both texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const found = stretches(before, after);
      const side = (left: string) => found.flatMap((one) => (one.in === left ? [] : one.text)).join('');
      expect([side('after'), side('before')]).toEqual([before, after]);
    }),
  );
});

test('no piece of either version goes unseen', () => {
  const some = fc
    .array(fc.constantFrom('甲', '乙', '丙丁', '丙戊', '己'), { maxLength: 6 })
    .map((texts) => blocks(...texts));
  fc.assert(
    fc.property(some, some, (before, after) => {
      const changes = compareBlocks(before, after);
      expect(changes.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
      const told = changes.flatMap((change) => [change.before, change.after]);
      const onOneSide = [...before, ...after].filter(
        ({ text }) => !before.some((one) => one.text === text) || !after.some((one) => one.text === text),
      );
      for (const { text } of onOneSide) expect(told).toContain(text);
    }),
  );
});

test('likeness goes from nothing to all', () => {
  expect([likeness('', '甲'), likeness('甲', '乙'), likeness('甲', '甲')]).toEqual([0, 0, 1]);
  expect(likeness('水车转了一夜', '水车转了两夜')).toBeGreaterThan(0.5);
});
