import { exact } from '../amounts/numerals.ts';
import type { Row } from './plot.ts';

const scales = [
  [1e8, '亿'],
  [1e4, '万'],
  [1, ''],
] as const;

/** A sure number as it may stand before its unit: 12600000000, 1,260万, −3.2亿. */
const plain = /^([-\u2212]?)(\d[\d,]*(?:\.\d+)?)([万亿]?)$/;

/** From here on digits say less than 万 do. */
const manyDigits = 1e6;
const decimals = 2;

/** Rows whose amounts are in one scale, and whether that has rounded any. */
interface Scaled {
  rows: Row[];
  rounded: boolean;
}

/**
 * Writes the amounts of one axis as people write them, and all in one way: 12600000000元 and 9亿元 are 126亿元 and
 * 9亿元. What is vague stays in its own words, and what an editor has settled in one way does.
 * @param settled whether their wordings are the ledger's
 */
export function inOneScale(rows: readonly Row[], settled: boolean): Scaled {
  const kept = { rows: [...rows], rounded: false };
  const words = rows.map(writtenIn);
  const [first] = words;
  if (first === undefined || words.includes(undefined)) return kept;
  const sizes = rows.map((row) => Math.abs(wholeOf(row))).filter((size) => size > 0);
  const most = Math.max(...sizes);
  const alike = words.every((word) => word === first);
  if (alike && (settled || most < 1e4 * sizeOf(first))) return kept;
  const [scale, name] = scales.find(([size]) => most >= size && Math.min(...sizes) >= size / 100) ?? [1, ''];
  const rounded = rows.some((row) => !isShort(wholeOf(row) / scale));
  if (alike && rounded && most < manyDigits * sizeOf(first)) return kept;
  const said = (row: Row) => `${Number((wholeOf(row) / scale).toFixed(decimals))}${name}${unitOf(row).base}`;
  return { rows: rows.map((row) => ({ ...row, wording: said(row).replace('-', '\u2212') })), rounded };
}

/** How many of the unit without its scale. */
function wholeOf(row: Row): number {
  return exact(row.value * sizeOf(unitOf(row).own));
}

function sizeOf(word: string): number {
  return scales.find(([, name]) => name === word)?.[0] ?? 1;
}

function isShort(value: number): boolean {
  return exact(value) === Number(value.toFixed(decimals));
}

/** A unit may have a scale of its own: 万元. */
function unitOf({ unit }: Pick<Row, 'unit'>): { own: string; base: string } {
  const [, own = '', base = unit] = unit.match(/^([万亿])(.+)$/) ?? [];
  return { own, base };
}

/** The scale that a row's wording is written in; undefined where it is no sure number. */
function writtenIn(row: Row): string | undefined {
  const { base, own } = unitOf(row);
  const { wording } = row;
  const unit = [row.unit, base].find((name) => wording.endsWith(name)) ?? '';
  const found = wording.slice(0, wording.length - unit.length).match(plain);
  if (!found) return undefined;
  return unit === row.unit && own ? `${found[3]}${own}` : found[3];
}
