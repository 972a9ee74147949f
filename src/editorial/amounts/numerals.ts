const digits = '零一二三四五六七八九';
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A Han digit's value; 两 counts like 二, 〇 like 零. Not a digit: undefined. */
export function digitOf(character: string): number | undefined {
  const value = digits.indexOf(character.replace('两', '二').replace('〇', '零'));
  return value === -1 || character === '' ? undefined : value;
}

/** The product of scale words, so that 十亿 is 1,000,000,000; of no words it is 1. */
export function scaleOf(words: string): number {
  return [...words].reduce((product, word) => product * (small[word] ?? large[word] ?? 1), 1);
}

/** Rounds away what floating point adds: 2.3 × 10,000 is 23,000. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Reads a numeral as newspapers print it: 3055, 3,055, 2.3万, 1亿2000万, 三十二, 一百零五,
 * 九十八点六, 二〇二三, 一百五. No vague words: those are the business of `wording.ts`.
 * @returns undefined when it is none
 */
export function readNumeral(text: string): number | undefined {
  const plain = text.replace(/(?<=\d)[,\uff0c \u00a0\u2009\u202f](?=\d{3})/g, '');
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain);
  if (/^[零〇一二三四五六七八九]{3,}$/.test(plain)) return Number([...plain].map(digitOf).join(''));
  const [whole = '', decimals, ...more] = plain.split('点');
  if (more.length > 0 || !/^(\d+(\.\d+)?|[零〇一二两三四五六七八九十百千万亿])+$/.test(whole)) return undefined;
  if (decimals === undefined) return readWhole(whole);
  if (!/^[零〇一二三四五六七八九]+$/.test(decimals)) return undefined;
  const fraction = Number(`0.${[...decimals].map(digitOf).join('')}`);
  return exact((readWhole(whole) ?? 0) + fraction);
}

function readWhole(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 1;
  for (const token of text.match(/\d+(?:\.\d+)?|./g) ?? []) {
    const scale = small[token] ?? large[token];
    if (scale === undefined) {
      if (digit) return undefined;
      digit = digitOf(token) ?? Number(token);
      // 一百零五 is 105, while 一百五 is 150.
      if (digit === 0) last = 1;
    } else if (scale < 1e4) {
      section += (digit ?? 1) * scale;
      digit = undefined;
      last = scale;
    } else {
      section += digit ?? 0;
      digit = undefined;
      total = scale === 1e8 ? (total + section || 1) * scale : total + (section || 1) * scale;
      section = 0;
      last = scale;
    }
  }
  const rest = digit === undefined ? 0 : digit * (last >= 100 ? last / 10 : 1);
  return exact(total + section + rest);
}
