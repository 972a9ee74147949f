import { expect, test } from 'vitest';
import { isOrdinary, letters, marks } from '../../src/lib/look-alikes.ts';

const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const ordinary = all.filter(isOrdinary);

test('what is passed over as ordinary looks like nothing else, wherever it stands', () => {
  expect(ordinary.length).toBeGreaterThan(20_000);
  const mistaken = [...letters, ...marks].flatMap(({ instead, pattern }) => {
    const find = new RegExp(pattern, 'gu');
    return ordinary.flatMap((character) =>
      [`民${character}警`, `a${character}b`, `1${character}2`, character.repeat(2)].flatMap((text) =>
        (text.match(find) ?? []).filter((found) => instead?.(found) !== found),
      ),
    );
  });
  expect(mistaken).toEqual([]);
});

test('nor is it unseen, unassigned or a picture', () => {
  const unlike = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\p{Emoji_Presentation}]/u;
  expect(ordinary.filter((character) => unlike.test(character))).toEqual(['\n', ' ']);
  for (const text of ['民⼈警察', '民\u200b警', '﹐', '王・明', '\u{2f800}']) expect(isOrdinary(text)).toBe(false);
});
