/**
 * Vague words are part of the fact and never dropped: 余, 多, 超 and 至少 make the value a lower bound, 近, 不足 and
 * 至多 an upper one, 约 an approximation, 上万 "from 10,000 up", 几 and 数 "from two up".
 */
export const precisions = ['确数', '余', '多', '约', '近', '超', '不足', '至少', '至多', '上', '几', '数'] as const;
export type Precision = (typeof precisions)[number];

/** Which way the truth lies from the value. */
const below: readonly Precision[] = ['近', '不足', '至多'];
export function directionOf(precision: Precision): 'exact' | 'about' | 'below' | 'above' {
  if (precision === '确数') return 'exact';
  if (precision === '约') return 'about';
  return below.includes(precision) ? 'below' : 'above';
}

type Hedges = Readonly<Record<string, Precision>>;

/** Vague words before an amount. */
export const hedgesBefore: Hedges = {
  ...all('约', '大约 约 约有 约为 约达 约合 约占 约莫 大概'),
  ...all('近', '将近 接近 逼近 近 近有'),
  ...all('超', '超过 超出 超 逾 突破 破 过 高于 多于 不止'),
  ...all('至少', '至少 最少 起码 不少于 不低于'),
  ...all('不足', '不足 不到 未满 少于 低于'),
  ...all('至多', '不超过 不多于 不高于 至多 最多'),
};

/** Vague words behind an amount and its unit. */
export const hedgesAfter: Hedges = {
  ...all('约', '左右 上下'),
  ...all('至少', '以上'),
  ...all('至多', '以下 以内 之内'),
  ...all('多', '多 + 出头'),
  ...all('余', '余 有余'),
  ...all('超', '开外'),
};

export const hedgesInside: Hedges = { 余: '余', 多: '多', '+': '多', 来: '约' };

/** What stands before a vague word where it is the end of another one: 附近十几个, 相约两点, 最近3年, 打破100米纪录. */
const otherWords: Readonly<Record<string, string>> = {
  近: '附最临邻靠亲相逼贴新',
  约: '条公签合违履契预相特誓制租续毁缔婚节',
  超: '高赶中反英西意德法',
  破: '侦告打冲识爆跌',
  多: '许众',
};

/** And behind it, where it is the beginning of another one: 253名多是青年, 46人以上海为家. */
const goOn: Readonly<Record<string, string>> = {
  多: '数为是年次种样半少亏',
  余: '下生额',
  有余: '额地力钱款粮',
  以上: '海述升',
  以下: '简列是为',
  以内: '部蒙容',
};

/** The vague word that ends at `index`. 过 is one before a round number alone: 过万, but 走过3年. */
export function hedgeBefore(text: string, index: number): string {
  for (const length of [3, 2, 1]) {
    const word = text.slice(Math.max(0, index - length), index);
    if (word === '过' && !/^[百千万亿]/.test(text.slice(index, index + 1))) continue;
    if (Object.hasOwn(hedgesBefore, word) && !otherWords[word]?.includes(text[index - length - 1] ?? ' ')) return word;
  }
  return '';
}

/** The vague word that begins at `index`. */
export function hedgeAfter(text: string, index: number): string {
  return (
    [2, 1]
      .map((length) => text.slice(index, index + length))
      .find((word) => Object.hasOwn(hedgesAfter, word) && !goOn[word]?.includes(text[index + word.length] ?? ' ')) ?? ''
  );
}

function all(precision: Precision, words: string): Hedges {
  return Object.fromEntries(words.split(' ').map((word) => [word, precision]));
}
