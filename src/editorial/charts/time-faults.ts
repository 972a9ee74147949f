import { timesOf, unrealMoments } from './moments.ts';
import { evenly, unevenPeriods } from './periods.ts';
import type { Claim } from './plot.ts';

/** A day that there is not, of which the rules of copy speak in every text. */
const toldByCopy = /\d{4}年\d{1,2}月|\d{1,2}月\d{1,2}日|^\d{4}([./-]\d{1,2}){2}$/;

/** Whether a chart cannot be drawn for a day that there is not, and that is told already. */
export function isToldByCopy(labels: readonly string[]): boolean {
  return unrealMoments(labels).some((index) => toldByCopy.test(labels[index] ?? ''));
}

/** What is wrong with times in a table, and in which of its cells. */
interface TimeFault {
  row: number;
  column: number;
  what: string;
  mend: string;
}

/** Moments that there are not, or not in turn, and periods that cannot be compared, down the rows and across the head. */
export function timeFaults(
  labels: readonly string[],
  series: readonly string[],
  { timed }: Pick<Claim, 'timed'>,
): TimeFault[] {
  const at = (row: number, column: number, what: string, mend: string): TimeFault[] => [{ row, column, what, mend }];
  const inHead = objectionToSeries(series);
  const told = inHead ? at(0, inHead.index + 1, inHead.what, inHead.mend) : [];
  const unreal = unrealMoments(labels);
  const untold = unreal.filter((index) => !toldByCopy.test(labels[index] ?? ''));
  if (unreal.length > 0)
    return [...told, ...untold.flatMap((index) => at(index + 1, 0, `没有“${labels[index]}”这个时间`, '对照原稿'))];
  const inRows = timed ? inTurn(labels) : uneven(labels);
  return [...told, ...(inRows ? at(inRows.index + 1, 0, inRows.what, inRows.mend) : [])];
}

interface Objection {
  index: number;
  what: string;
  mend: string;
}

/** Why series that are periods cannot be compared, or would be taken for one another. */
export function objectionToSeries(series: readonly string[]): Objection | undefined {
  const back = [...series].reverse();
  if (series.length > 1 && momentsOf(back).at && !momentsOf(series).at)
    return {
      index: 1,
      what: `“${series[1]}”排在“${series[0]}”后面，次序反了`,
      mend: '几组数从早到晚写，最近的放在最后',
    };
  return uneven(series);
}

/** Why names that are periods cannot be compared. */
function uneven(labels: readonly string[]): Objection | undefined {
  const found = unevenPeriods(labels);
  return found && { ...found, mend: evenly };
}

function inTurn(labels: readonly string[]): Objection | undefined {
  const told = labels.every(Boolean) && new Set(labels).size === labels.length;
  return told ? momentsOf(labels).objection : undefined;
}

function momentsOf(labels: readonly string[]) {
  return timesOf(labels.map((label) => ({ label, asOf: '' })));
}
