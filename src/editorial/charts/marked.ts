import { Refusal } from '../source/contract.ts';
import type { Shown, Slot } from './plot.ts';

/** A phone has room for so many in one line of the largest text. */
const longest = 12;

/**
 * Reads a note at one place of a chart, such as `3月=换了新系统`: the name of the place as the chart has it, and what
 * is to be said there.
 * @throws in Chinese where there is no such place
 */
export function readMarked(written: string, slots: readonly Slot[]): NonNullable<Shown['marked']> {
  const [, place = '', text = ''] = written.match(/^(.*?)\s*[=＝]\s*(.*)$/) ?? written.match(/^(.*?)：(.*)$/) ?? [];
  const first = slots[0]?.label ?? '3月';
  if (!place || !text)
    throw refused(`mark 写的是“${written}”，没有说哪一处、说什么`, `写成“名称=一句话”，如 mark="${first}=换了新系统"`);
  if (text.length > longest) throw refused(`mark 里的“${text}”有${text.length}字`, `图上最多放${longest}字，请写短些`);
  const slot = slots.findIndex(({ label }) => label === place.trim());
  if (slot < 0) {
    const names = slots.map(({ label }) => label);
    const some = names.length > 6 ? `${names.slice(0, 3).join('、')}……${names.at(-1)}` : names.join('、');
    throw refused(`mark 里的“${place.trim()}”图上没有`, `等号前面照写一个名称：${some}`);
  }
  return { slot, text };
}

function refused(what: string, mend: string): Refusal {
  return new Refusal(['chart-mark', what, mend, 'mark']);
}
