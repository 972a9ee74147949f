import { describe, expect, test } from 'vitest';
import { breaksIn } from '../../../src/editorial/setting/phrases.ts';

/** A headline with its breaks drawn in. */
function parted(text: string): string {
  const ends = [0, ...breaksIn(text), text.length];
  return ends
    .slice(1)
    .map((end, index) => text.slice(ends[index], end))
    .join('|');
}

describe('a headline may break between words,', () => {
  test.each([
    '从几十亿条|数据里|找线头',
    '钥匙|叮当响，|老马来了',
    '还回去|又放|回来的|钥匙',
    '基层|组织、|基础|工作、|基本|能力',
    '越来越|重的|一串',
    '“引流”的|电话',
    '《平安》|专刊',
    '替陆女士|追款',
    '100多名|消防员|连夜|驰援|3个|乡镇',
    '马怀龙的|钥匙',
    '二十年，|一座山，|一辆车',
  ])('%s', (expected) => {
    expect(parted(expected.replaceAll('|', ''))).toBe(expected);
  });
});

// What editors will write is not known: these hold for any headline.
const titles = [
  '第十一届全国人民代表大会第三次会议在京开幕',
  '他说：“我们依然能拎得动”——一名社区民警的十二年',
  '科技兴警，让12345.6万条数据跑起来！',
  'AI时代的“枫桥经验”',
  '桥断的那一天',
  '雨',
  '',
  '（上）从雨夜到天明（下）',
];

describe.each(titles)('%s', (title) => {
  const phrases = parted(title).split('|');

  test('loses nothing, and no phrase begins with a mark that ends one, or ends with one that begins one', () => {
    expect(phrases.join('')).toBe(title);
    for (const phrase of phrases) {
      expect(phrase).not.toMatch(/^[，。、；：！？”’）》」—…]/);
      expect(phrase).not.toMatch(/[“‘（《「]$/);
    }
  });

  test('no digit is parted from its unit, and no word of one character stands alone', () => {
    for (const phrase of phrases) expect(phrase).not.toMatch(/^[\d.]+$/);
    if (title.length > 1) for (const phrase of phrases) expect(phrase).not.toMatch(/^\p{Script=Han}$/u);
  });
});
