import type { Precision } from '../amounts/hedges.ts';
import { measureAtEnd } from '../amounts/measures.ts';
import { parseWording } from '../amounts/wording.ts';

/**
 * An entry of the ledger for a number that has none, to paste and to fill in. What only the editor
 * can know is marked （待填：…）, which no published story may hold.
 * @param wording the number with its vague words and its unit: 近120名
 * @param id a name that is free
 */
export function ledgerStub(wording: string, id: string): string {
  const unit = unitOf(wording);
  const { precision, value } = parseWording(wording, unit) ?? { value: undefined, precision: '确数' as Precision };
  const written = typeof value === 'number' ? value : value && `[${value.join(', ')}]`;
  return [
    `- id: ${id}`,
    '  label: （待填：这个数说的是什么）',
    `  value: ${written ?? '（待填：数值）'}`,
    `  unit: ${quoted(unit)}`,
    `  precision: ${precision}`,
    `  wordings: [${quoted(wording)}]`,
    '  asOf: （待填：截至何时，如 2024-01）',
    "  source: { document: （待填：文件名）, date: '（待填：日期）' }",
  ].join('\n');
}

/** What has a meaning of its own in YAML stands in quotes. */
function quoted(text: string): string {
  return /[,%:#[\]{}&*!|>'"@`]|^[-?]\s|^[-\d.]+$/.test(text) ? `'${text}'` : text;
}

/** Units that may stand inside a wording: 一米七, 一个半月, 9秒83, 三亩半. */
const inner = '秒 分钟 小时 个月 周 天 年 元 块 角 毛 米 亩 斤 尺 里地 公里 里 倍'.split(' ');
/** Of what there was none: 零伤亡 are no people, 零事故 no accidents. */
const nothings: Readonly<Record<string, string>> = { 伤亡: '人', 死亡: '人', 牺牲: '人', 感染: '人', 事故: '起' };

function unitOf(wording: string): string {
  if (wording.includes('‰')) return '‰';
  if (/分之|[%％成]|\d\/\d|(?:[过超逾近]半(?![年天月小个公里亩斤米吨])|半数|一半)/.test(wording)) return '%';
  if (/^翻/.test(wording)) return '倍';
  const nothing = wording.match(/^零([^下]{2})$/)?.[1];
  if (nothing) return nothings[nothing] ?? '个';
  const bare = wording.replace(/(?:左右|上下|以[上下内]|之内|多|余)$/, '');
  const rate = bare.match(/[^\d.]+\/\D+$/)?.[0];
  if (rate) return rate.replace(/^[百千万亿]+/, '');
  const end = measureAtEnd(bare);
  const within = inner.filter((unit) => bare.includes(unit.at(-1) ?? ''));
  const compound = /[时月].*分$/.test(bare) ? '分钟' : /[元块].*[角毛分]/.test(bare) ? '元' : undefined;
  const units = [compound ?? end, ...within, '个'];
  return units.find((unit) => unit && parseWording(wording, unit)) ?? end ?? '个';
}
