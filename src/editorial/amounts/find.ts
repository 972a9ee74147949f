import { isCompound, isRange, isRangeOfParts } from './compound.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { measureAt } from './measures.ts';
import { type FoundNumber, numbersIn } from './number.ts';
import { withoutOrdinary } from './ordinary.ts';
import { isStatistic, type Quantity } from './statistic.ts';

/** An amount that stands in a text: 近2000名. */
export interface FoundAmount {
  /** Where it begins and ends, its vague words and its unit included. */
  start: number;
  end: number;
  /** The last number of it, with the vague words inside it: 2.3万余. */
  number: string;
  /** Its measure word, where there is one that is known. */
  unit: string | undefined;
}

/**
 * Finds the statistics of a text: what a desk that checks facts would look up. A number in Arabic digits is one when
 * it counts or measures something, and a number in Han when it is ten or more, is vague (数百, 七八个), a share (三成) or
 * measures something (一米七, 五年连降); 两名同志 and 三件事 are plain words, for which GB/T 15835 wants Han, as it wants
 * Arabic digits for statistics. Days, ranks, names and sayings are none (`ordinary/`).
 */
export function findAmounts(text: string): FoundAmount[] {
  const plain = withoutOrdinary(halfWidth(text));
  const quantities: Quantity[] = [];
  for (const number of numbersIn(plain)) {
    const next = measuredAt(plain, number);
    const last = quantities.at(-1);
    const joined = last && joinedWith(plain, last, next);
    if (joined) quantities[quantities.length - 1] = joined;
    else if (!last || next.start >= last.end) quantities.push(next);
  }
  return quantities.map((quantity) => hedged(plain, quantity)).filter((quantity) => isStatistic(plain, quantity));
}

/** As many characters, those of digits among them as ASCII has them. */
function halfWidth(text: string): string {
  return text.replace(/[\uff10-\uff19\uff0e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const complete = new Set(['share', 'fraction', 'times', 'multitude', 'half', 'nothing']);
/** Units behind which digits are its tenths, and units that have a half: 一米七, 9秒83, 三年半. */
const tenths = /^(?:米|元|块|尺|斤|秒|成)$/;
const halves = /^(?:年|天|个?小时|个?钟头|米|亩|斤|里|里地|周|公里|倍|成|元|块)$/;
const ends = '(?=[\\s，。；、！？：）”’的高深宽长大厚重以左上多后前]|$)';
const tail = new RegExp(`[一二三四五六七八九]{1,2}${ends}`, 'y');
const half = new RegExp(`半${ends}|半(?=时间|功夫|左右|工夫|地(?![区方点]))`, 'y');

/** A number with what belongs to it behind: 4个多小时, 一个半月, 一米七, 三年半. */
function measuredAt(text: string, { kind, start, text: number }: FoundNumber): Quantity {
  let end = start + number.length;
  if (complete.has(kind)) return { start, end, number, kind, unit: undefined };
  const between = matchAt(/个(?:[余多]|半(?=小时|钟头|月|世纪|星期))/y, text, end);
  end += between.length;
  const unit = between ? unitBehind(text, end) : rateAt(text, end);
  if (unit) end += between ? unit.length - 1 : unit.length;
  if (unit && tenths.test(unit)) end += tenthsAt(text, end).length;
  if (unit && halves.test(unit)) end += matchAt(half, text, end).length;
  return { start, end, number, kind, unit, ...(between && { hedged: true }) };
}

/** A measure word, or one by another: 52米/秒. */
function rateAt(text: string, index: number): string | undefined {
  const unit = measureAt(text, index);
  const per = unit && text[index + unit.length] === '/' ? measureAt(text, index + unit.length + 1) : undefined;
  return per ? `${unit}/${per}` : unit;
}

function tenthsAt(text: string, index: number): string {
  const digits = matchAt(/\d{1,3}/y, text, index);
  return digits && !measureAt(text, index + digits.length) ? digits : matchAt(tail, text, index);
}

/** The unit of 一个多月 is 个月; what is not measured by 个 is counted by it. */
function unitBehind(text: string, end: number): string {
  const measure = measureAt(`个${text.slice(end, end + 4)}`, 0) ?? '个';
  return measure === '个' ? `个${measureAt(text, end) ?? ''}` : measure;
}

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

/** 3至5天 and 1小时52分 are one amount each. */
function joinedWith(text: string, last: Quantity, next: Quantity): Quantity | undefined {
  if (next.start < last.end) return undefined;
  const between = text.slice(last.end, next.start);
  if (isRangeOfParts(last, between, next)) {
    const number = last.number.replace(/(?<=分之).+/, next.number);
    return { ...last, end: last.end + between.length + next.number.length, number, joined: 'range' };
  }
  const joined = isRange(last, between, next) ? 'range' : isCompound(last, between, next) ? 'compound' : undefined;
  return joined && { ...next, start: last.start, joined };
}

/** With its vague words, and the sign before it: 约8米, 零下20摄氏度, 200名左右. */
function hedged(text: string, quantity: Quantity): Quantity {
  let { end, start } = quantity;
  const vague = hedgeBefore(text, start);
  start -= vague.length;
  const sign = signBefore(text, start, quantity.unit);
  start -= sign.length;
  const outer = sign && !vague ? hedgeBefore(text, start) : '';
  start -= outer.length;
  const after = hedgeAfter(text, end);
  end += after.length;
  return { ...quantity, start, end, hedged: Boolean(quantity.hedged || vague || sign || outer || after) };
}

function signBefore(text: string, index: number, unit = ''): string {
  const sign = text.slice(Math.max(0, index - 2), index).match(/零下$|[-\u2212负￥¥$€£]$/)?.[0] ?? '';
  if (/零下|[￥¥$€£]/.test(sign)) return sign;
  const measures = /^(?:℃|°C|摄氏度|度|%|％|‰|个?百分点)$/.test(unit);
  return measures && !/[\dA-Za-z\u3000]/.test(text[index - sign.length - 1] ?? '') ? sign : '';
}
