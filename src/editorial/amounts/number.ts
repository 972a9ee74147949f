import { everyMatch } from '../../lib/every-match.ts';

/** A numeral in Han. */
const han = '(?:[零〇一二三四五六七八九十百千万亿]|(?<![一二三四五六七八九])两)';
/** 万 of 2万, 千 of 5千; but 5千克 is five of a unit. */
const scales = '(?:十|百(?![科分帕])|千(?![克米瓦卡焦帕赫伏牛欧升字比电])|[万亿])';
const arabic = '(?:\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)|\\d+(?:[,\\uff0c]\\d{3}(?!\\d))*(?:\\.\\d+)?)';
/** 十来个; but 96110来电. 100+ as it is written on screens; but 3+1. */
const vague = `(?:(?:[余多几]|\\+(?!\\d)|来(?=[个名位人户家口次年天亩斤里米只头条块元件台辆套张万亿分公吨篇种间本场]))${scales}*)?`;
const parts = `(?:${han}{1,6}|几|${han}{0,3}十几|\\d+(?:\\.\\d+)?)`;
const decimals = '(?:点[零〇一二三四五六七八九]+)?';
const nothings =
  '伤亡|死亡|牺牲|伤害|感染|事故|投诉|差错|失误|发案|上访|新增|违规|违章|违纪|缺陷|逃逸|漏报|退货|排放|增长|延误|缺席|辍学';

/** How a number may be written, each in its kind. */
const kinds = {
  /** 百分之三十, 三分之二, 万分之3. */
  share: `${han}{1,4}分之(?:${han}+${decimals}|\\d+(?:\\.\\d+)?|几|十几)`,
  /** 1/3. */
  fraction: '(?<![\\d./])[1-9]\\d?/[1-9]\\d{0,3}(?![\\d/.年月])',
  /** 翻两番, 翻了一倍, 翻番. */
  times: `翻(?:[了上]{1,2})?(?:${parts}多?[番倍]|番|倍)`,
  /** 数以万计. */
  multitude: '数以[十百千万亿]+计',
  /** 过半, 半数, 一半. */
  half: '[过超逾近]半数?(?![年天月日小个路百世夜场辈生千亩斤公米吨里])|半数|一半',
  /** 零伤亡. */
  nothing: `零(?:${nothings})`,
  /** 几十, 数百, 上千, 十几. */
  rough: `几[十百千万亿]+|(?<![人总户次分指基系参岁函])数[十百千万亿]+|(?<![晚早马网线以之世身路会])上[百千万亿]+|${han}*十几${scales}*`,
  arabic: `${arabic}(?:[十百千]?[万亿]${arabic})*${scales}*${vague}`,
  /** 半小时, 半个多月. */
  part: '(?<![上下前后大小多每这那一夜东西南北对各折参两三四五六七八九十])半(?=个?多?(?:小时|钟头|月|世纪)|年(?![轻级])|公里|里路?|斤|公斤|米|亩|吨|升)',
  han: `${han}+${decimals}${vague}`,
} as const;
export type NumberKind = keyof typeof kinds;

const pattern = new RegExp(
  Object.entries(kinds)
    .map(([kind, source]) => `(?<${kind}>${source})`)
    .join('|'),
  'g',
);

export interface FoundNumber {
  start: number;
  text: string;
  kind: NumberKind;
}

/** Every number of a text, of whatever kind, from left to right. */
export function numbersIn(text: string): FoundNumber[] {
  return everyMatch(text, pattern).map(({ 0: found, groups = {}, index }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as NumberKind;
    return { start: index, text: found, kind };
  });
}
