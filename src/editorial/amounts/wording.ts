import type { Value } from '../../lib/value.ts';
import { hedgesAfter, hedgesBefore, type Precision } from './hedges.ts';
import { isCounter, measureAtEnd } from './measures.ts';
import { digitOf, exact, readNumeral, scaleOf } from './numerals.ts';
import { type Read, readNumber, readShare } from './reading.ts';
import { namesOf, ratioOf } from './units.ts';

/** What a printed amount says: 2.3万余人次 are 23,000, and more. */
export interface Amount {
  value: Value;
  precision: Precision;
}

/** No amount is longer: an entry's wordings have 16 characters at most. */
const longest = 40;

/** Whether it rose or fell is said by the words, and by the entry's label: 下降12.3% has the value 12.3. */
const direction =
  /^(?:同比|环比)?(?:增长|增加|增幅|上升|上涨|提高|提升|下降|下跌|减少|降低|降幅|回落|缩短|[增升涨降减跌])[了至到]?(?=[^长加幅升涨高落少低短])/;

const fall = /^(?:同比|环比)?(?:下降|下跌|减少|降低|降幅|回落|缩短|[降跌减])/;

/** Whether an amount's words say that it fell: on an axis of change it stands below zero. */
export function saysFall(wording: string): boolean {
  return direction.test(wording) && fall.test(wording);
}

/**
 * Reads a wording of the ledger (number, vague words and unit) back to its value. A thing that is counted may be
 * counted by another word: 253名 are also 253点 in a drawing of as many points.
 * @returns undefined when the wording does not hold an amount of `unit`
 */
export function parseWording(wording: string, unit: string): Amount | undefined {
  if (wording.length > longest) return undefined;
  const bare = wording.replace(direction, '');
  const read = readVague(bare, unit);
  if (read || !isCounter(unit)) return read;
  const other = measureAtEnd(bare);
  return other && isCounter(other) ? readVague(bare, other) : undefined;
}

/** Reads what stands between vague words. Two of them contradict one another: 近2000余名. */
function readVague(wording: string, unit: string): Amount | undefined {
  const all = wholly(wording, unit);
  if (all) return all;
  const [before, rest] = withoutHedge(wording, hedgesBefore, 'startsWith');
  const [after, bare] = withoutHedge(rest, hedgesAfter, 'endsWith');
  const read = wholly(bare, unit) ?? readRange(bare, unit) ?? readSigned(bare, unit);
  if (!read) return undefined;
  const hedges = [before, after, read.precision].filter((hedge) => hedge && hedge !== '确数');
  return hedges.length > 1 ? undefined : { value: read.value, precision: hedges[0] ?? '确数' };
}

function withoutHedge(
  text: string,
  hedges: Readonly<Record<string, Precision>>,
  has: 'startsWith' | 'endsWith',
): [Precision | undefined, string] {
  const words = Object.keys(hedges).sort((a, b) => b.length - a.length);
  const hedge = words.find((word) => text[has](word));
  if (!hedge) return [undefined, text];
  return [hedges[hedge], has === 'startsWith' ? text.slice(hedge.length) : text.slice(0, -hedge.length)];
}

/** What says an amount without a unit of its own: 零伤亡, 过半, 翻两番, 数以万计. */
function wholly(text: string, unit: string): Amount | undefined {
  if (/^零[^下点]/.test(text) && readNumeral(text[1] ?? '') === undefined && !ratioOf(text.slice(1), unit))
    return { value: 0, precision: '确数' };
  const scales = text.match(/^数以([十百千万亿]+)计$/)?.[1];
  if (scales) return { value: scaleOf(scales), precision: '上' };
  const [, over, half] = text.match(/^([过超逾近]?)(半数?|一半)$/) ?? [];
  if (half && (over || half !== '半') && unit === '%') return { value: 50, precision: over ? overHalf(over) : '确数' };
  if (unit !== '倍') return undefined;
  const [, times, word] = text.match(/^翻(?:[了上]{0,2})(.*?)([番倍])$/) ?? [];
  const read = times === undefined ? undefined : readNumber(times || '一');
  return read && { ...read, value: word === '番' ? 2 ** read.value : read.value };
}

function overHalf(word: string): Precision {
  return word === '近' ? '近' : '超';
}

/** 3至5天, 5%～10%: the lower number first, with the sign and the unit of the other where it has none. */
function readRange(text: string, unit: string): Amount | undefined {
  const [, first = '', second = ''] =
    text.match(/^(.+?)(?:[\u2010-\u2015\uff5e~]{1,2}|(?<=[^-])-{1,2}|至|到)(.+)$/) ?? [];
  // 百分之三至五 are both of a hundred.
  const of = /[分%％‰成]/.test(second) ? '' : (first.match(/^.+分之/)?.[0] ?? '');
  const to = second && readSigned(of + second, unit);
  if (!to) return undefined;
  const bare = measureAtEnd(first) === undefined && !first.includes('分之');
  const name = measureAtEnd(second) ?? unit;
  // The 万 of 三至五万元 is that of both, where the first is then still the lower: not of 五百至一万元.
  const scale = bare && !/[万亿]$/.test(first) ? (second.slice(0, -name.length).match(/[万亿]+$/)?.[0] ?? '') : '';
  const scaled = scale ? readSigned(first + scale + name, unit) : undefined;
  const from = scaled && scaled.value < to.value ? scaled : readSigned(bare ? first + name : first, unit);
  if (from?.precision !== '确数') return undefined;
  const high = bare && first.startsWith('零下') ? -Math.abs(to.value) : to.value;
  const [low = 0, top = 0] = [from.value, high].sort((a, b) => a - b);
  return { value: [low, top], precision: to.precision };
}

/** 零下20摄氏度 and -20℃ are below zero; a sign of money is as good as its name. */
function readSigned(text: string, unit: string): Read | undefined {
  const [, sign, rest = ''] = text.match(/^(零下|[-\u2212负])?(?:[￥¥$€£]|人民币)?(.+)$/) ?? [];
  const read = readInUnit(rest, unit);
  return read && sign ? { ...read, value: -read.value } : read;
}

function readInUnit(text: string, unit: string): Read | undefined {
  // 三天两夜 are three days.
  const days = unit === '天' && text.match(/^(.+)天[\d一二两三四五六七八九十]+夜$/)?.[1];
  if (days) return readNumber(days);
  if (unit === '%' || unit === '‰') return readShare(text, unit);
  // 一个多月 and 4个多小时 part the number from its hedge.
  const joined = text.replace(/个([多余])/, '$1个');
  const name = namesOf(unit).find((each) => joined.endsWith(each));
  const read = name && readNumber(joined.slice(0, -name.length).replace(/(?<!^)个$/, ''));
  // A bare number (人次1.24亿) is of whatever unit the entry has.
  return read || readParts(text, unit) || readNumber(text);
}

const part =
  /^(\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿]+|半)(个?)(半?)(年|月|天|小时|钟头|分钟|分钱|分|秒钟|秒|元钱|元|块钱|块|角钱|角|毛钱|毛|公里|千米|米|亩|斤|两|里地|里|倍|成|折|尺|周|星期|世纪)(半?)/;

/** 1小时52分 in the unit asked for; 两个半小时, 三年半, 一米七 and 9秒83 have a half or tenths besides. */
function readParts(text: string, unit: string): Read | undefined {
  let total = 0;
  let last = 0;
  for (let rest = text; rest; ) {
    rest = rest.replace(/^[零又]/, '');
    const [found, number = '', of = '', half = '', name = '', late = ''] = rest.match(part) ?? [];
    const value = readNumber(number);
    const ratio =
      ratioOf(of && /月|世纪|星期/.test(name) ? `个${name}` : name, unit) ??
      (name === '分' ? ratioOf('分钱', unit) : undefined);
    if (!found) {
      const tenths = last && rest.match(/^(?:\d{1,3}|[一二三四五六七八九]{1,2})$/)?.[0];
      if (!tenths) return undefined;
      return {
        value: exact(total + last * Number(`0.${[...tenths].map((digit) => digitOf(digit) ?? digit).join('')}`)),
        precision: '确数',
      };
    }
    if (!value || !ratio) return undefined;
    total += (value.value + (half || late ? 0.5 : 0)) * ratio;
    last = ratio;
    rest = rest.slice(found.length);
  }
  return { value: exact(total), precision: '确数' };
}

/**
 * Splits 190万名 into 190 and 万名, so that a display can set the number large and
 * the rest small. An amount in Han numerals (几十亿条), or of two numbers with units (1小时52分), stays whole.
 */
export function splitWording(wording: string): { number: string; rest: string } {
  const number = wording.match(/^-?[\d.]+(?:[-–—～至到]{1,2}-?[\d.]+)?/)?.[0] ?? wording;
  const rest = wording.slice(number.length);
  return /\d/.test(rest) ? { number: wording, rest: '' } : { number, rest };
}
