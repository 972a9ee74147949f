import { findAmounts } from '../amounts/find.ts';
import { hedgeAfter, hedgeBefore, hedgesBefore } from '../amounts/hedges.ts';
import { measureAt } from '../amounts/measures.ts';
import { numbersIn } from '../amounts/number.ts';
import { ems } from './ems.ts';

/** From where to where in a text. */
export type Span = readonly [start: number, end: number];

/** A longer run would tear a hole in the line before it: of the largest text a phone's line holds nine characters. */
const longest = 6.5;

/** Units of time and age, which are no measure words to the ledger. */
const ofTime = /年代|个月|月份|[年月日号时点分秒岁旬届期]/y;
const moments = /\d{1,2}月\d{1,2}[日号]|\d{1,2}[时点]\d{1,2}分/g;

/** A line may end behind 超过 or 至少, though not behind 约. */
const words = Object.keys(hedgesBefore)
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);

/**
 * What stays on one line, from left to right: a number with its vague words and its unit (约2万多名), a rank (第11位),
 * a share (百分之三十), month and day (1月10日). @see W3C clreq, 数字与单位不分开
 */
export function wholesIn(text: string): Span[] {
  const named = [...text.matchAll(moments)].map(({ 0: found, index }): Span => [index, index + found.length]);
  const amounts = findAmounts(text).map(({ start, end }): Span => [start, end]);
  const numbers = numbersIn(text).map(({ start, text: number }) => bounded(text, start, start + number.length));
  return joined(
    [...named, ...amounts, ...numbers]
      .map((span) => withoutWord(text, span))
      .filter((span) => span[1] - span[0] > 1 && fits(text, span)),
  );
}

function withoutWord(text: string, [start, end]: Span): Span {
  return [start + (words.find((word) => text.startsWith(word, start))?.length ?? 0), end];
}

/** A number with all that belongs to it; of a long one its vague word, then its unit may stand on another line. */
function bounded(text: string, start: number, digitsEnd: number): Span {
  const vague = /[余多来几][十百千万亿]*/y;
  const afterVague = digitsEnd + lengthAt(vague, text, digitsEnd);
  const unitEnd = endOfUnit(text, afterVague);
  const end = unitEnd + hedgeAfter(text, unitEnd).length;
  const before = text[start - 1] === '第' ? 1 : hedgeBefore(text, start).length;
  const spans: Span[] = [
    [start - before, end],
    [start, end],
    [start, unitEnd],
    [start, Math.max(afterVague, digitsEnd)],
  ];
  return spans.find((span) => fits(text, span)) ?? lastOf(text, start, unitEnd);
}

function fits(text: string, [start, end]: Span): boolean {
  return ems(text.slice(start, end)) <= longest;
}

/** Of what is too long in any case, 百分之九十九点九, what follows the last place to part it. */
function lastOf(text: string, start: number, end: number): Span {
  const part = text.slice(start, end).match(/(?<=[之至到亿万])[^之至到亿万].*$/)?.[0] ?? '';
  return part && ems(part) <= longest ? [end - part.length, end] : [start, start];
}

/** The unit of 一个多月 stands on both sides of its vague word. */
function endOfUnit(text: string, at: number): number {
  const between = lengthAt(/个[余多半]/y, text, at);
  const from = at + between;
  const unit = measureAt(text, from)?.length || lengthAt(ofTime, text, from);
  return from + unit;
}

function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Spans that overlap are one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = all.at(-1);
    if (!last || span[0] >= last[1]) all.push(span);
    else if (span[1] > last[1]) all[all.length - 1] = [last[0], span[1]];
  }
  return all;
}
